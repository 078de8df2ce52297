import { useState } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { FileChooser } from './FileChooser';
import { sayOf } from './fault-words';

type Props = { keep(): void; restore(text: string): Promise<'same' | 'other'> };

/** Everything in one file, and back. */
export function BackupSection({ keep, restore }: Props) {
  const [said, say] = useState<{ words(): string }>();
  const read = (text: string) =>
    void sayOf(async () => {
      const shipped = await restore(text);
      return () => (shipped === 'same' ? i18n.t('library.backup.done') : i18n.t('library.backup.doneOther'));
    }).then((words) => say({ words }));
  return (
    <section>
      <h2>{i18n.t('library.backup.title')}</h2>
      <p>{i18n.t('library.backup.note')}</p>
      <p class="carry">
        <button type="button" class="action" onClick={keep}>
          {i18n.t('library.backup.export')}
        </button>{' '}
        <FileChooser
          id="import-backup"
          label={i18n.t('library.backup.import')}
          accept=".json,application/json"
          read={read}
        />
      </p>
      <p class="said" role="status">
        {said?.words()}
      </p>
    </section>
  );
}
