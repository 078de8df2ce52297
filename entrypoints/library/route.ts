import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../dataset/dossier';
import type { Span } from '../../dataset/quote';

/**
 * `#/?q=QUERY` and `#/entity/ID?q=QUERY` for names, `#/sources/ID`, `#/sources/ID/START-END` for a place in it,
 * `#/sources/ID/START-END/claims` for what was read from that place, `#/dates/DATE`, `#/authorities/KEY`, `#/sites`, `#/data`, `#/settings`; anything else is the list of names.
 */
export type Route =
  | { page: 'names'; entity?: string; query?: string }
  | { page: 'sources'; source?: string; span?: [start: number, end: number]; onClaims?: true }
  | { page: 'dates'; date?: string }
  | { page: 'authorities'; authority?: string }
  | { page: 'sites' | 'data' | 'settings' };

export function readRoute(hash: string): Route {
  const [path = '', search] = hash.replace(/^#\/?/, '').split('?');
  const [page, id, place, onClaims] = path.split('/').map(decoded);
  if (page === 'sites' || page === 'data' || page === 'settings') return { page };
  if (page === 'dates') return { page, ...(id && { date: id }) };
  if (page === 'authorities') return { page, ...(id && { authority: id }) };
  if (page === 'sources') {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(place ?? '') ?? [];
    if (!id || !start || !end) return { page, ...(id && { source: id }) };
    return { page, source: id, span: [Number(start), Number(end)], ...(onClaims === 'claims' && { onClaims: true }) };
  }
  const query = new URLSearchParams(search).get('q');
  return { page: 'names', ...(page === 'entity' && id && { entity: id }), ...(query !== null && { query }) };
}

/** An address typed by hand may hold a lone `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const asked = (query: string): string => (query.trim() ? `?${new URLSearchParams({ q: query })}` : '');

export const toEntity = (id: string, query = ''): string => `#/entity/${encodeURIComponent(id)}${asked(query)}`;
export const toSource = (id: string): string => `#/sources/${encodeURIComponent(id)}`;
export const toDate = (date: string): string => `#/dates/${encodeURIComponent(date)}`;
export const toAuthority = (key: string): string => `#/authorities/${encodeURIComponent(key)}`;
export const toPlace = (source: string, [start, end]: Span): string => `${toSource(source)}/${start}-${end}`;
export const toClaims = (source: string, place: Span): string => `${toPlace(source, place)}/claims`;
export const toQuote = ({ source, start, text }: Quote): string => toPlace(source.id, [start, start + text.length]);

/** Puts what is searched for into the address, without a step of history for each letter. */
export function keepQuery(query: string): void {
  history.replaceState(history.state, '', `${location.hash.split('?')[0] || '#/'}${asked(query)}`);
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const owner = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: owner.signal });
    return () => owner.abort();
  }, []);
  return useMemo(() => readRoute(hash), [hash]);
}
