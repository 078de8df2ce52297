import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Catalogue } from '../../dataset/describe';
import type { Dataset } from '../../dataset/model';
import { NamesPage } from './NamesPage';
import { useRoute } from './route';
import { SettingsPage } from './SettingsPage';
import { SourcesPage } from './SourcesPage';
import { useSettings } from './settings';

type Props = { dataset: Dataset; catalogue: Catalogue };

export function Library({ dataset, catalogue }: Props) {
  const route = useRoute();
  const settings = useSettings();
  const element = useRef<HTMLDivElement>(null);
  const address = JSON.stringify(route);
  const waiting = route.page === 'settings' && !settings;
  const before = useRef(address);
  const leadsToPlace = route.page === 'sources' && route.span !== undefined;

  useEffect(() => {
    const title = waiting ? null : element.current?.querySelector('h1');
    if (!title) return;
    document.title = `${title.textContent} · ${i18n.t('library.title')}`;
    // A new page of the library is announced as one, but not the first: the reader has not moved yet.
    if (before.current !== address) {
      // A link to a place in a source leads to that place; every other page is read from its top.
      title.focus({ preventScroll: true });
      if (!leadsToPlace) scrollTo(0, 0);
    }
    before.current = address;
  }, [address, waiting, leadsToPlace]);

  const tabs = [
    ['names', '#/', i18n.t('library.names')],
    ['sources', '#/sources', i18n.t('library.sources')],
    ['settings', '#/settings', i18n.t('library.settings')],
  ] as const;
  return (
    <div class="library" ref={element}>
      <nav class="sections" aria-label={i18n.t('library.sections')}>
        {tabs.map(([page, href, label]) => (
          <a key={page} href={href} aria-current={route.page === page ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {route.page === 'names' && <NamesPage catalogue={catalogue} entity={route.entity} />}
      {route.page === 'sources' && <SourcesPage dataset={dataset} source={route.source} span={route.span} />}
      {route.page === 'settings' && settings && <SettingsPage settings={settings} />}
    </div>
  );
}
