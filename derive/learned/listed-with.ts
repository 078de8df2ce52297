/** Who stands in one list with the one that acts: "under American, British and | Canadian | sanctions", "by Washington and | London". */
import { acts } from '../acting';
import type { Authority } from '../authorities';
import { listed } from '../companions';
import { between } from '../scene';
import { imposers } from '../words/authorities';
import type { ArticleView } from './article-view';

const MEASURE = /^(?:LIST|MEAS|FREEZE)$/;
const OF_MEASURE = /^(?:asset|travel|entry|visa|and|terror|terrorist)$/;

/** Their names, the one's own left out. */
export function listedWith(view: ArticleView, own: Authority): string[] {
  const { tokens } = view.scene.reading;
  const all = view.scene.authorities.get(tokens[own.from]?.sentence ?? -1) ?? [];
  const at = all.findIndex(({ from }) => from === own.from);
  if (at < 0) return [];
  const isAnd = (i: number): boolean => {
    const [left, right] = [all[i], all[i + 1]];
    return left !== undefined && right !== undefined && between(tokens, left.to + 1, right.from, /^and$/);
  };
  const isJoined = (i: number): boolean => {
    const [left, right] = [all[i], all[i + 1]];
    // "In line with Canada and Britain, | the United States": the list was closed.
    if (isAnd(i - 1) && !isAnd(i)) return false;
    return (
      left !== undefined &&
      right !== undefined &&
      left.adjective === own.adjective &&
      right.adjective === own.adjective &&
      listed(tokens, left.to + 1, right.from)
    );
  };
  let [first, last] = [at, at];
  while (isJoined(first - 1)) first--;
  while (isJoined(last)) last++;
  const list = all.slice(first, last + 1);
  const isAll = own.adjective
    ? isBeforeMeasure(view, list.at(-1)?.to ?? own.to)
    : list.every((authority) => acts(view.scene, authority));
  return isAll
    ? [
        ...new Set(
          list
            .filter(({ government }) => government !== own.government && imposers.has(government))
            .map(({ name }) => name),
        ),
      ]
    : [];
}

function isBeforeMeasure({ classes, scene }: ArticleView, to: number): boolean {
  let noun = to + 1;
  while (OF_MEASURE.test(scene.reading.tokens[noun]?.lower ?? '')) noun++;
  return MEASURE.test(classes[noun] ?? '');
}
