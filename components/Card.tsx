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
        {dossiers.map((dossier) => (
          <article class="entry" key={dossier.id} aria-label={dossier.caption}>
            <Heading dossier={dossier} possible={match.tier === 'possible'} />
            <Sanctions sanctions={dossier.sanctions} excerpts={several ? 1 : 2} room={several ? ROOM / 2 : ROOM} />
            <Related dossier={dossier} most={several ? 2 : 4} brief />
            {dossier.sanctions.length === 0 &&
              dossier.namedIn
                .slice(0, 1)
                .map((quote) => <Excerpt key={quote.start} quote={quote} room={several ? ROOM / 2 : ROOM} />)}
            {several && (
              <p class="actions">
                <LibraryButton dossier={dossier} named open={openLibrary} />
              </p>
            )}
          </article>
        ))}
      </div>
      <footer class="card-foot">
        <p class="soft">{reasonSentence(match)}</p>
        {!several && dossiers.map((dossier) => <LibraryButton key={dossier.id} dossier={dossier} open={openLibrary} />)}
      </footer>
      <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
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
