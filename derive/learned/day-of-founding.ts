/** "appointed to the council, the body that the army set up on 2 February: X; Y": when something began is the day of no sanction. */
import type { Scene } from '../scene';
import type { Day } from './days';

const BEGUN = /^(?:formed|founded|established|created|inaugurated|born)$/;

export function isDayOfFounding({ reading: { tokens } }: Scene, { words }: Day): boolean {
  if (!words) return false;
  const link = tokens[words.from - 1];
  if (!/^(?:on|in)$/.test(link?.lower ?? '')) return false;
  const [before, verb] = tokens.slice(words.from - 3, words.from - 1).map(({ lower }) => lower);
  return BEGUN.test(verb ?? '') || (before === 'set' && verb === 'up');
}
