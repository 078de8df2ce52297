import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Tally } from '../../protocol/messages';

/** What one frame of a tab shows. Kept in `storage.session`, since the background may stop between any two messages. */
type Shown = { document: string; tallies: Tally[] };

const Shown = v.object({
  document: v.string(),
  tallies: v.array(v.object({ entity: v.string(), count: v.number(), possible: v.boolean(), words: v.string() })),
});

const prefix = (tab: number): string => `shown:${tab}:`;
const keyOf = (tab: number, frame: number): string => `${prefix(tab)}${frame}`;

/** What the frames of a tab show, by frame id, the top frame first. */
export async function shownIn(tab: number): Promise<Map<number, Shown>> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(prefix(tab)));
  const frames = new Map<number, Shown>();
  for (const [key, value] of all.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
    const shown = v.safeParse(Shown, value);
    if (shown.success) frames.set(Number(key.slice(prefix(tab).length)), shown.output);
  }
  return frames;
}

/** A document takes its frame: a frame is `about:blank` first and its page later, under one id, and the newest counts. */
export async function enter(tab: number, frame: number, document: string): Promise<void> {
  const shown = await shownIn(tab);
  if (shown.get(frame)?.document === document) return;
  // A new top document has none of the old one's frames.
  if (frame === 0 && shown.has(0)) await browser.storage.session.remove([...shown.keys()].map((id) => keyOf(tab, id)));
  await browser.storage.session.set({ [keyOf(tab, frame)]: { document, tallies: [] } satisfies Shown });
}

/** Whether it was taken: not from a document that another one has followed. */
export async function show(tab: number, frame: number, shown: Shown): Promise<boolean> {
  const now = (await shownIn(tab)).get(frame);
  if (now && now.document !== shown.document) return false;
  await browser.storage.session.set({ [keyOf(tab, frame)]: shown });
  return true;
}

export async function leave(tab: number, frame: number, document: string): Promise<void> {
  const now = (await shownIn(tab)).get(frame);
  if (now?.document === document) await browser.storage.session.remove(keyOf(tab, frame));
}

export async function forgetTab(tab: number): Promise<void> {
  const shown = await shownIn(tab);
  await browser.storage.session.remove([...shown.keys()].map((frame) => keyOf(tab, frame)));
}

/** The mentions of all frames taken together, in the order of frames. */
export function merge(frames: Iterable<Shown>): Tally[] {
  const merged = new Map<string, Tally>();
  for (const { tallies } of frames) {
    for (const { entity, count, possible, words } of tallies) {
      const known = merged.get(entity);
      merged.set(entity, {
        entity,
        count: count + (known?.count ?? 0),
        possible: possible && (known?.possible ?? true),
        words: known?.words ?? words,
      });
    }
  }
  return [...merged.values()];
}

const turns = new Map<number, Promise<unknown>>();

/** Runs `work` after whatever was begun for the tab before: reading and writing its state takes several steps. */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(work, work);
  const settled = turn.catch(() => {});
  turns.set(tab, settled);
  void settled.then(() => {
    if (turns.get(tab) === settled) turns.delete(tab);
  });
  return turn;
}
