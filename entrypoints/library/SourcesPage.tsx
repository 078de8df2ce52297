import { useCallback } from 'preact/hooks';
import { SourceName } from '../../components/Excerpt';
import { i18n } from '../../components/i18n';
import { SourceText } from '../../components/SourceText';
import { lineOf, type Span } from '../../dataset/quote';
import type { SourceReading } from '../../dataset/reading';
import { Columns, Nothing } from './Columns';
import { LongList } from './LongList';
import { toClaims, toSource } from './route';
import { BLOCK, type SourceRow } from './rows';
import { SourceClaimList } from './SourceClaimList';

type Props = {
  sources: readonly SourceRow[];
  source?: string | undefined;
  reading?: SourceReading | undefined;
  span?: Span | undefined;
  /** Of the place, what was read from it. */
  onClaims?: true | undefined;
};

export function SourcesPage({ sources, source: id, reading, span, onClaims }: Props) {
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
        <SourcePage key={reading.source.id} reading={reading} span={span} onClaims={onClaims === true} />
      ) : (
        <Nothing>{id === undefined ? i18n.t('library.chooseSource') : i18n.t('library.unknownSource')}</Nothing>
      )}
    </Columns>
  );
}

function SourcePage({
  reading,
  span,
  onClaims,
}: {
  reading: SourceReading;
  span: Span | undefined;
  onClaims: boolean;
}) {
  const { source, passages, words, claims } = reading;
  const linkTo = useCallback((passage: Span) => toClaims(source.id, passage), [source.id]);
  return (
    <article class="dossier source">
      <div>
        <h1 class="name" tabIndex={-1}>
          <SourceName source={lineOf(source)} />
        </h1>
        {source.url && (
          <p class="soft">
            <a href={source.url} rel="noreferrer">
              {i18n.t('sanction.published')}
            </a>
          </p>
        )}
      </div>
      <SourceText text={source.text} passages={passages} words={words} here={span} inView={!onClaims} linkTo={linkTo} />
      {claims.length > 0 && <SourceClaimList source={source.id} claims={claims} place={onClaims ? span : undefined} />}
    </article>
  );
}
