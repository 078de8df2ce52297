/**
 * Sentence → who and what it names: runs of capitalised words, taken apart into titles, people and bodies. Nothing is tied
 * together here; a bare surname or a lone abbreviation stays a `word` until the whole article is known.
 */
import { bodyAt } from './bodies';
import { type BodyKind, headKind } from './body-words';
import { firmNamed } from './firms';
import { bodyAbroad } from './foreign-bodies';
import { completesTitle, pastForce, pastOffice, pastSubjects } from './holder';
import { isEastern, isNamedLikeAThing, PEERS, personCue, withoutLetters } from './names';
import { isMonth, placeLength, runEnd } from './runs';
import { surnameFirst, surnamesFirstIn } from './surname-first';
import { titleBefore } from './title-before';
import { type Reading, type Sentence, span, type Token } from './tokens';
import { companyHeads, organizationHeads, publicHeads, subjects } from './words/bodies';
import { byWord } from './words/by-word';
import { givenNames } from './words/given-names';
import { monthsAndDays, sentenceOpeners } from './words/grammar';
import { countries, demonyms, places } from './words/places';
import { honorifics, isOfficeWord, occupations, officeModifiers, offices } from './words/titles';

export type Mention = {
  kind: 'person' | BodyKind | 'word';
  /** A naming cue speaks for a person; without one it takes a title or a statement to be believed. */
  likely: boolean;
  /** First and last token of the name, both included. */
  from: number;
  to: number;
  text: string;
  sentence: number;
  /** The tokens of an office before a person's name. */
  title?: { from: number; to: number };
  /** A body of generic words only ("Foreign Affairs Commission"). */
  generic?: boolean;
  /** The last token of its name with the body it belongs to ("Correctional Bureau of the Ministry of …"). */
  whole?: number | undefined;
  /** The place before it that says whose body it is ("China’s …"). */
  place?: { from: number; to: number };
};

/** In tokens. */
const LONGEST_DATELINE = 12;
const LONGEST_EASTERN = 4;

const isArticle = byWord((word) => /^(?:the|a|an|his|her|their|this|these|in|on|at|by|of)$/.test(word));
const isOfPlace = byWord((word) => /-(?:based|born|linked|owned|backed|led|run|registered|flagged)$/.test(word));
const CUES = [
  offices,
  publicHeads,
  organizationHeads,
  companyHeads,
  subjects,
  officeModifiers,
  givenNames,
  places,
  demonyms,
];
const isCue = byWord((word) => CUES.some((words) => words.has(word)));

export function findMentions(reading: Reading): Mention[] {
  const { known } = reading;
  const mentions: Mention[] = [];
  const way = surnamesFirstIn(reading);
  for (let index = 0; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    let start = sentence.from;
    const opens = reading.sentences[index - 1]?.block !== sentence.block;
    const last = opens ? surnameFirst(reading.tokens, sentence, way) : undefined;
    if (last !== undefined) {
      mentions.push(mentionOf(reading, index, 'person', start, last));
      start = last + 1;
    }
    for (let i = start; i < sentence.to; ) {
      const to = runEnd(reading.tokens, i, sentence.to);
      if (to === undefined) {
        i++;
        continue;
      }
      const found = parseRun(reading, sentence, index, i, to, known);
      mentions.push(...found);
      i = Math.max(to, ...found.map((mention) => mention.to)) + 1;
    }
  }
  return mentions;
}

/** All with the same fields in the same order: what comes in several forms is compiled for each of them. */
function mentionOf(
  reading: Reading,
  sentence: number,
  kind: Mention['kind'],
  from: number,
  to: number,
  { likely = true, title, generic, whole, place }: Partial<Mention> = {},
): Mention {
  return { kind, likely, from, to, text: span(reading, from, to), sentence, title, generic, whole, place };
}

function parseRun(
  reading: Reading,
  sentence: Sentence,
  index: number,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): Mention[] {
  const { tokens } = reading;
  const to = withoutLetters(tokens, start, end);
  let from = start;
  const opens = (i: number): boolean =>
    i === sentence.from || !tokens[i]?.spaced || isBehindDateline(tokens, sentence, i);
  while (from <= to) {
    const token = tokens[from];
    if (!token) break;
    const opener = sentenceOpeners.has(token.lower) || known.has(token.lower);
    const article = isArticle(token) || (from < to && isOfPlace(token));
    const cue = (): boolean =>
      token.lower !== 'and' &&
      (isCue(token) ||
        (to - from < LONGEST_EASTERN && isEastern(tokens.slice(from, to + 1).map(({ lower }) => lower))));
    if (
      !article &&
      !(
        from === start &&
        opener &&
        !token.upper &&
        opens(from) &&
        !((from < to || (tokens[from + 1]?.lower === 'and' && tokens[from + 2]?.capital)) && cue())
      )
    )
      break;
    from++;
  }
  // "In May Jane Hill said".
  if (isMonth(tokens, from)) from++;
  if (from > to) return [];
  const make = (kind: Mention['kind'], first: number, last: number, more?: Partial<Mention>): Mention =>
    mentionOf(reading, index, kind, first, last, more);

  // "Secretary of State Anna …": what completes the office comes first.
  const completes = sentence.from <= from - 2 && completesTitle(tokens, from, sentence.from);
  const force = completes ? pastForce(tokens, from, to) : undefined;
  const behindTitle = force ?? (completes ? pastSubjects(tokens, from, to) : from);
  const isHolder =
    force !== undefined || (behindTitle > from && personCue(tokens.slice(behindTitle, to + 1)) === 'likely');
  const isPerson = isHolder || isNamedLikeAThing(tokens.slice(from, to + 1));
  const body = isPerson ? undefined : bodyAt(reading, sentence, from, to);
  if (body) {
    const place = body.place ?? placeBefore(tokens, sentence, body.from);
    // "99th Light Infantry Division".
    const ordinal =
      /^\d+(?:st|nd|rd|th)$/.test(tokens[body.from - 1]?.text ?? '') &&
      body.from > sentence.from &&
      tokens[body.from]?.spaced;
    const first = ordinal ? body.from - 1 : isIslamicRepublic(tokens, body.from) ? body.from - 3 : body.from;
    const found = [make(body.kind, first, body.to, { generic: body.generic && !ordinal, place, whole: body.whole })];
    // "Foreign Affairs Commission Director Yang …": the rest is a title and a person.
    if (body.to < to) found.push(...parseRun(reading, sentence, index, body.to + 1, to, known));
    // "Communist Party Secretary of …" leaves nothing behind it.
    return found.filter((mention) => mention.kind !== 'thing' && mention.kind !== 'place');
  }

  const abroad = isHolder || sentence.shouting ? undefined : bodyAbroad(tokens, from, to);
  if (abroad) return [make(abroad, from, to)];

  const peer = peerAt(tokens, from, to, sentence.to);
  if (peer) return [make('person', peer.from, peer.to, { title: titleBefore(reading, sentence, peer.from) })];

  // Titles before a name stand in the run itself.
  let first = pastOffice(tokens, behindTitle, to);
  const isTitle = (i: number): boolean => {
    const word = tokens[i]?.lower ?? '';
    return (
      offices.has(word) ||
      (word.endsWith('-general') && offices.has(word.slice(0, word.indexOf('-')))) ||
      honorifics.has(word) ||
      occupations.has(word) ||
      ((isOfficeWord(word) || subjects.has(word)) && i < to && isTitle(i + 1))
    );
  };
  while (
    first < to &&
    (isTitle(first) ||
      demonyms.has(tokens[first]?.lower ?? '') ||
      countries.has(tokens[first]?.lower ?? '') ||
      (placeLength(tokens, first, to) > 0 && (to - first > 1 || tokens[first]?.upper)))
  ) {
    first += Math.max(1, placeLength(tokens, first, to));
  }
  if (sentence.from <= first - 2 && completesTitle(tokens, first, sentence.from))
    first = pastSubjects(tokens, first, to);
  if (first > to) return [];
  const name = tokens.slice(first, to + 1);
  const title = titleBefore(reading, sentence, first);
  if (name.length === 1) {
    const token = tokens[first];
    if (!token || places.has(token.lower) || demonyms.has(token.lower) || isTitle(first) || token.text.length < 2)
      return [];
    if (monthsAndDays.has(token.lower)) return [];
    const quiet = (opens(first) || sentence.shouting) && (sentenceOpeners.has(token.lower) || known.has(token.lower));
    return quiet ? [] : [make('word', first, to, { title })];
  }
  if (placeLength(tokens, first, to) === name.length) return [];
  const cue = personCue(name);
  const firm = cue === 'none' && !sentence.shouting ? firmNamed(name, known) : undefined;
  if (firm) return [make(firm, first, to)];
  if (cue === 'none' || sentence.shouting)
    return sentence.shouting ? [make('word', first, to, { title, likely: false })] : [];
  return [make('person', first, to, { title, likely: cue === 'likely' })];
}

/** "Lord Alton of Liverpool", "Baroness Kennedy of The Shaws"; but "Lord Mayor of London" is an office. */
function peerAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
): { from: number; to: number } | undefined {
  const rank = [to - 2, to - 1].find((at) => at >= from && PEERS.test(tokens[at]?.lower ?? ''));
  if (rank === undefined || tokens[to]?.possessive || tokens[to + 1]?.lower !== 'of') return undefined;
  const isName = ({ lower }: Token): boolean =>
    !isOfficeWord(lower) && !occupations.has(lower) && !honorifics.has(lower);
  if (!tokens.slice(rank + 1, to + 1).every(isName)) return undefined;
  const place = tokens[to + 2]?.text === 'The' ? to + 3 : to + 2;
  const end = runEnd(tokens, place, limit);
  return end !== undefined && end - place < 3 && !headKind(tokens[end]?.lower ?? '')
    ? { from: rank, to: end }
    : undefined;
}

/** "Islamic Republic of | Iran Shipping Lines": the state's name in full is part of some of its bodies' names. */
function isIslamicRepublic(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from - 3, from + 1).map(({ lower }) => lower);
  return from > 2 && words.join(' ') === 'islamic republic of iran';
}

/** "GENEVA (Reporter) — | When": the first word of what is told. */
function isBehindDateline(tokens: readonly Token[], sentence: Sentence, i: number): boolean {
  if (!/^[—–:-]+$/.test(tokens[i - 1]?.text ?? '') || i - sentence.from > LONGEST_DATELINE) return false;
  return tokens[sentence.from]?.upper === true;
}

/** "China’s", "the Russian": whose body it is, right before its name. */
function placeBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
): { from: number; to: number } | undefined {
  const last = from - 1;
  if (last < sentence.from || !tokens[from]?.spaced || !tokens[last]?.possessive) return undefined;
  for (let length = 3; length > 0; length--) {
    const first = last - length + 1;
    if (first >= sentence.from && placeLength(tokens, first, last) === length) return { from: first, to: last };
  }
  return undefined;
}
