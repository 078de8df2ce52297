/** The body that a word stands for which may be said of many: "the council’s secretary", "a member of that court", "its head". */
import type { Actor } from './actors';
import { callingsOf } from './body-callings';
import type { Mention } from './mentions';
import { isOfficeHead, type Span, type Tie } from './office';
import { lastBefore, onlyBefore } from './only-body-before';
import type { Reading } from './tokens';

/** "That body" is further back at most so far. */
const CALLED_BACK = 3;
const DEMONSTRATIVE = /^(?:the|that|this|same|said)$/;

export class MeantBodies {
  private readonly byName = new Map<string, Mention[]>();
  private readonly names = new Map<Actor, readonly string[]>();

  /** `bodies` and `rivals`, of which nothing is known but that they are none of these, in the order of the text. */
  constructor(
    private readonly reading: Reading,
    private readonly bodies: readonly Mention[],
    private readonly rivals: readonly Mention[],
    private readonly actorOf: (body: Mention) => Actor | undefined,
  ) {
    for (const body of bodies) {
      const actor = actorOf(body);
      if (!actor) continue;
      for (const name of this.namesOf(actor)) {
        const namesakes = this.byName.get(name);
        if (namesakes) namesakes.push(body);
        else this.byName.set(name, [body]);
      }
    }
  }

  tie(title: Span, owner: number): Tie | undefined {
    const { tokens } = this.reading;
    const word = tokens[owner];
    if (word?.possessive) {
      const adjective = DEMONSTRATIVE.test(tokens[owner - 1]?.lower ?? '') ? 0 : 1;
      return DEMONSTRATIVE.test(tokens[owner - 1 - adjective]?.lower ?? '')
        ? this.lastOf(word.lower, title.from, title)
        : undefined;
    }
    if (word?.lower === 'its') {
      const found = this.itsBefore(title, owner);
      return found && tokens[title.to]?.lower === 'leader' && this.isStates(found.body) ? undefined : found;
    }
    return this.inTitle(title) ?? this.behindTitle(title);
  }

  /** "director | of the office", "judge | of the same court", "adviser | to the party". */
  private inTitle({ from, to }: Span): Tie | undefined {
    const { tokens } = this.reading;
    let at = to - 1;
    while (at > from && DEMONSTRATIVE.test(tokens[at]?.lower ?? '')) at--;
    if (at === to - 1 || at <= from || !/^(?:of|in|at|to|for)$/.test(tokens[at]?.lower ?? '')) return undefined;
    // "economic secretary to the Treasury" is a name; "an ambassador to the body" is of a state.
    if (tokens[at]?.lower === 'to' && (tokens[to]?.capital || /^ambassador$/.test(tokens[at - 1]?.lower ?? '')))
      return undefined;
    return this.lastOf(tokens[to]?.lower ?? '', to, { from, to: at - 1 });
  }

  /** "head | of that department": what points back is read as no part of the title. */
  private behindTitle(title: Span): Tie | undefined {
    const { tokens } = this.reading;
    const [link, that, same, name] = tokens.slice(title.to + 1, title.to + 5);
    if (!/^(?:of|in|at)$/.test(link?.lower ?? '') || !/^(?:that|those)$/.test(that?.lower ?? '')) return undefined;
    const called = same?.lower === 'same' ? name : same;
    return called && this.lastOf(called.lower, title.to, title);
  }

  /** The body named last before `at` that is called so. */
  private lastOf(name: string, at: number, title: Span): Tie | undefined {
    const namesakes = this.byName.get(name) ?? [];
    const body = namesakes[lastBefore(namesakes, at)];
    const sentence = this.reading.tokens[at]?.sentence ?? 0;
    if (!body || !this.hasOffice(title)) return undefined;
    const isItsHead = this.isHead(this.actorOf(body), name);
    if (isItsHead && name !== 'party') return { body, title };
    const rival = this.rivals[lastBefore(this.rivals, at)];
    if (rival !== undefined && rival.to >= body.from) return undefined;
    return isItsHead || body.sentence >= sentence - CALLED_BACK ? { body, title } : undefined;
  }

  /** "The agency is banned. | Its head": what the sentence before is about; else the only one it may be. */
  private itsBefore(title: Span, owner: number): Tie | undefined {
    const { tokens, sentences } = this.reading;
    const sentence = tokens[owner]?.sentence ?? 0;
    const opens = sentences[sentence]?.from === owner;
    const start = sentences[opens ? sentence - 1 : sentence]?.from ?? 0;
    const subject = tokens[start + 1];
    if (tokens[start]?.lower === 'the' && subject && !subject.capital) {
      const told = this.lastOf(subject.lower, start, title);
      if (told) return told;
    }
    return onlyBefore(this.reading, this.bodies, this.actorOf, title, opens);
  }

  /** "banned by the Supreme Court, and its leader": no court has one. */
  private isStates({ from, to }: Mention): boolean {
    return this.reading.tokens
      .slice(from, to + 1)
      .some(({ lower }) =>
        /^(?:court|tribunal|council|committee|commission|congress|ministry|department|office)$/.test(lower),
      );
  }

  private hasOffice({ from, to }: Span): boolean {
    return this.reading.tokens.slice(from, to + 1).some(({ lower }) => isOfficeHead(lower));
  }

  private isHead(actor: Actor | undefined, name: string): boolean {
    return actor !== undefined && this.names.get(actor)?.[0] === name;
  }

  /** What it may be called, first the head of its name. */
  private namesOf(actor: Actor): readonly string[] {
    const known = this.names.get(actor);
    if (known) return known;
    const full = actor.mentions[0];
    const words = full && actor.kind !== 'unknown' ? this.reading.tokens.slice(full.from, full.to + 1) : [];
    const names = words.length > 0 ? callingsOf(words) : [];
    this.names.set(actor, names);
    return names;
  }
}
