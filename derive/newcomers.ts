/** One word that the text explains nowhere ("Gazprom"): known by being sanctioned alone. */
import { type Actor, addName } from './actors';
import { headKind } from './body-words';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { bodyWords, kin } from './words/titles';

export class Newcomers {
  private readonly known = new Map<string, Actor>();

  constructor(private readonly scene: Scene) {}

  /** One unknown word, and no "hacking group Volga". */
  isLone(mention: Mention): boolean {
    const { cast, page } = this.scene;
    return (
      mention.kind === 'word' &&
      !cast.of.has(mention) &&
      !page.tokens[mention.from]?.upper &&
      !bodyWords.has(page.tokens[mention.from - 1]?.lower ?? '')
    );
  }

  /** The same for each mention of one word; none of what is no such word. */
  at(mention: Mention): Actor | undefined {
    const { page, reading } = this.scene;
    const token = page.tokens[mention.from];
    if (
      !token ||
      mention.kind !== 'word' ||
      mention.from !== mention.to ||
      token.possessive ||
      token.text.length < (token.upper ? 3 : 4)
    )
      return undefined;
    if (headKind(token.lower) || subjects.has(token.lower) || givenNames.has(token.lower)) return undefined;
    if (reading.known.has(token.lower)) return undefined;
    // "Volga Court Chambers": the rest of a name that was read too short.
    const before = page.tokens[mention.from - 1];
    if (kin.has(before?.lower ?? '')) return undefined;
    if (token.spaced && before?.capital && !before.possessive && !bodyWords.has(before.lower)) return undefined;
    const known = this.known.get(token.lower);
    if (known) return known;
    const actor: Actor = { kind: 'unknown', mentions: [mention], names: [], generic: false, agency: undefined };
    addName(actor, reading, mention.from, mention.to, 'name');
    this.known.set(token.lower, actor);
    return actor;
  }
}
