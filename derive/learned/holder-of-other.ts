/** "Canada sanctioned the minister's wife. | The minister is X": of him it only says whose she is. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const OF = /^(?:of|to|for|by)$/;

export function isHolderOfOther({ scene }: ArticleView, { from, title, sentence }: Mention): boolean {
  const { tokens, sentences } = scene.reading;
  const [own, before] = [sentences[sentence], sentences[sentence - 1]];
  if (!own || !before || tokens[own.from]?.lower !== 'the') return false;
  const is = (title?.from ?? from) - 1;
  const noun = tokens[is - 1]?.lower;
  if (is - own.from !== 2 || !/^(?:is|was)$/.test(tokens[is]?.lower ?? '')) return false;
  const named = tokens
    .slice(before.from, before.to)
    .map((token, i, all) => ({ token, ahead: [all[i - 1]?.lower ?? '', all[i - 2]?.lower ?? ''] }))
    .filter(({ token }) => token.lower === noun);
  return (
    named.length > 0 &&
    named.every(({ token, ahead: [last = '', first = ''] }) => token.possessive || (last === 'the' && OF.test(first)))
  );
}
