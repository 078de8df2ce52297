/** The pipeline: article → segments → tokens → mentions → cast → statements, and all articles together → dataset. */
import { datasetFaults } from '../dataset/check';
import type { Dataset } from '../dataset/model';
import type { Article } from './article';
import { type Authority, authoritiesIn } from './authorities';
import { type Cast, resolve } from './coreference';
import { collect } from './dataset';
import { findMentions, type Mention } from './mentions';
import { applyReview, type Review } from './review';
import { segment } from './segments';
import { findStatements, type Statement } from './statements';
import { type Reading, read } from './tokens';

/** What every stage saw of one article. */
export type Explanation = {
  article: Article;
  reading: Reading;
  mentions: Mention[];
  authorities: ReadonlyMap<number, Authority[]>;
  cast: Cast;
  statements: Statement[];
};

export function explainArticle(article: Article): Explanation {
  const reading = read(article.text, segment(article.text));
  const mentions = findMentions(reading);
  const authorities = new Map(reading.sentences.map((sentence, index) => [index, authoritiesIn(reading, sentence)]));
  const cast = resolve(reading, mentions);
  const statements = findStatements({ reading, dateline: article.date, mentions, cast, authorities });
  return { article, reading, mentions, authorities, cast, statements };
}

export type DeriveOptions = { id?: string; title?: string };

/** Throws `RangeError` naming source and offset when an excerpt is not the text, `TypeError` when a correction does not fit. */
export function deriveDataset(articles: readonly Article[], review: Review = [], options: DeriveOptions = {}): Dataset {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { id = 'seeds', title = 'Derived from the seed articles' } = options;
  const derived = collect(ordered.map(explainArticle), { id, title, sources: ordered });
  const dataset = applyReview(derived, review);
  const faults = datasetFaults(dataset);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return dataset;
}
