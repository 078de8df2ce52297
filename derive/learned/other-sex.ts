/** "X himself" is not the First Lady of that name, nor "Mr X" the wife: where a bare surname was read so, nothing is claimed. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

const WOMAN =
  /^(?:wife|widow|sister|daughter|mother|niece|aunt|lady|mrs\.?|ms\.?|madam|queen|princess|actress|businesswoman|chairwoman|spokeswoman|congresswoman|stepdaughter|sister-in-law|daughter-in-law)$/;
const MAN =
  /^(?:husband|brother|son|father|nephew|uncle|mr\.?|king|prince|businessman|chairman|spokesman|congressman|stepson|brother-in-law|son-in-law)$/;

export function isOfOtherSex({ scene }: ArticleView, mention: Mention): boolean {
  const { kind, from, to } = mention;
  if (kind !== 'word') return false;
  const { tokens } = scene.reading;
  const [before = '', behind = ''] = [tokens[from - 1]?.lower, tokens[to + 1]?.lower];
  const isMan = behind === 'himself' || /^mr\.?$/.test(before);
  const isWoman = behind === 'herself' || /^(?:mrs|ms)\.?$/.test(before);
  if (!isMan && !isWoman) return false;
  const other = isMan ? WOMAN : MAN;
  return (scene.cast.of.get(mention)?.mentions ?? []).some((named) => {
    const last = tokens[named.from - 1]?.text === ',' ? named.from - 2 : named.from - 1;
    return named !== mention && other.test(tokens[last]?.lower ?? '');
  });
}
