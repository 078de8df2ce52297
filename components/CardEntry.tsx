import type { Dossier } from '../dataset/dossier';
import type { CardMatch } from '../protocol/messages';
import { Excerpt } from './Excerpt';
import { Heading } from './Heading';
import { i18n } from './i18n';
import { Related } from './Related';
import { Sanctions } from './Sanctions';
import { notMeant } from './wording';

/** Characters of an excerpt: about six lines of the card, so that with two the date of their source is seen as well. */
const ROOM = 240;

/** Of its sanctions: whoever has a thousand is read about in the library. */
const MOST = 10;

const OFFICES = 2;

type EntryProps = {
  dossier: Dossier;
  possible?: boolean;
  open(entity: string): void;
  openLibrary(entity: string): void;
};

export function Entry({ dossier, possible = false, open, openLibrary }: EntryProps) {
  const { id, caption, sanctions, namedIn } = dossier;
  return (
    <article class="entry" aria-label={caption}>
      <Heading dossier={dossier} possible={possible} offices={OFFICES} />
      <Sanctions sanctions={sanctions} most={MOST} excerpts={2} room={ROOM} openRest={() => openLibrary(id)} />
      <Related dossier={dossier} most={4} brief open={open} />
      {sanctions.length === 0 &&
        namedIn.slice(0, 1).map((quote) => <Excerpt key={quote.start} quote={quote} room={ROOM} />)}
    </article>
  );
}

type CandidateProps = {
  dossier: Dossier;
  tier: CardMatch['tier'];
  open(entity: string): void;
  mute(): void;
  openLibrary(entity: string): void;
};

/** One of several: short enough that the next one is seen as well. The doubt is said once, above them all. */
export function Candidate({ dossier, tier, open, mute, openLibrary }: CandidateProps) {
  const { id, caption, sanctions, namedIn } = dossier;
  const quote = sanctions[0]?.quotes[0] ?? namedIn[0];
  const said = notMeant(dossier.schema);
  return (
    <article class="entry candidate" aria-label={caption}>
      <Heading dossier={dossier} possible={tier === 'possible'} saysDoubt={false} offices={OFFICES} />
      {sanctions.length === 0 && <Related dossier={dossier} most={2} brief open={open} />}
      {quote && <Excerpt quote={quote} room={ROOM / 3} />}
      <p class="actions">
        <button type="button" class="plain" aria-label={i18n.t('mute.notMeantFor', [said, caption])} onClick={mute}>
          {said}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={i18n.t('card.openLibraryFor', [caption])}
          onClick={() => openLibrary(id)}
        >
          {i18n.t('card.openLibrary')}
        </button>
      </p>
    </article>
  );
}
