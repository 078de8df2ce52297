/** Whose an office is, said right beside it or its holder: "the Bank, whose | governor, X", "Colonel X | of the Navy". */
import type { BodySpans } from './body-spans';
import { ItsBody } from './its-body';
import type { Mention } from './mentions';
import { afterParentheses, PLACES_IN, type Span, type Tie } from './office';
import type { Reading, Token } from './tokens';
import { subjects } from './words/bodies';
import { isOfficeWord, ranks } from './words/titles';

/** In tokens. */
const REACH = 8;
/** "its | current head": no word of the title. */
const SINCE = /^(?:current|currently|new|own|then|long-time|longtime|present|first|two|three|four|all|one|of)$/;
const RANK = /^(?:staff|commander|warrant|officer)$/;

export class BesideOffice {
  private readonly its: ItsBody;

  /** `spans`: of the bodies of which the article knows who they are; `meant`: of those also that "its" may stand for. */
  constructor(
    private readonly reading: Reading,
    private readonly spans: BodySpans,
    meant: BodySpans,
  ) {
    this.its = new ItsBody(reading, meant);
  }

  of(title: Span, person: Mention): Tie | undefined {
    const at = this.ownerAt(title);
    const owner = this.reading.tokens[at];
    const body = owner?.possessive
      ? this.spans.endingAt(at)
      : owner?.lower === 'whose'
        ? this.spans.endingBefore(at)
        : /^(?:its|their)$/.test(owner?.lower ?? '')
          ? this.its.of(at, person)
          : (this.behind(title, person) ?? this.its.ofNext(title));
    return body ? { body, title } : this.within(title);
  }

  /** Where the word stands that says whose the office is. */
  ownerAt({ from }: Span): number {
    const { tokens } = this.reading;
    let at = from - 1;
    while (at > from - 4 && SINCE.test(tokens[at]?.lower ?? '') && !tokens[at]?.possessive) at--;
    return at;
  }

  /** "head | of its Public Security Bureau", "head | of the ministry’s Tasks Department": it ends the title. */
  private within({ from, to }: Span): Tie | undefined {
    const body = this.spans.endingAt(to);
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
    let at = afterParentheses(tokens, (isBefore ? person.to : to) + 1, Math.max(person.to, to) + REACH);
    const isRank = tokens.slice(from, to + 1).every(({ lower }) => ranks.has(lower) || RANK.test(lower));
    if (isRank && tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'of') at++;
    if (isBefore && /^(?:of|from)$/.test(tokens[at]?.lower ?? ''))
      return this.spans.startingAt(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    // "a spokesman | for its Interior Ministry".
    if (!isBefore && tokens[at]?.lower === 'for' && /^(?:its|their|the)$/.test(tokens[at + 1]?.lower ?? ''))
      return this.spans.startingAt(at + 2);
    // "deputy of the Assembly, Civic Party": two of them.
    const isBare = !isBefore && !tokens.slice(from, to + 1).some(({ lower }) => PLACES_IN.test(lower));
    const body = tokens[at]?.text === ',' && (isRank || isBare) ? this.spans.startingAt(at + 1) : undefined;
    return body && tokens[at]?.sentence === body.sentence && this.isWhole(body) ? body : undefined;
  }

  /** Nothing goes on behind its name: "Director, Affairs Office of the State Council;". */
  private isWhole({ to, whole = to, sentence }: Mention): boolean {
    const { tokens } = this.reading;
    const next = tokens[afterParentheses(tokens, whole + 1, whole + REACH)];
    return next === undefined || next.sentence !== sentence || /^[,.;]$/.test(next.text);
  }
}

const isLink = (token: Token | undefined): boolean => /^(?:of|at|in|for)$/.test(token?.lower ?? '');
