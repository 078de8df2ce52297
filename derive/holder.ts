/** Where the name of an office's holder begins: behind the office, and behind what completes it. */
import { headKind } from './body-words';
import type { Token } from './tokens';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { honorifics, occupations, offices, peopleWords } from './words/titles';

const PATRONYMIC = /(?:[oe]v[iy]ch|[oey]vna|[iy]chna|yich)$/;

/** "CIA Director William Burns", "SBU Ivan Bakanov": where the name begins behind what only says whose it is. */
export function pastOffice(tokens: readonly Token[], from: number, to: number): number {
  let name = from;
  for (let i = from; i <= to - 1; i++) {
    const word = tokens[i]?.lower ?? '';
    // "Lieutenant-Colonel", "Governor-General", "President-elect".
    const isElect = /-(?:elect|designate)$/.test(word) && offices.has(word.slice(0, word.indexOf('-')));
    const joined = isElect || (word.includes('-') && offices.has(word.slice(word.lastIndexOf('-') + 1)));
    const says = joined || offices.has(word) || occupations.has(word) || peopleWords.has(word) || honorifics.has(word);
    // "General Electric", "Prince Turki": an office is none behind a first name, nor where only the family name is left.
    if (says && !givenNames.has(tokens[i - 1]?.lower ?? '') && (to - i > 1 || i === from || honorifics.has(word)))
      name = i + 1;
  }
  if (name > from && name <= to) return name;
  const head = tokens[from];
  const rest = tokens.slice(from + 1, to + 1);
  const given = givenNames.has(rest[0]?.lower ?? '');
  // "ORLOV Viktor Petrovich": the family name, and no agency.
  if (PATRONYMIC.test(rest.at(-1)?.lower ?? '')) return from;
  if (head?.upper && head.text.length > 2 && rest.length > 1 && given && rest.every(({ upper }) => !upper))
    return from + 1;
  return from;
}

/** Behind "Foreign Affairs", "National Defence". */
export function pastSubjects(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  const isSubject = (word: string): boolean => subjects.has(word) && !(givenNames.has(word) && at === to - 1);
  while (at < to && isSubject(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** What somebody is "chief of", and nobody is called. */
const FORCE = /^(?:police|army|navy|prisons|gendarmerie|government)$/;
const MOST_NAMES = 3;

/** "Inspector General of | Police | Kale …": the first token of the name, whoever that is; nothing where a body goes on. */
export function pastForce(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (!FORCE.test(tokens[from]?.lower ?? '') || tokens[from]?.possessive) return undefined;
  const name = tokens.slice(from + 1, to + 1);
  const isName = ({ capital, lower }: Token): boolean =>
    capital && !offices.has(lower) && !subjects.has(lower) && headKind(lower) === undefined;
  return name.length > 1 && name.length <= MOST_NAMES && name.every(isName) ? from + 1 : undefined;
}

/** Whether "Secretary of", "Minister for the", "Minister of State for" stands right before token `i`. */
export function completesTitle(tokens: readonly Token[], i: number, limit: number): boolean {
  let at = i - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return false;
  at--;
  while (at > limit && /^(?:state|of)$/.test(tokens[at]?.lower ?? '')) at--;
  return offices.has(tokens[at]?.lower ?? '');
}
