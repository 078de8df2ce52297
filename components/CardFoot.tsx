import type { Dossier } from '../dataset/dossier';
import type { CardMatch } from '../protocol/messages';
import type { CardProps } from './Card';
import { CopyButton } from './CopyButton';
import { i18n } from './i18n';
import { reasonSentence, tierWords } from './wording';

type Props = Pick<CardProps, 'copy' | 'openLibrary'> & {
  /** Absent for somebody related, whom nothing on the page was matched with. */
  match?: CardMatch;
  /** The one entity the card is about. */
  dossier?: Dossier | undefined;
  mute(dossier: Dossier): void;
};

/** Why it matched and how sure that is, and what one can do. */
export function CardFoot({ match, dossier, mute, openLibrary, copy }: Props) {
  const names = dossier?.names.map((name) => name.text);
  return (
    <div class="card-foot">
      {match && (
        <p class="soft why">
          <b class="tier">{tierWords(match, names)}</b> {reasonSentence(match, names)}
        </p>
      )}
      {dossier && (
        <p class="actions">
          <CopyButton key={dossier.id} dossier={dossier} copy={copy} />
          <button type="button" class="plain" onClick={() => mute(dossier)}>
            {i18n.t('mute.action')}
          </button>
          <button type="button" class="plain" onClick={() => openLibrary(dossier.id)}>
            {i18n.t('card.openLibrary')}
          </button>
        </p>
      )}
    </div>
  );
}
