/** Bodies that nothing else names, right beside an office: "the foreign ministry’s | spokesman", "spokesman | for the electoral commission". */
import { type BodyPhrase, bodyPhrase } from './body-phrase';
import type { Mention } from './mentions';
import { afterParentheses, type Span } from './office';
import type { PartyNames } from './party-names';
import { type Reading, span, type Token } from './tokens';
import { ranks } from './words/titles';

/** In words. */
const LONGEST = 6;
const OPENS = /^(?:the|a|an|its|their|his|her)$/;
/** Offices that firms have, too. */
const OF_FIRMS =
  /^(?:chair|chairman|chairwoman|chairperson|president|director|director-general|executive|manager|owner|founder|chief|head|ceo)$/;

/** `owner`: where the word stands that says whose the office is. */
export function phraseBeside(
  reading: Reading,
  title: Span,
  person: Mention,
  owner: number,
  parties: PartyNames,
): BodyPhrase | undefined {
  const { tokens } = reading;
  const found =
    tokens[owner]?.possessive === true
      ? endingAt(reading, owner, parties)
      : startingAt(reading, behind(tokens, title, person), parties);
  return found && !isOfFirms(tokens, title, found) ? found : undefined;
}

/** "NATO’s | secretary general", unlike "VTB’s | chairman" and "VTB’s | spokesman". */
function isOfFirms(tokens: readonly Token[], { from, to }: Span, { kind, from: first, to: last }: BodyPhrase): boolean {
  if (kind === 'body' || first !== last || !tokens[first]?.upper) return false;
  return tokens.slice(from, to + 1).some(({ lower }) => OF_FIRMS.test(lower) || /^spokes/.test(lower));
}

/** The longest phrase that ends in the word at `at` and begins behind an article, or with the sentence. */
function endingAt(reading: Reading, at: number, parties: PartyNames): BodyPhrase | undefined {
  const { tokens } = reading;
  const start = reading.sentences[tokens[at]?.sentence ?? 0]?.from ?? at;
  for (let from = Math.max(start, at - LONGEST + 1); from <= at; from++) {
    const before = tokens[from - 1];
    const isStart = from === start || OPENS.test(before?.lower ?? '') || before?.possessive === true;
    if (OPENS.test(tokens[from]?.lower ?? '') || (!isStart && !(from === at && !before?.capital))) continue;
    const found = bodyPhrase(reading, { from, to: at }, parties);
    // "the European Union’s envoy": a government’s.
    if (found?.to === at && !/ (?:union|nations)$/i.test(span(reading, from, at))) return found;
  }
  return undefined;
}

/** Where a phrase begins that says for whom somebody speaks, or in which force he has his rank. */
function behind(tokens: readonly Token[], title: Span, person: Mention): number | undefined {
  const isBefore = title.to < person.from;
  const isSpokesman = /^spokes/.test(tokens[title.to]?.lower ?? '');
  const isRank = isBefore && tokens.slice(title.from, title.to + 1).every(({ lower }) => ranks.has(lower));
  if (isSpokesman && !isBefore && tokens[title.to + 1]?.lower === 'for') return pastArticle(tokens, title.to + 2);
  if (!isRank && !isSpokesman) return undefined;
  let at = afterParentheses(tokens, person.to + 1, person.to + LONGEST);
  if (tokens[at]?.text === ',') at++;
  return tokens[at]?.lower === 'of' && isBefore ? pastArticle(tokens, at + 1) : undefined;
}

const pastArticle = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower === 'the' ? at + 1 : at);

/** The longest phrase that begins at `from` and ends before a mark or something told. */
function startingAt(reading: Reading, from: number | undefined, parties: PartyNames): BodyPhrase | undefined {
  if (from === undefined) return undefined;
  const { tokens } = reading;
  const first = tokens[from - 1]?.possessive ? from : from + (tokens[from]?.possessive ? 1 : 0);
  for (let to = first + LONGEST - 1; to >= first; to--) {
    if (tokens[to]?.sentence !== tokens[first]?.sentence) continue;
    const found = bodyPhrase(reading, { from: first, to }, parties);
    if (found) return found;
  }
  return undefined;
}
