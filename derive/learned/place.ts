/** One mention where it stands, as its traits see it. */
import type { Mention } from '../mentions';
import type { Sentence, Token } from '../tokens';
import type { ArticleView } from './article-view';
import { BEYOND } from './class-numbers';

export type Place = {
  view: ArticleView;
  mention: Mention;
  sentence: Sentence;
  tokens: readonly Token[];
  /** The first token of its noun phrase, and the first behind its asides. */
  start: number;
  behind: number;
  /** The first mention of its list. */
  first: Mention;
  /** The class of a token of its sentence, "#" beyond it. */
  c: (i: number) => string;
  /** And its number. */
  n: (i: number) => number;
};

export const classIn =
  ({ classes }: ArticleView, { from, to }: Sentence) =>
  (i: number): string =>
    i < from || i >= to ? '#' : (classes[i] ?? '#');

export const numberIn =
  ({ numbers }: ArticleView, { from, to }: Sentence) =>
  (i: number): number =>
    i < from || i >= to ? BEYOND : (numbers[i] ?? BEYOND);
