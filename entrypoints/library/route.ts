import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../../dataset/dossier';

/** `#/entity/ID`, `#/sources/ID`, `#/sources/ID/START-END` for a place in it, `#/settings`; anything else is the list of names. */
export type Route =
  | { page: 'names'; entity?: string }
  | { page: 'sources'; source?: string; span?: [start: number, end: number] }
  | { page: 'settings' };

export function readRoute(hash: string): Route {
  const [page, id, place] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (page === 'settings') return { page };
  if (page === 'sources') {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(place ?? '') ?? [];
    return { page, ...(id && { source: id }), ...(start && end && { span: [Number(start), Number(end)] }) };
  }
  return { page: 'names', ...(page === 'entity' && id && { entity: id }) };
}

/** An address typed by hand may hold a lone `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const toEntity = (id: string): string => `#/entity/${encodeURIComponent(id)}`;
export const toSource = (id: string): string => `#/sources/${encodeURIComponent(id)}`;
export const toQuote = ({ source, start, text }: Quote): string =>
  `${toSource(source.id)}/${start}-${start + text.length}`;

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const owner = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: owner.signal });
    return () => owner.abort();
  }, []);
  return readRoute(hash);
}
