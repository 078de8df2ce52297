import { SourceName } from '../../components/Excerpt';
import { i18n } from '../../components/i18n';
import { SourceText } from '../../components/SourceText';
import type { Span } from '../../dataset/quote';
import type { SourceReading } from '../../dataset/reading';
import { Columns, Nothing } from './Columns';
import { LongList } from './LongList';
import { toEntity, toSource } from './route';
import { BLOCK, type SourceRow } from './rows';

type Props = {
  sources: readonly SourceRow[];
  source?: string | undefined;
  reading?: SourceReading | undefined;
  span?: Span | undefined;
};

export function SourcesPage({ sources, source: id, reading, span }: Props) {
  return (
    <Columns
      label={i18n.t('library.sources')}
      chosen={id && toSource(id)}
      index={
        <LongList
          label={i18n.t('library.sources')}
          total={sources.length}
          first={sources.slice(0, BLOCK)}
          load={async (from, to) => sources.slice(from, to)}
          row={(one) => (
            <a class="source-link" href={toSource(one.id)} aria-current={one.id === id ? 'page' : undefined}>
              <span class="name">
                <SourceName source={one} />
              </span>{' '}
              <span class="role" dir="auto">
                {one.beginning}
              </span>
            </a>
          )}
        />
      }
      back={{ href: '#/sources', label: i18n.t('library.backToSources') }}
    >
      {reading ? (
        <SourcePage key={reading.source.id} reading={reading} span={span} />
      ) : (
        <Nothing>{id === undefined ? i18n.t('library.chooseSource') : i18n.t('library.unknownSource')}</Nothing>
      )}
    </Columns>
  );
}

function SourcePage({ reading, span }: { reading: SourceReading; span?: Span | undefined }) {
  const { source, sentences, words, named } = reading;
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
