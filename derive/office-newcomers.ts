/** Bodies that only offices name, and those of which an article says no more than that they are sanctioned. */
import { type Actor, addName, type NameUse } from './actors';
import { headKind } from './body-words';
import type { Cast } from './coreference';
import { nameBehind } from './long-names';
import type { Mention } from './mentions';
import type { Span, Tie } from './office';
import { onlyNamedByOffice, toFound } from './office-only-body';
import type { PartyNames } from './party-names';
import { phraseBeside } from './phrase-beside';
import type { Reading, Token } from './tokens';
import { foldWord } from './words/list';
import { demonyms, places } from './words/places';

export class OfficeNewcomers {
  /** Those that only offices name. */
  readonly others = new Set<Actor>();
  private readonly byName = new Map<string, Actor>();
  private readonly actors = new Map<Mention, Actor>();

  /** `bodies`: the actors of the article that are bodies. */
  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly parties: PartyNames,
    bodies: readonly Actor[],
  ) {
    for (const actor of bodies) for (const name of actor.names) this.byName.set(foldWord(name.text), actor);
  }

  of(body: Mention): Actor | undefined {
    return this.actors.get(body);
  }

  /** A body of the article by one of its names. */
  named(words: readonly Token[]): Actor | undefined {
    return this.byName.get(words.map(({ lower }) => lower).join(' '));
  }

  /** From now on `body` stands for the actor. */
  add(body: Mention, actor: Actor): void {
    this.actors.set(body, actor);
  }

  /** "M23": of which the text says no more than that it is sanctioned. */
  unknownIn(sanctioned: readonly { actor: Actor; mention: Mention }[]): Mention[] {
    const found = new Set<Mention>();
    const seen = new Set<Actor>();
    for (const { actor, mention } of sanctioned) {
      if (actor.kind !== 'unknown') continue;
      const more = seen.has(actor) ? [] : actor.mentions;
      seen.add(actor);
      for (const name of actor.names) this.byName.set(foldWord(name.text), actor);
      for (const one of [mention, ...more]) {
        if (this.cast.of.has(one)) continue;
        found.add(one);
        this.actors.set(one, actor);
      }
    }
    return [...found];
  }

  /** The body that the words in or beside the title name; `owner`: where the word stands that says whose the office is. */
  tie(title: Span, person: Mention, owner: number): Tie | undefined {
    const phrase = phraseBeside(this.reading, title, person, owner, this.parties);
    const found = phrase ? toFound(this.reading, phrase, title) : onlyNamedByOffice(this.reading, title, this.parties);
    if (!found) return undefined;
    const { body } = found.tie;
    const name = foldWord(body.text);
    const known = this.byName.get(name);
    if (known?.kind === 'unknown') known.kind = found.kind;
    const actor: Actor = known ?? { kind: found.kind, mentions: [body], names: [], generic: false, agency: undefined };
    if (!known) {
      addName(actor, this.reading, body.from, body.to, nameKindOf(this.reading.tokens.slice(body.from, body.to + 1)));
      this.byName.set(name, actor);
      if (found.short) this.addShort(actor, found.short);
      const called = nameBehind(this.reading, body);
      if (called !== undefined) this.addShort(actor, { from: called, to: called });
    }
    this.actors.set(body, actor);
    this.others.add(actor);
    return found.tie;
  }

  /** "Basij" of "Basij militia". */
  private addShort(actor: Actor, { from, to }: Span): void {
    const isUpper = from === to && this.reading.tokens[from]?.upper === true;
    addName(actor, this.reading, from, to, isUpper ? 'abbreviation' : 'weakAlias');
    const name = actor.names.at(-1)?.text;
    if (name !== undefined) this.byName.set(foldWord(name), actor);
  }
}

/** "national police", "Parliament": every state has one, and only the article that says so means this one. */
function nameKindOf(words: readonly Token[]): NameUse['kind'] {
  const [only] = words;
  // "Parliament", "Navy".
  if (words.length === 1) return only && headKind(only.lower) && !only.upper ? 'weakAlias' : 'abbreviation';
  return words.some(({ lower }) => places.has(lower) || demonyms.has(lower)) ? 'name' : 'weakAlias';
}
