import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupFault, readBackup, writeBackup } from './backup';
import { FileButtons, save } from './FileButtons';
import { FileChooser } from './FileChooser';
import type { AskHoldings } from './holdings';
import { OpenPages } from './OpenPages';
import { readChoices, setChoices } from './settings';

/** What can be carried out of here, and back in. */
export function DataPage({ ask }: { ask: AskHoldings }) {
  const [said, setSaid] = useState('');
  const keep = async () => {
    const text = writeBackup({ choices: await readChoices(), datasets: [...(await ask('datasets'))] });
    save({ name: `sanction-lens-${new Date().toISOString().slice(0, 10)}.json`, type: 'application/json', text });
  };
  const restore = async (text: string) => {
    try {
      const { choices, datasets } = readBackup(text);
      await setChoices(choices);
      const known = new Set((await ask('datasets')).map((one) => JSON.stringify(one)));
      const others = datasets.filter((one) => !known.has(JSON.stringify(one)));
      setSaid(others.length > 0 ? i18n.t('library.backup.doneChoices') : i18n.t('library.backup.done'));
    } catch (fault) {
      if (!(fault instanceof BackupFault)) throw fault;
      setSaid(i18n.t(`library.backup.fault.${fault.kind}`, [fault.detail]));
    }
  };
  return (
    <main class="settings">
      <h1 class="name" tabIndex={-1}>
        {i18n.t('library.data')}
      </h1>
      <section>
        <h2>{i18n.t('library.backup.title')}</h2>
        <p>{i18n.t('library.backup.note')}</p>
        <p class="carry">
          <button type="button" class="action" onClick={() => void keep()}>
            {i18n.t('library.backup.export')}
          </button>{' '}
          <FileChooser
            id="import-backup"
            label={i18n.t('library.backup.import')}
            accept=".json,application/json"
            read={(text) => void restore(text)}
          />
        </p>
        <p role="status">{said}</p>
      </section>
      <section>
        <h2>{i18n.t('library.saveKnown')}</h2>
        <FileButtons make={(format) => ask('file', format)} />
      </section>
      <OpenPages ask={ask} />
    </main>
  );
}
