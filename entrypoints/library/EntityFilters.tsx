import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { FilterMenu } from './FilterMenu';
import { menusOf } from './filter-menus';
import type { AskHoldings } from './holdings';
import type { Choices } from './narrowing';
import { type Filters, hasFilters, type Search } from './search-address';

type Props = {
  ask: AskHoldings;
  search: Search;
  /** `step`: a step that can be gone back to; else the one before is replaced. */
  change(search: Search, step: boolean): void;
};

/** What the list is narrowed by: folded away until asked for, and said as long as it holds. */
export function EntityFilters({ ask, search, change }: Props) {
  const choices = useChoices(ask);
  const { kind, standing, authority, source, list } = search;
  // Of thousands of sources there are thousands of options: not made anew for every letter that is typed.
  const menus = useMemo(
    () => choices && menusOf(choices, { kind, standing, authority, source, list }),
    [choices, kind, standing, authority, source, list],
  );
  const [open, setOpen] = useState(false);
  // By keys a menu changes with every press: all that is tried in one visit is one step.
  const changed = useRef(false);
  const summary = useRef<HTMLElement>(null);
  if (!menus || menus.length === 0) return null;
  const choose = (filters: Filters): void => {
    change({ ...search, ...filters }, !changed.current);
    changed.current = true;
  };
  const clear = (): void => {
    // What is pressed goes.
    summary.current?.focus();
    change(search.query ? { query: search.query } : {}, true);
  };
  const chosen = menus.flatMap(({ options }) => options.find((one) => one.chosen)?.words ?? []);
  return (
    <div
      class="filters"
      onFocusOut={() => {
        changed.current = false;
      }}
    >
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={summary}>
          {chosen.length > 0 ? i18n.t('library.filter.on', [chosen.join(' · ')]) : i18n.t('library.filter.title')}
        </summary>
        {open && menus.map((menu) => <FilterMenu key={menu.label} menu={menu} choose={choose} />)}
      </details>
      {hasFilters(search) && (
        <button type="button" class="plain" onClick={clear}>
          {i18n.t('library.filter.clear')}
        </button>
      )}
    </div>
  );
}

function useChoices(ask: AskHoldings): Choices | undefined {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => {
    let current = true;
    void ask('choices').then((found) => current && setChoices(found));
    return () => {
      current = false;
    };
  }, [ask]);
  return choices;
}
