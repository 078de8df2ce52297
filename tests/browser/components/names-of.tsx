import { type AskHoldings, createHoldings } from '../../../entrypoints/library/holdings';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import type { Search } from '../../../entrypoints/library/search-address';
import { seeds } from '../../dataset/seed-fixture';

/** What the library knows of the seeds, asked as its worker is. */
export const holdings = createHoldings([seeds]);
export const ask: AskHoldings = async (question, ...about) => Reflect.apply(holdings[question], undefined, about);

export const NamesOf = ({ entity, search }: { entity?: string; search?: Search }) => (
  <NamesPage
    ask={ask}
    entity={entity}
    {...(search && { search })}
    dossier={entity === undefined ? undefined : holdings.dossier(entity)}
    network={entity === undefined ? undefined : holdings.network(entity)}
  />
);
