/** When the card comes and how names look: each part checked when read, a bad one is as if it were not there. */
import * as v from 'valibot';

/** What opens the card: rest, a click, rest with a key held down, or nothing of the pointer's. */
export const openings = ['hover', 'click', 'key', 'never'] as const;
export const heldKeys = ['Alt', 'Control', 'Shift'] as const;
/** Rest before the card opens, in milliseconds. */
export const delays = { least: 100, most: 1500, step: 50 } as const;

const CardHabits = v.object({
  open: v.fallback(v.picklist(openings), 'hover'),
  key: v.fallback(v.picklist(heldKeys), 'Alt'),
  // Long enough not to open under a passing pointer.
  delay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(delays.least), v.maxValue(delays.most)), 350),
});
export type CardHabits = v.InferOutput<typeof CardHabits>;

export const palettes = ['standard', 'distinct', 'ink'] as const;
export const strengths = ['fine', 'normal', 'strong'] as const;

export const Look = v.object({
  palette: v.fallback(v.picklist(palettes), 'standard'),
  /** No tint behind the name. */
  lineOnly: v.fallback(v.boolean(), false),
  strength: v.fallback(v.picklist(strengths), 'normal'),
});
export type Look = v.InferOutput<typeof Look>;

const isPlain = (stored: unknown): stored is object => typeof stored === 'object' && stored !== null;

export const readCard = (stored: unknown): CardHabits => v.parse(CardHabits, isPlain(stored) ? stored : {});
export const readLook = (stored: unknown): Look => v.parse(Look, isPlain(stored) ? stored : {});
