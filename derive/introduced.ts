/** Bodies of whose names no word says what they are, and the text does: "the hacking group Kimsun", "Al-Junad, a conglomerate". */
import { type BodyKind, headKind } from './body-words';
import type { Mention } from './mentions';
import { runEnd } from './runs';
import { kindBefore, kindBehind, kindOf } from './said-kind';
import { type Reading, span, type Token } from './tokens';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { demonyms, places } from './words/places';
import { isOfficeWord } from './words/titles';

const LONGEST_NAME = 4;

/** The mentions, those of such bodies among them wherever they are named. */
export function withIntroduced(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const names = new Names(reading, mentions);
  const kinds = kindsOf(reading, mentions, names);
  const all = mentions.map((mention): Mention => {
    const { from, to, text } = mention;
    const kind = names.isUnknown(mention) ? kinds.get(text) : undefined;
    if (kind) return { ...mention, kind };
    if (!isGroupNamed(reading.tokens, to) || !names.isUnknownButOfBodies(mention)) return mention;
    return { ...mention, kind: 'organization', to: to + 1, text: span(reading, from, to + 1) };
  });
  const found = wholeNames(reading, mentions);
  return found.length > 0 ? [...all, ...found].sort((a, b) => a.from - b.from) : all;
}

/** What each lone word is said to be anywhere. */
function kindsOf({ tokens, sentences }: Reading, mentions: readonly Mention[], names: Names): Map<string, BodyKind> {
  const kinds = new Map<string, BodyKind>();
  for (const mention of mentions) {
    const { from, to, text } = mention;
    const sentence = sentences[mention.sentence];
    if (!sentence || kinds.has(text) || !names.isUnknown(mention)) continue;
    const told = kindBefore(tokens, sentence, from, to) ?? kindBehind(tokens, sentence, to);
    if (told) kinds.set(text, told);
  }
  return kinds;
}

/** "the youth group | Hilltop Youth": capitals that were read as no name at all. */
function wholeNames(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { tokens, sentences } = reading;
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at <= to; at++) taken.add(at);
  const found: Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.shouting) continue;
    for (let from = sentence.from + 1; from < sentence.to; from++) {
      const token = tokens[from];
      if (!token?.capital || taken.has(from) || !kindOf(tokens[from - 1]?.lower ?? '')) continue;
      const to = runEnd(tokens, from, sentence.to);
      const kind = to !== undefined && isWhole(tokens, from, to) ? kindBefore(tokens, sentence, from, to) : undefined;
      if (to === undefined || !kind) continue;
      found.push({ kind, likely: true, from, to, text: span(reading, from, to), sentence: index });
    }
  }
  return found;
}

/** Which lone words can be names by themselves. */
class Names {
  private readonly ofWhole = new Set<string>();
  private readonly ofPeople = new Set<string>();

  constructor(
    private readonly reading: Reading,
    mentions: readonly Mention[],
  ) {
    const { tokens } = reading;
    for (const { kind, from, to } of mentions) {
      // "KKB (Volga Banking Corp)", "Volga Trading Corp … the company Volga": known by their whole names.
      const isWhole = kind !== 'word' || isInBrackets(tokens, from, to);
      for (let at = from; isWhole && at <= to; at++) {
        const word = tokens[at]?.lower ?? '';
        this.ofWhole.add(word);
        if (kind === 'person') this.ofPeople.add(word);
      }
    }
  }

  isUnknown(mention: Mention): boolean {
    return this.isName(mention, this.ofWhole);
  }

  /** "The Wagner Group", as it is called elsewhere, is the Wagner group. */
  isUnknownButOfBodies(mention: Mention): boolean {
    return this.isName(mention, this.ofPeople);
  }

  private isName({ kind, from, to, title }: Mention, others: ReadonlySet<string>): boolean {
    const token = this.reading.tokens[from];
    if (kind !== 'word' || from !== to || title || !token?.capital || token.text.length < 3) return false;
    const { lower } = token;
    const isKnown = others.has(lower) || givenNames.has(lower) || places.has(lower) || subjects.has(lower);
    return !isKnown && !headKind(lower);
  }
}

const isInBrackets = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')';

/** Two to four words of their own: "Hilltop Youth". */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    !words.some(({ lower, possessive }) => possessive || isOfficeWord(lower)) &&
    !demonyms.has(words[0]?.lower ?? '')
  );
}

/** "the Wagner | group": small, and part of the name all the same. */
const isGroupNamed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.text === 'group' &&
  !tokens[to]?.possessive &&
  isBeforeName(tokens[to - 1]) &&
  !tokens[to + 2]?.capital;

const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined && (token.possessive || /^(?:the|this)$/.test(token.lower));
