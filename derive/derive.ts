/** The pipeline: article → segments → tokens → mentions → cast → statements, and all articles together → dataset. */
import { datasetFaults } from '../dataset/check';
import type { Dataset } from '../dataset/model';
import { withAdministrations } from './administrations';
import type { Article } from './article';
import { type Authority, agencyOf, authoritiesIn } from './authorities';
import { type Cast, resolve } from './coreference';
import { collect } from './dataset';
import { withIntroduced } from './introduced';
import { namesLaw } from './laws';
import { judge } from './learned/judge';
import { model as learned, type Model } from './learned/model';
import { findMentions, type Mention } from './mentions';
import { withOfficeHolders } from './office-holders';
import { applyReview, type Review } from './review';
import { setScene } from './scene';
import { segment } from './segments';
import { findStatements, type Ruled, type Statement } from './statements';
import { type Reading, read } from './tokens';
import { withOwners } from './whose-ministry';
import { withTreasuries } from './whose-treasury';

/** What every stage saw of one article. */
export type Explanation = {
  article: Article;
  reading: Reading;
  mentions: Mention[];
  authorities: ReadonlyMap<number, Authority[]>;
  cast: Cast;
  ruled: Ruled[];
  statements: Statement[];
};

export function explainArticle(article: Article, model: Model = learned): Explanation {
  const reading = read(article.text, segment(article.text));
  const mentions = withIntroduced(reading, findMentions(reading));
  const authorities = actingIn(reading, mentions);
  const cast = resolve(reading, mentions);
  const scene = setScene({ reading, dateline: article.date, mentions, cast, authorities });
  const ruled = findStatements(scene);
  return { article, reading, mentions, authorities, cast, ruled, statements: judge(scene, ruled, model) };
}

/** "Korea Trading Corp.", "the Korea Sanctions Act" name no Korea that acts: what is only part of another's name is left out. */
function actingIn(reading: Reading, mentions: readonly Mention[]): Map<number, Authority[]> {
  const found = new Map(
    reading.sentences.map((sentence, index) => [
      index,
      authoritiesIn(reading, sentence).filter(({ to }) => !namesLaw(reading.tokens, to + 1)),
    ]),
  );
  for (const { sentence, from, to } of mentions) {
    const inside = ({ from: first, to: last }: Authority): boolean =>
      first >= from &&
      last <= to &&
      last - first < to - from &&
      !areAgencies(reading, from, to) &&
      // "the Security Council Committee | established in 2011".
      !(first === from && /^(?:concerning|established)$/.test(reading.tokens[last + 1]?.lower ?? ''));
    const here = found.get(sentence);
    if (here?.some(inside))
      found.set(
        sentence,
        here.filter((authority) => !inside(authority)),
      );
  }
  return withOfficeHolders(
    reading,
    mentions,
    withAdministrations(reading, mentions, withTreasuries(reading, withOwners(reading, found))),
  );
}

/** "US Department of State | and Department of the Treasury": read as one body, and each of them acts. */
function areAgencies({ tokens }: Reading, from: number, to: number): boolean {
  if (agencyOf(tokens, from, to) !== undefined) return true;
  const and = tokens.slice(from, to).findIndex(({ lower }) => lower === 'and') + from;
  return and > from && agencyOf(tokens, from, and - 1) !== undefined && agencyOf(tokens, and + 1, to) !== undefined;
}

export type DeriveOptions = { id?: string; title?: string; model?: Model };

/** Throws `RangeError` naming source and offset when an excerpt is not the text, `TypeError` when a correction does not fit. */
export function deriveDataset(articles: readonly Article[], review: Review = [], options: DeriveOptions = {}): Dataset {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { id = 'seeds', title = 'Derived from the seed articles' } = options;
  const derived = collect(
    ordered.map((article) => explainArticle(article, options.model)),
    { id, title, sources: ordered },
  );
  const dataset = applyReview(derived, review);
  const faults = datasetFaults(dataset);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return dataset;
}
