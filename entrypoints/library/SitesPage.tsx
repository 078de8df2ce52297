import { useState } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { FILES } from '../../protocol/site';
import { save } from './FileButtons';
import { FileChooser } from './FileChooser';
import { leaveRow } from './neighbour';
import { type Settings, siteActions } from './settings';
import { readSites, SiteFault, writeSites } from './site-list';

type Props = {
  settings: Pick<Settings, 'hosts' | 'dropped'>;
  actions?: typeof siteActions;
};

/** The rule for pages opened from the disk has no host. */
const nameOf = (host: string): string => (host === FILES ? i18n.t('library.files') : host);

/** Sites switched off: to look through, add to, take back, and carry elsewhere. */
export function SitesPage({ settings: { hosts, dropped }, actions = siteActions }: Props) {
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState('');
  const [said, setSaid] = useState('');
  const shown = hosts.filter((host) => nameOf(host).toLowerCase().includes(query.trim().toLowerCase()));

  const add = (text: string): boolean => {
    try {
      const fresh = readSites(text).filter((host) => !hosts.includes(host));
      if (fresh.length > 0) actions.addRules(fresh);
      setSaid(counted('library.sitesPage.added', fresh.length));
      return true;
    } catch (fault) {
      if (!(fault instanceof SiteFault)) throw fault;
      const lines = text.includes('\n');
      setSaid(
        lines
          ? i18n.t('library.sitesPage.badLine', [String(fault.line), fault.text])
          : i18n.t('library.sitesPage.bad', [fault.text]),
      );
      return false;
    }
  };
  return (
    <main class="settings">
      <h1 class="name" tabIndex={-1}>
        {i18n.t('library.sites')}
      </h1>
      {dropped.length > 0 && <p class="note">{i18n.t('site.dropped', [dropped.join('; ')])}</p>}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          if (adding.trim() && add(adding)) setAdding('');
        }}
      >
        <label for="add-site">{i18n.t('library.sitesPage.add')}</label>
        <input
          id="add-site"
          value={adding}
          placeholder="example.org"
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => setAdding(value)}
        />
        <button type="submit" class="action">
          {i18n.t('library.sitesPage.addButton')}
        </button>
      </form>
      <p role="status">{said}</p>
      <section>
        {hosts.length > 8 && (
          <div class="search">
            <input
              type="search"
              aria-label={i18n.t('library.sitesPage.search')}
              placeholder={i18n.t('library.sitesPage.search')}
              value={query}
              onInput={({ currentTarget: { value } }) => setQuery(value)}
            />
          </div>
        )}
        {hosts.length === 0 && <p class="soft">{i18n.t('library.noSites')}</p>}
        {hosts.length > 0 && shown.length === 0 && (
          <p class="soft">{i18n.t('library.sitesPage.none', [query.trim()])}</p>
        )}
        <ul class="hosts">
          {shown.map((host) => (
            <li class="host" key={host}>
              <bdi>{nameOf(host)}</bdi>{' '}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('library.removeSite', [nameOf(host)])}
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget);
                  actions.removeRule(host);
                  setSaid(i18n.t('library.sitesPage.removed', [nameOf(host)]));
                }}
              >
                {i18n.t('library.remove')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="carry">
        <FileChooser id="import-sites" label={i18n.t('library.sitesPage.import')} accept=".txt,text/plain" read={add} />{' '}
        {hosts.length > 0 && (
          <button
            type="button"
            class="action"
            onClick={() => save({ name: 'sanction-lens-sites.txt', type: 'text/plain', text: writeSites(hosts) })}
          >
            {i18n.t('library.sitesPage.export')}
          </button>
        )}
      </p>
    </main>
  );
}
