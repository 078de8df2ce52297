import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { SourceName } from '../../components/Excerpt';
import { SourceText } from '../../components/SourceText';
import { excerptsOf } from '../../dataset/check';
import type { Dataset, Entity, Source } from '../../dataset/model';
import { merged, type Span } from '../../dataset/quote';
import { toEntity, toSource } from './route';

type Props = { dataset: Dataset; source?: string | undefined; span?: Span | undefined };

export function SourcesPage({ dataset, source: id, span }: Props) {
  const source = dataset.sources.find((one) => one.id === id);
  return (
    <div class={id === undefined ? 'columns' : 'columns chosen'}>
      <nav class="index" aria-label={i18n.t('library.sources')}>
        <ul>
          {dataset.sources.map((one) => (
            <li key={one.id}>
              <a class="source-link" href={toSource(one.id)} aria-current={one.id === id ? 'page' : undefined}>
                <span class="name">
                  <SourceName source={one} />
                </span>{' '}
                <span class="role">{beginning(one)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p class="back">
          <a href="#/sources">{i18n.t('library.backToSources')}</a>
        </p>
        {source ? (
          <SourcePage key={source.id} dataset={dataset} source={source} span={span} />
        ) : (
          <h1 class="found" tabIndex={-1}>
            {id === undefined ? i18n.t('library.chooseSource') : i18n.t('library.unknownSource')}
          </h1>
        )}
      </main>
    </div>
  );
}

function SourcePage({ dataset, source, span }: { dataset: Dataset; source: Source; span?: Span | undefined }) {
  const { sentences, words } = useMemo(() => spansIn(dataset, source), [dataset, source]);
  const named = useMemo(() => namedIn(dataset, source.id), [dataset, source]);
  return (
    <article class="dossier">
      <h1 class="name" tabIndex={-1}>
        <SourceName source={source} />
      </h1>
      {source.url && (
        <p class="soft">
          <a href={source.url} rel="noreferrer">
            {i18n.t('sanction.published')}
          </a>
        </p>
      )}
      <SourceText text={source.text} sentences={sentences} words={words} here={span} />
      <section>
        <h2>{i18n.t('library.namedHere')}</h2>
        <ul class="named-here">
          {named.map(({ id, caption }) => (
            <li key={id}>
              <a href={toEntity(id)}>{caption}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** What rests on a source: the sentences of sanctions, and the words of names, offices and dates. */
function spansIn(dataset: Dataset, source: Source): { sentences: Span[]; words: Span[] } {
  const spans = (excerpts: Iterable<{ source: string; start: number; end: number }>): Span[] =>
    merged([...excerpts].filter((one) => one.source === source.id).map(({ start, end }): Span => [start, end]));
  const sentences = dataset.sanctions.flatMap(({ evidence }) => evidence);
  const whole = new Set(sentences);
  return {
    sentences: spans(sentences),
    words: spans([...excerptsOf(dataset)].map(({ excerpt }) => excerpt).filter((excerpt) => !whole.has(excerpt))),
  };
}

/** The entities that something in this source is evidence for. */
function namedIn({ entities, sanctions }: Dataset, source: string): Entity[] {
  const sanctioned = new Set(
    sanctions.filter(({ evidence }) => evidence.some((one) => one.source === source)).map(({ entity }) => entity),
  );
  return entities.filter(
    ({ id, names, positions }) =>
      sanctioned.has(id) || [...names, ...positions].some(({ evidence }) => evidence?.source === source),
  );
}

/** Titles of articles are made from their text here; enough of it tells two of one day apart. */
const beginning = ({ text }: Source): string =>
  text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;
