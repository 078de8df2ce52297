import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { EntityRow } from './EntityRow';
import type { AskHoldings } from './holdings';
import { type ListHandle, LongList } from './LongList';
import { keepQuery, toEntity } from './route';
import type { Found } from './rows';

type Props = { ask: AskHoldings; query?: string | undefined; entity?: string | undefined };

/** Everything known, by name, and the search through it. */
export function EntityIndex({ ask, query: given, entity }: Props) {
  const [query, setQuery] = useState(given ?? '');
  const [result, setResult] = useState<{ query: string; found: Found }>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const inList = useRef(false);

  // An address that was gone to may bring a search of its own; one without leaves what was typed.
  useEffect(() => {
    if (given !== undefined) setQuery(given);
  }, [given]);
  useEffect(() => {
    let current = true;
    void ask('find', query).then((found) => {
      if (!current) return;
      // Whoever is quicker than the search stands in a list that is about to be replaced.
      inList.current = Boolean(
        field.current?.closest('nav')?.querySelector('.long-list')?.contains(document.activeElement),
      );
      setResult({ query, found });
    });
    return () => {
      current = false;
    };
  }, [ask, query]);

  useLayoutEffect(() => {
    if (result && inList.current) list.current?.focusRow(0);
  }, [result]);

  const shown = result?.query ?? '';
  const load = useCallback((from: number, to: number) => ask('rows', shown, from, to), [ask, shown]);
  const first = result?.found.first[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focusRow(0);
    else if (event.key === 'Enter' && first && query.trim() && shown === query)
      location.hash = toEntity(first.id, query);
    else return;
    event.preventDefault();
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
            setQuery(value);
            keepQuery(value);
          }}
          onKeyDown={onKeyDown}
        />
        <p class="soft" role="status">
          {result && countOf(result)}
        </p>
      </div>
      {result && result.found.total > 0 && (
        <LongList
          key={shown}
          label={i18n.t('library.names')}
          total={result.found.total}
          first={result.found.first}
          load={load}
          row={(line) => <EntityRow line={line} chosen={line.id === entity} href={toEntity(line.id, query)} />}
          leave={() => field.current?.focus()}
          handle={list}
        />
      )}
    </>
  );
}

function countOf({ query, found: { total, known } }: { query: string; found: Found }): string {
  if (!query.trim()) return counted('library.search.known', known, [formatNumber(known)]);
  if (total === 0) return i18n.t('library.search.none', [query.trim()]);
  return counted('library.search.found', known, [formatNumber(total), formatNumber(known)]);
}
