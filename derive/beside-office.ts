/** Whose an office is, said right beside it or its holder: "the Bank, whose | governor, X", "Colonel X | of the Navy". */
import type { Mention } from './mentions';
import { afterParentheses, type Span, type Tie } from './office';
import type { Reading, Token } from './tokens';
import { subjects } from './words/bodies';
import { isOfficeWord, ranks } from './words/titles';

/** In tokens: "the Police, together with both its | director". */
const REACH = 8;
/** Between a body and what is said of its people: "the Police, including | its director". */
const JOINS =
  /^(?:,|and|or|with|along|together|including|plus|as|well|among|them|by|both|also|alongside|in|addition|to|through)$/;
/** "its | current head": no word of the title. */
const SINCE = /^(?:current|currently|new|own|then|long-time|longtime|first|two|three|four|all|one|of)$/;

export class BesideOffice {
  private readonly endingAt = new Map<number, Mention>();
  private readonly startingAt = new Map<number, Mention>();
  /** Of whom the last "its" of a sentence was said. */
  private last: { at: number; body: Mention } | undefined;

  /** `bodies`: those of which the article knows who they are, in the order of the text. */
  constructor(
    private readonly reading: Reading,
    bodies: readonly Mention[],
  ) {
    for (const body of bodies) {
      if (!this.endingAt.has(body.to)) this.endingAt.set(body.to, body);
      // "the Bureau of the Ministry | and its director": the Bureau's.
      if (body.whole !== undefined) this.endingAt.set(body.whole, body);
      this.startingAt.set(body.place?.from ?? body.from, body);
    }
  }

  of(title: Span, person: Mention): Tie | undefined {
    const at = this.ownerAt(title);
    const owner = this.reading.tokens[at];
    const body = owner?.possessive
      ? this.endingAt.get(at)
      : owner?.lower === 'whose'
        ? this.endingBefore(at)
        : owner?.lower === 'its'
          ? this.itsAt(at)
          : this.behind(title, person);
    return body ? { body, title } : this.within(title);
  }

  /** Where the word stands that says whose the office is. */
  ownerAt({ from }: Span): number {
    const { tokens } = this.reading;
    let at = from - 1;
    while (at > from - 4 && SINCE.test(tokens[at]?.lower ?? '') && !tokens[at]?.possessive) at--;
    return at;
  }

  /** "the Police | and its director": the body right before, or the one the last "its" was said of. */
  private itsAt(at: number): Mention | undefined {
    const { tokens } = this.reading;
    const sentence = tokens[at]?.sentence;
    let before = at - 1;
    while (before > at - REACH && JOINS.test(tokens[before]?.lower ?? '')) before--;
    const joined = before < at - 1 ? this.endingBefore(before + 1) : undefined;
    const { last } = this;
    const isSame = last !== undefined && last.at < at && tokens[last.at]?.sentence === sentence;
    const body =
      joined && tokens[joined.to]?.sentence === sentence ? joined : isSame ? this.unlessNamed(last, at) : undefined;
    if (body) this.last = { at, body };
    return body;
  }

  /** "its director, X, and its deputy, Y": of the same, when no other is named between. */
  private unlessNamed(last: { at: number; body: Mention }, at: number): Mention | undefined {
    for (let i = last.at + 1; i < at && i < last.at + 40; i++) if (this.startingAt.has(i)) return undefined;
    return at - last.at < 40 ? last.body : undefined;
  }

  /** The body that ends before `at`, with or without a comma and its short form in parentheses behind it. */
  private endingBefore(at: number): Mention | undefined {
    const { tokens } = this.reading;
    let end = at - 1;
    if (tokens[end]?.text === ',') end--;
    if (tokens[end]?.text === ')') {
      let open = end - 1;
      while (open > end - REACH && tokens[open]?.text !== '(') open--;
      if (tokens[open]?.text !== '(') return undefined;
      end = open - 1;
    }
    return tokens[end]?.possessive ? undefined : this.endingAt.get(end);
  }

  /** "head | of its Public Security Bureau", "head | of the ministry’s Tasks Department": it ends the title. */
  private within({ from, to }: Span): Tie | undefined {
    const body = this.endingAt.get(to);
    if (!body || body.from <= from + 1) return undefined;
    const { tokens } = this.reading;
    let at = body.from - 1;
    if (tokens[at]?.possessive) while (at > from && !isLink(tokens[at])) at--;
    else while (at > from && /^(?:its|the|his|her|their)$/.test(tokens[at]?.lower ?? '')) at--;
    if (at <= from || !isLink(tokens[at])) return undefined;
    // "Secretary of the Treasury" is what he is called; "president of ALBANISA and treasurer of the Front" are two.
    if (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'secretary') return undefined;
    const words = tokens.slice(from, at);
    const isName = ({ lower, capital }: Token): boolean => capital && !isOfficeWord(lower) && !subjects.has(lower);
    return words.some(({ lower }) => lower === 'and') && words.some(isName)
      ? undefined
      : { body, title: { from, to: at - 1 } };
  }

  /** "Colonel X | of the Navy"; a rank also "X, colonel, | Lowland Navy" and "Colonel X, | Lowland Navy". */
  private behind({ from, to }: Span, person: Mention): Mention | undefined {
    const { tokens } = this.reading;
    if (tokens[person.to]?.possessive) return undefined;
    // "Minister X of the Front": of a party, which is not what he governs.
    if (tokens.slice(from, to + 1).some(({ lower }) => /^(?:ministers?|presidents?|premier)$/.test(lower)))
      return undefined;
    const isBefore = to < person.from;
    const at = afterParentheses(tokens, (isBefore ? person.to : to) + 1, Math.max(person.to, to) + REACH);
    if (isBefore && /^(?:of|from)$/.test(tokens[at]?.lower ?? ''))
      return this.startingAt.get(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    const body = tokens[at]?.text === ',' ? this.startingAt.get(at + 1) : undefined;
    const isRank = tokens.slice(from, to + 1).every(({ lower }) => ranks.has(lower) || lower === 'staff');
    const next = tokens[afterParentheses(tokens, (body?.to ?? 0) + 1, (body?.to ?? 0) + REACH)];
    const isWhole = next === undefined || next.sentence !== body?.sentence || /^[,.;]$/.test(next.text);
    return body && isRank && isWhole && tokens[at]?.sentence === body.sentence ? body : undefined;
  }
}

const isLink = (token: Token | undefined): boolean => /^(?:of|at|in|for)$/.test(token?.lower ?? '');
