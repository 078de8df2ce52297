/** "the chief prosecutor", "four judges": of the international court, where an article names that court and no other. */
import type { Actor } from './actors';
import type { Mention } from './mentions';
import { PLACES_IN, type Span, type Tie } from './office';
import type { Reading, Token } from './tokens';
import { demonyms } from './words/places';

const COURT = /^(?:court|tribunal)$/;

export class OnlyCourt {
  private readonly court: Mention | undefined;

  constructor(
    private readonly reading: Reading,
    bodies: readonly Mention[],
    actorOf: (body: Mention) => Actor | undefined,
  ) {
    const courts = new Map<Actor, Mention>();
    for (const body of bodies) {
      const actor = actorOf(body);
      if (actor && !courts.has(actor) && this.words(body).some(({ lower }) => COURT.test(lower)))
        courts.set(actor, body);
    }
    const [only, ...others] = courts.values();
    const isShared = only && this.words(only).some(({ lower }) => lower === 'international');
    this.court = others.length === 0 && isShared ? only : undefined;
  }

  tie(title: Span, person: Mention): Tie | undefined {
    const head = this.reading.tokens[title.to];
    // "Judge X" may be one of any state, who is told of in passing.
    const isOffice =
      /^(?:registrar|prosecutors?)$/.test(head?.lower ?? '') || (/^judges?$/.test(head?.lower ?? '') && !head?.capital);
    return this.court && isOffice && this.isBare(title, person) ? { body: this.court, title } : undefined;
  }

  /** "chief prosecutor", not "prosecutor of the republic", "the Ruritanian prosecutor". */
  private isBare({ from, to }: Span, person: Mention): boolean {
    const { tokens } = this.reading;
    const isOthers = ({ lower, possessive }: Token): boolean =>
      possessive || PLACES_IN.test(lower) || demonyms.has(lower);
    if (tokens.slice(Math.max(0, from - 1), to + 1).some((token) => isOthers(token) && token.lower !== 'of'))
      return false;
    const behind = tokens[to + 1];
    return to < person.from || !/^(?:of|for|at|in|from)$/.test(behind?.lower ?? '');
  }

  private words({ from, to }: Mention): readonly Token[] {
    return this.reading.tokens.slice(from, to + 1);
  }
}
