/** How Hangul letters stack into one syllable (Unicode Standard Annex 29, GB6 to GB8), for text that is taken apart (NFD). */
type Part = 'L' | 'V' | 'T' | 'LV' | 'LVT' | undefined;

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

function partOf(code: number): Part {
  if (within(code, 0x1100, 0x115f) || within(code, 0xa960, 0xa97c)) return 'L';
  if (within(code, 0x1160, 0x11a7) || within(code, 0xd7b0, 0xd7c6)) return 'V';
  if (within(code, 0x11a8, 0x11ff) || within(code, 0xd7cb, 0xd7fb)) return 'T';
  if (within(code, 0xac00, 0xd7a3)) return (code - 0xac00) % 28 === 0 ? 'LV' : 'LVT';
  return undefined;
}

const joins: Record<Exclude<Part, undefined>, readonly Part[]> = {
  L: ['L', 'V', 'LV', 'LVT'],
  V: ['V', 'T'],
  LV: ['V', 'T'],
  T: ['T'],
  LVT: ['T'],
};

/** Whether `code` belongs to the syllable that `before` is in. */
export function joinsHangul(before: number, code: number): boolean {
  const part = code >= 0x1100 ? partOf(code) : undefined;
  const own = part && partOf(before);
  return own !== undefined && joins[own].includes(part);
}
