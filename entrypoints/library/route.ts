import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../dataset/dossier';
import type { Span } from '../../dataset/quote';
import { isNewVisit } from './returns';
import { readSearch, type Search, writeSearch } from './search-address';

/**
 * `#/?q=QUERY&…` and `#/entity/ID?q=QUERY&…` for names, with what their list is narrowed by; `#/sources/ID`,
 * `#/sources/ID/START-END` for a place in it, `#/sources/ID/START-END/claims` for what was read from that place,
 * `#/dates/DATE`, `#/authorities/KEY`, `#/sites`, `#/data`, `#/settings`; anything else is the list of names.
 */
export type Route =
  | { page: 'names'; entity?: string; search: Search }
  | { page: 'sources'; source?: string; span?: [start: number, end: number]; onClaims?: true }
  | { page: 'dates'; date?: string }
  | { page: 'authorities'; authority?: string }
  | { page: 'sites' | 'data' | 'settings' };

export function readRoute(hash: string): Route {
  const [path = '', given = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id, place, onClaims] = path.split('/').map(decoded);
  if (page === 'sites' || page === 'data' || page === 'settings') return { page };
  if (page === 'dates') return { page, ...(id && { date: id }) };
  if (page === 'authorities') return { page, ...(id && { authority: id }) };
  if (page === 'sources') {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(place ?? '') ?? [];
    if (!id || !start || !end) return { page, ...(id && { source: id }) };
    return { page, source: id, span: [Number(start), Number(end)], ...(onClaims === 'claims' && { onClaims: true }) };
  }
  return { page: 'names', ...(page === 'entity' && id && { entity: id }), search: readSearch(given) };
}

/** An address typed by hand may hold a lone `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const toNames = (search: Search = {}): string => `#/${writeSearch(search)}`;
export const toEntity = (id: string, search: Search = {}): string =>
  `#/entity/${encodeURIComponent(id)}${writeSearch(search)}`;
export const toSource = (id: string): string => `#/sources/${encodeURIComponent(id)}`;
export const toDate = (date: string): string => `#/dates/${encodeURIComponent(date)}`;
export const toAuthority = (key: string): string => `#/authorities/${encodeURIComponent(key)}`;
export const toPlace = (source: string, [start, end]: Span): string => `${toSource(source)}/${start}-${end}`;
export const toClaims = (source: string, place: Span): string => `${toPlace(source, place)}/claims`;
export const toQuote = ({ source, start, text }: Quote): string => toPlace(source.id, [start, start + text.length]);

const withSearch = (search: Search): string => `${location.hash.split('?')[0] || '#/'}${writeSearch(search)}`;

/** Puts what is searched for into the address, without a step of history for each letter. */
export function keepSearch(search: Search): void {
  history.replaceState(history.state, '', withSearch(search));
}

/** The same as a step that can be gone back. */
export function goToSearch(search: Search): void {
  location.hash = withSearch(search);
}

/** Whoever follows a link from entry to entry keeps the list beside them as it is narrowed; going back, as it was. */
function carrySearch(from: string): void {
  const [before, now] = [readRoute(from), readRoute(location.hash)];
  const isBare = now.page === 'names' && now.entity !== undefined && writeSearch(now.search) === '';
  if (isBare && before.page === 'names') keepSearch(before.search);
}

export function useRoute(): Route {
  // An object: what was typed has changed the address since, and to go where one was before is a step all the same.
  const [place, setPlace] = useState({ hash: location.hash });
  useEffect(() => {
    const owner = new AbortController();
    const arrive = ({ oldURL }: HashChangeEvent) => {
      if (isNewVisit(history.state)) carrySearch(new URL(oldURL).hash);
      setPlace({ hash: location.hash });
    };
    addEventListener('hashchange', arrive, { signal: owner.signal });
    return () => owner.abort();
  }, []);
  return useMemo(() => readRoute(place.hash), [place]);
}
