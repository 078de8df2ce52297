/** The body that "its" or "their" stands for where it is named right before: "the Police and its director", "X, its director". */
import type { BodySpans } from './body-spans';
import type { Mention } from './mentions';
import type { Span } from './office';
import type { Reading } from './tokens';

/** In tokens: "the Police, together with both its | director". */
const REACH = 8;
/** In tokens: "its director, X, and its | deputy director". */
const SAME = 40;
/** Between a body and what is said of its people: "the Police, including | its director". */
const JOINS =
  /^(?:[,:;]|and|or|with|along|together|including|plus|as|well|among|them|by|both|also|alongside|in|addition|to|through|brother|sister|of|sanctioned)$/;

export class ItsBody {
  /** Of whom the last "its" of a sentence was said. */
  private last: { at: number; body: Mention } | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly spans: BodySpans,
  ) {}

  /** `at`: where "its" stands. */
  of(at: number, person: Mention): Mention | undefined {
    const { tokens } = this.reading;
    const sentence = tokens[at]?.sentence;
    // "the Police and X, | its director".
    const isBehind = person.to < at && at - person.to < REACH;
    const start = isBehind ? (person.title?.from ?? person.from) : at;
    let before = start - 1;
    while (before > start - REACH && JOINS.test(tokens[before]?.lower ?? '')) before--;
    const joined = before < start - 1 ? this.spans.endingBefore(before + 1) : undefined;
    const body = joined && tokens[joined.to]?.sentence === sentence ? joined : this.same(at);
    if (body) this.last = { at, body };
    return body;
  }

  /** "its director, X, and | deputy director, Y". */
  ofNext({ from, to }: Span): Mention | undefined {
    const { tokens } = this.reading;
    const isNext = tokens[from - 1]?.lower === 'and' && /^(?:deputy|vice)/.test(tokens[from]?.lower ?? '') && to > from;
    return isNext ? this.same(from) : undefined;
  }

  /** Of the same as the last one of the sentence, when no other body is named between. */
  private same(at: number): Mention | undefined {
    const { last } = this;
    const { tokens } = this.reading;
    if (!last || last.at >= at || at - last.at > SAME || tokens[last.at]?.sentence !== tokens[at]?.sentence)
      return undefined;
    for (let i = last.at + 1; i < at; i++) if (this.spans.startingAt(i)) return undefined;
    return last.body;
  }
}
