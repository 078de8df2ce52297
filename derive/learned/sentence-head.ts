/** How a sentence begins, up to the first it names: "Also added to the list were the former ministers | X; Y; and Z" says it of all of them. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { bucket, isStrong } from './classes';
import { byClasses, interned } from './interned';
import { perPlace } from './per-view';
import { numberIn } from './place';
import { Traits } from './scales';

const LEADS = interned((third: string, second: string, last: string) => [
  `head ${third} ${second} ${last}`,
  `head2 ${second} ${last}`,
  `head1 ${last}`,
]);
const LENGTH = interned((length: string) => [`head length ${length}`]);
const HAS = interned((name: string) => [`head has ${name}`]);
const STRONG = interned((second: string, last: string) => [`head strong ${second} ${last}`]);
const BEHIND = byClasses((first, second) => [`head verb ${first} ${second}`]);
const NOBODY = new Traits(['head nobody']);
const SEMICOLONS = interned((count: number) => [`semicolons ${count}`]);
const OPENS = interned((word: string, first: string, second: string) => [`begins ${word} ${first} ${second}`]);

const TOLD_OF = /^(?:GOV|NUM|MODAL|NEG|ALSO|BE|SAY|WHO|DAY)$/;
const OPENERS =
  /^(?:also|among|added|other|others|another|those|they|the|so|it|he|she|both|all|this|that|neither|next|too)$/;
const BEYOND = '#';

/** The first that is a name of somebody. */
export const firstNamed = perPlace((view, index: number): Mention | undefined =>
  view.scene.bySentence.get(index)?.find(({ kind }) => kind !== 'place' && kind !== 'thing'),
);

/** Where its semicolons stand. */
export const semicolonsIn = perPlace((view, index: number): readonly number[] => {
  const { from = 0, to = 0 } = view.scene.reading.sentences[index] ?? {};
  const found: number[] = [];
  for (let at = from; at < to; at++) if (view.scene.reading.tokens[at]?.text === ';') found.push(at);
  return found;
});

export const sentenceHead = perPlace((view, index: number): readonly Traits[] => {
  const sentence = view.scene.reading.sentences[index];
  if (!sentence) return [];
  const parts = [SEMICOLONS(Math.min(3, semicolonsIn(view, index).length)), ...upToFirst(view, index)];
  const { lower = '' } = view.scene.reading.tokens[sentence.from] ?? {};
  const behind = (steps: number): string => view.classes[sentence.from + steps] ?? BEYOND;
  if (OPENERS.test(lower)) parts.push(OPENS(lower, behind(1), behind(2)));
  return parts;
});

function upToFirst(view: ArticleView, index: number): Traits[] {
  const first = firstNamed(view, index);
  const sentence = view.scene.reading.sentences[index];
  if (!first || !sentence) return [NOBODY];
  const { from } = sentence;
  const start = Math.max(from, view.startOf(first));
  const classes = view.classes.slice(from, start).filter((name) => name !== ',' && name !== 'DET');
  const strong = classes.filter(isStrong);
  const behind = view.behind(first);
  const n = numberIn(view, sentence);
  const last = (list: readonly string[], back: number): string => list.at(-back) ?? BEYOND;
  return [
    LEADS(last(classes, 3), last(classes, 2), last(classes, 1)),
    LENGTH(bucket(start - from)),
    STRONG(last(strong, 2), last(strong, 1)),
    BEHIND(n(behind), n(behind + 1)),
    ...[...new Set(classes)].filter((name) => isStrong(name) || TOLD_OF.test(name)).map((name) => HAS(name)),
  ];
}
