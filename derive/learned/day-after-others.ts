/** "The minister said on Saturday that X was calm, | a day after the United States sanctioned him": Saturday is not the day of it. */
import { amountOf } from '../date-spans';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';
import { perPlace } from './per-view';
import type { DayFits } from './verb-day';

/** In tokens: "a day after | the United States", and its verb. */
const REACH = 5;
const UNIT = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** Every day but those told before such words, which stand behind the name. */
export function dayBeforeAfter(view: ArticleView, mention: Mention): DayFits | undefined {
  const after = afterIn(view, mention.sentence);
  if (after === undefined || after < mention.to) return undefined;
  const before = new Set(
    (view.sentences[mention.sentence]?.dates ?? []).flatMap(({ from, iso }) =>
      from < after - 2 && iso !== undefined ? [iso] : [],
    ),
  );
  // What was told of it before has its own verb, and its own day.
  const isTold = (view.sentences[mention.sentence]?.strong ?? []).some((at) => at < after);
  return before.size === 0 || isTold ? undefined : (iso) => !before.has(iso);
}

const afterIn = perPlace((view, index: number): number | undefined => {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  for (let at = from + 2; at < to; at++) {
    if (tokens[at]?.lower !== 'after' || !UNIT.test(tokens[at - 1]?.lower ?? '')) continue;
    const isCounted = amountOf(tokens[at - 2]?.lower ?? '') > 0 || /^hours?$/.test(tokens[at - 1]?.lower ?? '');
    const doer = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const acting = (view.scene.authorities.get(index) ?? []).find((one) => one.from === doer && !one.adjective);
    if (!isCounted || !acting) continue;
    for (let verb = acting.to + 1; verb <= acting.to + REACH && verb < to; verb++)
      if (isStrong(view.classes[verb])) return at;
  }
  return undefined;
});
