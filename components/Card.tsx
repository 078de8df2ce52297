import { i18n } from '#i18n';
import type { Dossier } from '../dataset/dossier';
import type { CardMatch } from '../protocol/messages';
import { formatNumber } from './dates';
import { Excerpt } from './Excerpt';
import { Heading } from './Heading';
import { Related } from './Related';
import { Sanctions } from './Sanctions';
import { reasonSentence } from './wording';

export type CardProps = {
  match: CardMatch;
  /** One for each entity the text may stand for. */
  dossiers: readonly Dossier[];
  openLibrary(entity: string): void;
  close(): void;
};

/** Characters of an excerpt: about six lines of the card. */
const ROOM = 260;

/** What is known of the name under the pointer. Focus goes to the card itself, so that reading starts at its label. */
export function Card({ match, dossiers, openLibrary, close }: CardProps) {
  const several = dossiers.length > 1;
  return (
    <div class="card" role="dialog" tabIndex={-1} aria-label={i18n.t('card.label', [match.text])}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, and holds no control */}
      <div class="card-scroll" tabIndex={0}>
        {dossiers.length === 0 && <p class="lead">{i18n.t('card.unknown', [match.text])}</p>}
        {several && <p class="lead">{i18n.t('card.several', [match.text, formatNumber(dossiers.length)])}</p>}
        {dossiers.map((dossier) =>
          several ? (
            <Candidate key={dossier.id} dossier={dossier} tier={match.tier} openLibrary={openLibrary} />
          ) : (
            <Entry key={dossier.id} dossier={dossier} tier={match.tier} />
          ),
        )}
      </div>
      {dossiers.length > 0 && (
        <div class="card-foot">
          <p class="soft">{reasonSentence(match)}</p>
          {!several &&
            dossiers.map((dossier) => <LibraryButton key={dossier.id} dossier={dossier} open={openLibrary} />)}
        </div>
      )}
      <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

type EntryProps = { dossier: Dossier; tier: CardMatch['tier'] };

function Entry({ dossier, tier }: EntryProps) {
  const { caption, sanctions, namedIn } = dossier;
  return (
    <article class="entry" aria-label={caption}>
      <Heading dossier={dossier} possible={tier === 'possible'} />
      <Sanctions sanctions={sanctions} excerpts={2} room={ROOM} />
      <Related dossier={dossier} most={4} brief />
      {sanctions.length === 0 &&
        namedIn.slice(0, 1).map((quote) => <Excerpt key={quote.start} quote={quote} room={ROOM} />)}
    </article>
  );
}

/** One of several: short enough that the next one is seen as well. The doubt is said once, above them all. */
function Candidate({ dossier, tier, openLibrary }: EntryProps & Pick<CardProps, 'openLibrary'>) {
  const { caption, sanctions, namedIn } = dossier;
  const quote = sanctions[0]?.quotes[0] ?? namedIn[0];
  return (
    <article class="entry candidate" aria-label={caption}>
      <Heading dossier={dossier} possible={tier === 'possible'} saysDoubt={false} />
      {sanctions.length === 0 && <Related dossier={dossier} most={2} brief />}
      {quote && <Excerpt quote={quote} room={ROOM / 3} />}
      <p class="actions">
        <LibraryButton dossier={dossier} named open={openLibrary} />
      </p>
    </article>
  );
}

type LibraryButtonProps = { dossier: Dossier; named?: boolean; open(entity: string): void };

/** Among several, its label says whose it is. */
function LibraryButton({ dossier, named = false, open }: LibraryButtonProps) {
  return (
    <button
      type="button"
      class="plain"
      aria-label={named ? i18n.t('card.openLibraryFor', [dossier.caption]) : undefined}
      onClick={() => open(dossier.id)}
    >
      {i18n.t('card.openLibrary')}
    </button>
  );
}
