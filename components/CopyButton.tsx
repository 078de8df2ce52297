import { useState } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import { citationOf } from './citation';
import { i18n } from './i18n';

/** Both words keep their place, so that nothing beside the button moves. */
export function CopyButton({ dossier, copy }: { dossier: Dossier; copy(text: string): Promise<boolean> }) {
  const [copied, setCopied] = useState<boolean>();
  const text = citationOf(dossier);
  if (!text) return null;
  const press = (): void => void copy(text).then(setCopied);
  if (copied === false) {
    return (
      <label class="by-hand">
        <span class="soft">{i18n.t('card.copyByHand')}</span>
        <textarea class="citation" readOnly rows={4} value={text} ref={(area) => area?.select()} />
      </label>
    );
  }
  return (
    <>
      <button
        type="button"
        class={copied ? 'plain swap done' : 'plain swap'}
        aria-label={copied ? i18n.t('card.copied') : i18n.t('card.copy')}
        onClick={press}
      >
        <span aria-hidden="true">{i18n.t('card.copy')}</span>
        <span aria-hidden="true">{i18n.t('card.copied')}</span>
      </button>
      <span class="unseen" role="status">
        {copied && i18n.t('card.copied')}
      </span>
    </>
  );
}
