/** "Kyiv had been quicker. | President X | signed a decree that imposed sanctions on Y": of which government the one who acts is the head. */
import { acts } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const HEAD = /^(?:president|premier|chancellor)$/;
const ACTS =
  /^(?:signed|signs|issued|issues|ordered|orders|decreed|barred|bars|banned|bans|imposed|imposes|sanctioned)$/;
/** In tokens: how near the start of the sentence before its government stands. */
const OPENING = 3;

export function headActs({ scene }: ArticleView, { sentence, from }: Mention): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const [own, before] = [sentences[sentence], sentences[sentence - 1]];
  if (!own || !before || own.block !== before.block || !HEAD.test(tokens[own.from]?.lower ?? '')) return undefined;
  const holder = scene.bySentence.get(sentence)?.find((one) => one.from <= own.from + 1 && one.to > own.from);
  if (!holder || holder.to >= from || !ACTS.test(tokens[holder.to + 1]?.lower ?? '')) return undefined;
  // "President X of Ruritania", "after Britain had": somebody is named, and who acts is told another way.
  if ((scene.authorities.get(sentence) ?? []).some((authority) => authority.to < from)) return undefined;
  const told = (scene.authorities.get(sentence - 1) ?? []).filter((authority) => acts(scene, authority));
  const [first] = told;
  const isOne = new Set(told.map(({ government }) => government)).size === 1;
  return first && isOne && first.from - before.from < OPENING && !first.agency ? first : undefined;
}
