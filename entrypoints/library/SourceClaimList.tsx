import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { SanctionSentence } from '../../components/SanctionSentence';
import type { Claim, SourceClaims } from '../../dataset/claims';
import type { Span } from '../../dataset/quote';
import { type ListHandle, LongList } from './LongList';
import { toEntity, toPlace } from './route';
import { BLOCK } from './rows';

type Props = {
  source: string;
  claims: readonly SourceClaims[];
  /** What rests on this place is shown, and takes the focus. */
  place: Span | undefined;
};

/** What was read from a source, each claim with the way to its words. */
export function SourceClaimList({ source, claims, place }: Props) {
  const heading = useId();
  const list = useRef<ListHandle>(null);
  const first = place ? claims.findIndex((one) => one.claims.some((claim) => restsOn(claim, place))) : -1;
  useEffect(() => {
    if (place && first >= 0) list.current?.focusRow(first);
  }, [first, place]);
  return (
    <section class="source-claims" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('library.readHere')}</h2>
      <p class="soft">{i18n.t('library.readHereNote')}</p>
      <LongList
        label={i18n.t('library.readHere')}
        total={claims.length}
        first={claims.slice(0, BLOCK)}
        load={async (from, to) => claims.slice(from, to)}
        handle={list}
        row={({ id, caption, sanctioned, claims: own }) => (
          <div class={sanctioned ? 'line sanctioned' : 'line linked'}>
            <a href={toEntity(id)}>
              <bdi class="name">{caption}</bdi>
            </a>
            {own.map((claim) => (
              <p key={claim.places.join()}>
                <a
                  class="claim"
                  href={toPlace(source, claim.places[0])}
                  aria-current={place && restsOn(claim, place) ? 'true' : undefined}
                >
                  <ClaimWords claim={claim} caption={caption} />
                </a>
              </p>
            ))}
          </div>
        )}
      />
    </section>
  );
}

function ClaimWords({ claim, caption }: { claim: Claim; caption: string }) {
  if ('sanction' in claim) return <SanctionSentence sanction={claim.sanction} />;
  if ('named' in claim)
    return <>{claim.named === caption ? i18n.t('library.namedOnly') : i18n.t('library.namedAs', [claim.named])}</>;
  const { title, body } = claim.position;
  return <bdi>{body ? i18n.t('position', [title, body]) : title}</bdi>;
}

const restsOn = ({ places }: Claim, [start, end]: Span): boolean =>
  places.some(([from, to]) => from < end && start < to);
