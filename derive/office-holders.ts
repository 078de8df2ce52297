/** "Foreign Secretary Ana Hill | sanctioned": who holds an office that only one government has acts for that government. */
import { type Authority, officeAt } from './authorities';
import type { Mention } from './mentions';
import type { Reading, Token } from './tokens';
import { demonyms } from './words/places';
import { directPast, impose, place, strike } from './words/sanctioning';

/** "has on Thursday", "today also". */
const MOST_BETWEEN = 4;
const DECIDES = /^(?:announced|announces|signed|signs|ordered|orders|unveiled|barred|banned|frozen|froze|added|adds)$/;
const BETWEEN = /^(?:has|have|had|on|today|yesterday|also|then|separately|formally|late|early|this|last|week|month)$/;

/** The authorities of each sentence, with those among them who are named by their office alone. */
export function withOfficeHolders(
  { tokens, sentences }: Reading,
  mentions: readonly Mention[],
  authorities: ReadonlyMap<number, Authority[]>,
): Map<number, Authority[]> {
  const nameFrom = new Map(mentions.map(({ from, to }) => [from, to]));
  const found = new Map(authorities);
  for (const [index, { from, to }] of sentences.entries()) {
    const here: Authority[] = [];
    for (let at = from; at < to; at++) {
      if (!tokens[at]?.capital) continue;
      const office = officeAt(tokens, at, to);
      if (!office) continue;
      const last = nameFrom.get(office.to + 1) ?? office.to;
      if (isAnothers(tokens, at) || !decides(tokens, last + 1)) continue;
      here.push(office);
      at = last;
    }
    if (here.length > 0)
      found.set(
        index,
        [...(found.get(index) ?? []), ...here].sort((a, b) => a.from - b.from),
      );
  }
  return found;
}

/** "the Philippine | Foreign Secretary", "India’s | Foreign Secretary", "former | Secretary of State". */
function isAnothers(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    Boolean(before?.possessive) || /^(?:former|then|ex)$/.test(before?.lower ?? '') || demonyms.has(before?.lower ?? '')
  );
}

function decides(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    const word = tokens[at]?.lower ?? '';
    if (DECIDES.test(word) || directPast.has(word) || impose.has(word) || place.has(word) || strike.has(word))
      return true;
    if (!BETWEEN.test(word) && !tokens[at]?.capital) return false;
  }
  return false;
}
