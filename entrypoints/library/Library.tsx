import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { AuthoritiesPage, DatesPage } from './ActsPage';
import { DataPage } from './DataPage';
import type { AskHoldings } from './holdings';
import { NamesPage } from './NamesPage';
import { useOwnLines } from './own-entries';
import { useReturns } from './returns';
import { useRoute } from './route';
import { SettingsPage } from './SettingsPage';
import { SitesPage } from './SitesPage';
import { SourcesPage } from './SourcesPage';
import { useSettings } from './settings';
import { useView, type View } from './view';

export function Library({ ask }: { ask: AskHoldings }) {
  const route = useRoute();
  const view = useView(route, ask);
  const settings = useSettings();
  const own = useOwnLines();
  const element = useRef<HTMLDivElement>(null);
  const drawn = view?.page === 'data' ? own : view?.page === 'settings' || view?.page === 'sites' ? settings : view;
  useArrival(element, drawn && view, useReturns());

  const tabs = [
    ['names', '#/', i18n.t('library.names')],
    ['dates', '#/dates', i18n.t('library.dates')],
    ['authorities', '#/authorities', i18n.t('library.authorities')],
    ['sources', '#/sources', i18n.t('library.sources')],
    ['sites', '#/sites', i18n.t('library.siteRules')],
    ['data', '#/data', i18n.t('library.data')],
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
      {view?.page === 'names' && (
        // The search from the address itself: its page may be a moment late, and would take back what was typed meanwhile.
        <NamesPage ask={ask} {...view} search={route.page === 'names' ? route.search : view.search} />
      )}
      {view?.page === 'dates' && <DatesPage {...view} />}
      {view?.page === 'authorities' && <AuthoritiesPage {...view} />}
      {view?.page === 'sources' && <SourcesPage {...view} />}
      {view?.page === 'sites' && settings && <SitesPage settings={settings} />}
      {view?.page === 'data' && own && <DataPage ask={ask} own={own} />}
      {view?.page === 'settings' && settings && <SettingsPage settings={settings} />}
    </div>
  );
}

/** A new page of the library is announced as one, but not the first: the reader has not moved yet. */
function useArrival(
  element: { current: HTMLElement | null },
  view: View | undefined,
  returned: ReturnType<typeof useReturns>,
): void {
  const address = view && addressOf(view);
  const before = useRef<string | undefined>(undefined);
  const leadsToPlace = view?.page === 'sources' && view.span !== undefined;
  const onClaims = view?.page === 'sources' && view.onClaims === true;
  useEffect(() => {
    const title = address === undefined ? null : element.current?.querySelector('h1');
    if (!title) return;
    // Where nothing is chosen yet the heading asks for that, and the section has the name.
    const section = title.matches('.found') && element.current?.querySelector('.sections [aria-current=page]');
    document.title = `${(section || title).textContent} · ${i18n.t('library.title')}`;
    // A list that was come back to has said itself where the reader is.
    const inList = element.current?.querySelector('.columns:not(.chosen) > .index')?.contains(document.activeElement);
    if (before.current !== undefined && before.current !== address && !inList && !onClaims) {
      // What was come back to stands where it was left. A link to a place in a source leads to that place; every other page is
      // read from its top.
      const place = leadsToPlace ? element.current?.querySelector<HTMLElement>('.here') : undefined;
      const back = returned();
      const links = back?.link ? (element.current?.querySelectorAll<HTMLAnchorElement>('main a') ?? []) : [];
      const link = [...links].find(({ hash }) => hash === back?.link);
      (link ?? place ?? title).focus({ preventScroll: true });
      if (back) scrollTo(0, back.scrolled);
      else if (!leadsToPlace) scrollTo(0, 0);
    }
    before.current = address;
  }, [element, address, leadsToPlace, onClaims, returned]);
}

function addressOf(view: View): string {
  switch (view.page) {
    case 'names':
      return `entity ${view.entity}`;
    case 'sources':
      return `source ${view.source} ${view.span} ${view.onClaims}`;
    case 'dates':
      return `date ${view.date}`;
    case 'authorities':
      return `authority ${view.authority}`;
    case 'sites':
    case 'data':
    case 'settings':
      return view.page;
  }
}
