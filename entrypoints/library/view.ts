import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../dataset/dossier';
import type { SourceReading } from '../../dataset/reading';
import type { AskHoldings } from './holdings';
import type { Route } from './route';
import type { SourceRow } from './rows';

type NamesRoute = Extract<Route, { page: 'names' }>;
type SourcesRoute = Extract<Route, { page: 'sources' }>;

/** An address with all that its page shows. */
export type View =
  | (NamesRoute & { dossier?: Dossier | undefined })
  | (SourcesRoute & { sources: SourceRow[]; reading?: SourceReading | undefined })
  | { page: 'settings' };

async function viewOf(route: Route, ask: AskHoldings): Promise<View> {
  switch (route.page) {
    case 'names':
      return { ...route, ...(route.entity && { dossier: await ask('dossier', route.entity) }) };
    case 'sources': {
      const sources = await ask('sources');
      return { ...route, sources, ...(route.source && { reading: await ask('source', route.source) }) };
    }
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
