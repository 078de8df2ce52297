import type { ComponentChildren } from 'preact';
import type { Dossier } from '../dataset/dossier';
import type { Network } from '../dataset/network';
import { CopyButton } from './CopyButton';
import { copyHere } from './copy-here';
import { Excerpt } from './Excerpt';
import { useFolded } from './FoldButton';
import { Heading } from './Heading';
import { i18n } from './i18n';
import { NetworkSection } from './NetworkSection';
import { OtherNames } from './OtherNames';
import { Related } from './Related';
import { Sanctions } from './Sanctions';
import { Timeline } from './Timeline';
import type { Ways } from './timeline-words';

type Props = { dossier: Dossier; network?: Network | undefined; ways: Ways; children?: ComponentChildren };

/** One tie alone is told as well in the list of those related. */
const WORTH_DRAWING = 2;
/** Of its sanctions, of those related and of sentences that name it, before the rest is asked for. */
const MOST = 12;
const OFFICES = 5;
/** Characters of a sentence, which may be as long as an article; the link beside it leads to all of it. */
const ROOM = 1200;

/** All that is known of one entity, every sentence of it with the way to its source. */
export function DossierPage({ dossier, network, ways, children }: Props) {
  const { sanctions, namedIn, status } = dossier;
  const related = <Related dossier={dossier} most={MOST} linkTo={ways.toEntity} />;
  const named = useFolded(namedIn, MOST);
  const naming = namedIn.length > 0 && (
    <section>
      <h2>{sanctions.length > 0 ? i18n.t('heading.alsoNamedIn') : i18n.t('heading.namedIn')}</h2>
      {named.shown.map((quote) => (
        <Excerpt key={`${quote.source.id}@${quote.start}`} quote={quote} room={ROOM} linkTo={ways.toQuote} />
      ))}
      {named.button && <p class="fold">{named.button}</p>}
    </section>
  );
  return (
    <article class="dossier">
      <Heading dossier={dossier} level={1} offices={OFFICES} />
      {/* The status of one without sanctions may end in "related:", and its list follows. */}
      {status === 'linked' && related}
      <OtherNames dossier={dossier} />
      {sanctions.length > 0 && (
        <section>
          <h2>{i18n.t('heading.sanctions')}</h2>
          <Sanctions sanctions={sanctions} most={MOST} room={ROOM} linkTo={ways.toQuote} />
          <p class="copy">
            <CopyButton dossier={dossier} copy={copyHere} />
          </p>
        </section>
      )}
      {status === 'linked' && naming}
      <Timeline dossier={dossier} ways={ways} />
      {status === 'sanctioned' && related}
      {network && network.ties.length >= WORTH_DRAWING && (
        <NetworkSection network={network} middle={dossier.id} ways={ways} />
      )}
      {status === 'sanctioned' && naming}
      {children}
    </article>
  );
}
