/** The mentions of an article that could be of somebody sanctioned, each with its traits. */

import type { Actor } from '../actors';
import { headKind } from '../bodies';
import type { Mention } from '../mentions';
import { subjects } from '../words/bodies';
import { givenNames } from '../words/given-names';
import { bodyWords, kin, occupations, offices } from '../words/titles';
import type { ArticleView } from './article-view';
import { kindOfArticle } from './kind-of-article';
import { traitsOf } from './traits';

export type Candidate = {
  mention: Mention;
  /** Who it is; nobody yet when it is one word that the text explains nowhere. */
  actor: Actor | undefined;
  /** What such words have in common. */
  key: string;
  traits: string[];
  chain: readonly Mention[];
};

export function candidatesIn(view: ArticleView): Candidate[] {
  const article = kindOfArticle(view);
  const { scene } = view;
  const found: Candidate[] = [];
  for (const mention of scene.mentions) {
    if (mention.kind === 'place' || mention.kind === 'thing') continue;
    const sentence = scene.reading.sentences[mention.sentence];
    if (!sentence || sentence.shouting) continue;
    const actor = scene.cast.of.get(mention);
    if (!actor && !isName(view, mention)) continue;
    found.push({
      mention,
      actor,
      key: `new ${scene.page.tokens[mention.from]?.lower}`,
      traits: [...traitsOf(view, mention, actor), ...article],
      chain: view.chainOf(mention),
    });
  }
  return found;
}

/** One unknown word that could be a name by itself ("Gazprom"). */
function isName({ scene }: ArticleView, mention: Mention): boolean {
  const { tokens } = scene.page;
  const token = tokens[mention.from];
  if (mention.kind !== 'word' || mention.from !== mention.to || !token || token.possessive) return false;
  const { lower } = token;
  if (token.text.length < (token.upper ? 3 : 4)) return false;
  if (headKind(lower) || subjects.has(lower) || givenNames.has(lower) || scene.reading.known.has(lower)) return false;
  const before = tokens[mention.from - 1];
  if (kin.has(before?.lower ?? '') || occupations.has(lower) || offices.has(lower)) return false;
  // "Volga Court | Chambers": the rest of a name that was read too short.
  return !(
    token.spaced &&
    before?.capital &&
    !before.possessive &&
    !bodyWords.has(before.lower) &&
    before.sentence === token.sentence &&
    !/^[.:;,]$/.test(before.text)
  );
}
