/** Where in an article its bodies are named, by the words their names begin and end with. */
import type { Mention } from './mentions';
import type { Reading } from './tokens';

/** In tokens: "(the short form)". */
const REACH = 8;

export class BodySpans {
  private readonly ends = new Map<number, Mention>();
  private readonly starts = new Map<number, Mention>();

  /** `bodies`: in the order of the text. */
  constructor(
    private readonly reading: Reading,
    bodies: readonly Mention[],
  ) {
    for (const body of bodies) {
      if (!this.ends.has(body.to)) this.ends.set(body.to, body);
      // "the Bureau of the Ministry | and its director": the Bureau's.
      if (body.whole !== undefined) this.ends.set(body.whole, body);
      this.starts.set(body.place?.from ?? body.from, body);
    }
  }

  endingAt(at: number): Mention | undefined {
    return this.ends.get(at);
  }

  startingAt(at: number): Mention | undefined {
    return this.starts.get(at);
  }

  /** The body that ends before `at`, with or without a comma and its short form in parentheses behind it. */
  endingBefore(at: number): Mention | undefined {
    const { tokens } = this.reading;
    let end = at - 1;
    if (tokens[end]?.text === ',') end--;
    if (tokens[end]?.text === ')') {
      let open = end - 1;
      while (open > end - REACH && tokens[open]?.text !== '(') open--;
      if (tokens[open]?.text !== '(') return undefined;
      end = open - 1;
    }
    return tokens[end]?.possessive ? undefined : this.ends.get(end);
  }
}
