import { useEffect, useState } from 'preact/hooks';
import type { Act, AuthorityLine, DayLine } from '../../dataset/acts';
import type { Dossier } from '../../dataset/dossier';
import type { Network } from '../../dataset/network';
import type { SourceReading } from '../../dataset/reading';
import type { AskHoldings } from './holdings';
import type { Route } from './route';
import { type SourceRow, UNDATED } from './rows';

type RouteOf<Page extends Route['page']> = Extract<Route, { page: Page }>;

/** An address with all that its page shows. */
export type View =
  | (RouteOf<'names'> & { dossier?: Dossier | undefined; network?: Network | undefined; newest?: DayLine[] })
  | (RouteOf<'dates'> & { days: DayLine[]; acts?: Act[] })
  | (RouteOf<'authorities'> & { authorities: AuthorityLine[]; acts?: Act[] })
  | (RouteOf<'sources'> & { sources: SourceRow[]; reading?: SourceReading | undefined })
  | RouteOf<'sites' | 'data' | 'settings'>;

/** Days that are shown while nothing is chosen. */
const NEWEST = 6;

async function viewOf(route: Route, ask: AskHoldings): Promise<View> {
  switch (route.page) {
    case 'names':
      if (!route.entity) return { ...route, newest: (await ask('days')).filter(({ date }) => date).slice(0, NEWEST) };
      return { ...route, dossier: await ask('dossier', route.entity), network: await ask('network', route.entity) };
    case 'dates': {
      const days = await ask('days');
      const { date } = route;
      return { ...route, days, ...(date && { acts: await ask('actsOn', date === UNDATED ? undefined : date) }) };
    }
    case 'authorities': {
      const authorities = await ask('authorities');
      return { ...route, authorities, ...(route.authority && { acts: await ask('actsBy', route.authority) }) };
    }
    case 'sources': {
      const sources = await ask('sources');
      return { ...route, sources, ...(route.source && { reading: await ask('source', route.source) }) };
    }
    case 'sites':
    case 'data':
    case 'settings':
      return route;
  }
}

/** What the address shows. Until a new one's page is there, the former one's stays. Throws while drawing when nobody answers. */
export function useView(route: Route, ask: AskHoldings): View | undefined {
  const [view, setView] = useState<View>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let current = true;
    viewOf(route, ask).then((next) => current && setView(next), setFault);
    return () => {
      current = false;
    };
  }, [route, ask]);
  if (fault) throw fault;
  return view;
}
