import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { EntityFilters } from './EntityFilters';
import { EntityRow } from './EntityRow';
import type { AskHoldings } from './holdings';
import { type ListHandle, LongList } from './LongList';
import { goToSearch, keepSearch, toEntity } from './route';
import type { Found } from './rows';
import { hasFilters, type Search, writeSearch } from './search-address';

type Props = { ask: AskHoldings; given: Search; entity?: string | undefined };
type Result = { search: Search; found: Found };

/** Everything known, by name, and the search through it. */
export function EntityIndex({ ask, given, entity }: Props) {
  const [search, setSearch] = useState(given);
  const { query = '' } = search;
  const [result, setResult] = useState<Result>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const inList = useRef(false);

  // Searched anew only for something else: whoever comes back to a row of the same list would be sent to its first.
  useEffect(() => setSearch((now) => (writeSearch(now) === writeSearch(given) ? now : given)), [given]);
  useEffect(() => {
    let current = true;
    void ask('find', search).then((found) => {
      if (!current) return;
      // Whoever is quicker than the search stands in a list that is about to be replaced.
      inList.current = Boolean(
        field.current?.closest('nav')?.querySelector('.long-list')?.contains(document.activeElement),
      );
      setResult({ search, found });
    });
    return () => {
      current = false;
    };
  }, [ask, search]);

  useLayoutEffect(() => {
    if (result && inList.current) list.current?.focusRow(0);
  }, [result]);

  const shown = result?.search;
  const load = useCallback((from: number, to: number) => ask('rows', shown ?? {}, from, to), [ask, shown]);
  const first = result?.found.first[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focusRow(0);
    else if (event.key === 'Enter' && first && query.trim() && shown === search)
      location.hash = toEntity(first.id, search);
    else return;
    event.preventDefault();
  };
  const change = (next: Search, step: boolean): void => {
    setSearch(next);
    if (step) goToSearch(next);
    else keepSearch(next);
  };
  return (
    <>
      <div class="search">
        <input
          ref={field}
          type="search"
          aria-label={i18n.t('library.search.label')}
          placeholder={i18n.t('library.search.hint')}
          value={query}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            change({ ...search, query: value }, false);
          }}
          onKeyDown={onKeyDown}
        />
        <p class="soft" role="status">
          {result && countOf(result)}
        </p>
      </div>
      <EntityFilters ask={ask} search={search} change={change} />
      {result && result.found.total > 0 && (
        <LongList
          key={writeSearch(result.search)}
          label={i18n.t('library.names')}
          total={result.found.total}
          first={result.found.first}
          load={load}
          row={(line) => <EntityRow line={line} chosen={line.id === entity} href={toEntity(line.id, search)} />}
          leave={() => field.current?.focus()}
          handle={list}
        />
      )}
    </>
  );
}

function countOf({ search, found: { total, known } }: Result): string {
  const query = search.query?.trim() ?? '';
  const narrowed = hasFilters(search);
  if (!query && !narrowed) return counted('library.search.known', known, [formatNumber(known)]);
  if (total === 0 && narrowed) return i18n.t('library.filter.none');
  if (total === 0) return i18n.t('library.search.none', [query]);
  return counted('library.search.found', known, [formatNumber(total), formatNumber(known)]);
}
