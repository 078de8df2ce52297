import { i18n } from '../../components/i18n';
import type { OwnLine } from '../../dataset/own-data';
import { BackupSection } from './BackupSection';
import { writeBackup } from './backup';
import { readEntries } from './entries-file';
import { FileButtons, save } from './FileButtons';
import type { AskHoldings } from './holdings';
import { OpenPages } from './OpenPages';
import { OwnEntries } from './OwnEntries';
import { type OpenPage, useOpenPages } from './open-pages';
import { keepOwn, keptFile, setOwn, takeOut, useUnread } from './own-entries';
import { restore } from './restore';
import { readChoices, setChoices } from './settings';

/** What can be carried out of here, and back in. */
export function DataPage({ ask, own }: { ask: AskHoldings; own: readonly OwnLine[] }) {
  const pages = useOpenPages();
  const unread = useUnread(ask, own);
  return <DataSections ask={ask} own={own} unread={unread} pages={pages} />;
}

type Props = {
  ask: AskHoldings;
  own: readonly OwnLine[];
  /** Ids of those that this version cannot read. */
  unread: ReadonlySet<string>;
  pages: readonly OpenPage[] | undefined;
};

export function DataSections({ ask, own, unread, pages }: Props) {
  const keep = async () => {
    const text = writeBackup({ choices: await readChoices(), datasets: [...(await ask('datasets'))] });
    save({ name: `sanction-lens-${new Date().toISOString().slice(0, 10)}.json`, type: 'application/json', text });
  };
  const shipped = async () => (await ask('datasets'))[0];
  const idsTaken = async () => [(await shipped())?.id ?? ''];
  return (
    <main class="settings">
      <h1 class="name" tabIndex={-1}>
        {i18n.t('library.data')}
      </h1>
      <BackupSection
        keep={() => void keep()}
        restore={(text) => restore(text, { shipped, readChoices, setChoices, setOwn })}
      />
      <OwnEntries
        lines={own}
        unread={unread}
        actions={{
          add: async (text) => keepOwn(readEntries(text), await idsTaken()),
          takeOut,
          putBack: async (back) => back(await idsTaken()),
          saveKept: (line) => void keptFile(line).then(save),
        }}
      />
      <section>
        <h2>{i18n.t('library.saveKnown')}</h2>
        <FileButtons make={(format) => ask('file', format)} />
      </section>
      <OpenPages ask={ask} pages={pages} />
    </main>
  );
}
