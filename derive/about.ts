/** Which articles, and which of their sentences, are worth reading for sanctions at all. */
import type { Reading } from './tokens';
import { governments } from './words/authorities';
import { byWord } from './words/by-word';
import { barFrom, plainMeasures } from './words/sanctioning';

/** Sentences worth a closer look. */
export const STEM =
  /sanction|designat|blacklist|list|ban|\bblock(?:s|ed)\b|bar(?:s|red|ring)\b|freez|froze|measure|penalt|restriction|target|\bhit\b|struck|slapped|punish|\badded\b|\bnamed\b|\bamong\b|\bnames are\b|\b(?:one|two|three|both|among) of th|\bon it\b|\bto be listed|^they (?:are|were)\b|^the (?:others|rest|most|best-known|biggest) |\bthe (?:others?|remaining)\b|\b(?:same|similar) (?:treatment|step|fate|action|move)|\bprevented from\b|^.{0,3}it (?:is|was) (?:headed|topped|led) by\b|\bnames that\b|\baddition of|(?:went|goes|gone) after\b|took aim|takes aim|taking aim|^.{0,3}so (?:is|was|are|were|has|have) |identified them|^.{0,3}the (?:entity|individual|person|body|agency|company|firm|bank|institution|organi[sz]ation|unit|official|minister|general|judge|officer|businessman|vessel|group) is\b|\bborders to\b|\bpowers against\b|\binclude|\bface|^.{0,4}the (?:\w+ )?(?:two|three|four|five|six|seven|eight|others) /i;

const MEASURED = [
  ...['sanctioned', 'sanctioning', 'blacklisted', 'blacklist', 'blacklists', 'froze', 'frozen', 'freezing'],
  'restrictive',
  ...plainMeasures,
  ...barFrom,
];
const BANS = ['restrictions', 'ban', 'bans'];
const BANNED = ['visa', 'travel', 'entry', 'asset'];
const DESIGNATED = ['designated', 'designating'];
const STATE_OFFICES = ['department', 'secretary'];
const STATE_GROUNDS = ['7031', 'corruption', 'rights'];
const DESIGNATES = ['designated', 'designating', 'designates'];
const TREASURY = ['terrorist', 'assets', 'order', 'magnitsky', 'blocked', 'ofac', 'e.o.', 'treasury'];
const WANTED = [MEASURED, BANS, BANNED, DESIGNATED, STATE_OFFICES, STATE_GROUNDS, DESIGNATES, TREASURY];
// Next to no word is: a set of all of an article's words is dear to make.
const isWanted = byWord((word) => WANTED.some((words) => words.includes(word)));

/** An article with none of these words is not about sanctions. */
export function isAbout(reading: Reading): boolean {
  const words = new Set(reading.tokens.filter(isWanted).map((token) => token.lower));
  const some = (wanted: readonly string[]): boolean => wanted.some((word) => words.has(word));
  return (
    some(MEASURED) ||
    reading.tokens.some(({ lower }, i) => lower === 'designated' && isByState(reading, i + 1)) ||
    (some(BANS) && some(BANNED)) ||
    (some(DESIGNATED) && some(STATE_OFFICES) && some(STATE_GROUNDS)) ||
    (some(DESIGNATES) && some(TREASURY))
  );
}

/** "by Britain", "by the European Union". */
function isByState({ tokens }: Reading, by: number): boolean {
  const at = tokens[by + 1]?.lower === 'the' ? by + 2 : by + 1;
  return tokens[by]?.lower === 'by' && STATES.has(tokens[at]?.lower ?? '');
}

/** The first words of all that governments are called. */
const STATES: ReadonlySet<string> = new Set(
  governments.flatMap(({ forms }) => forms.split(', ').map((form) => form.split(' ')[0] ?? '')),
);
