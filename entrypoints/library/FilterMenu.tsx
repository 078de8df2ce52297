import { i18n } from '../../components/i18n';
import type { Menu, Option } from './filter-menus';
import type { Filters } from './search-address';

const keyOf = ({ words, filters }: Option): string => (filters ? JSON.stringify(filters) : words);

export function FilterMenu({ menu: { label, none, options }, choose }: { menu: Menu; choose(filters: Filters): void }) {
  const chosen = options.find((one) => one.chosen);
  return (
    <label class="filter-menu">
      <span class="soft">{label}</span>
      <select
        value={chosen ? keyOf(chosen) : ''}
        onChange={({ currentTarget }) =>
          choose(options.find((one) => keyOf(one) === currentTarget.value)?.filters ?? none)
        }
      >
        <option value="">{i18n.t('library.filter.any')}</option>
        {options.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)} disabled={!one.filters}>
            {one.words}
          </option>
        ))}
      </select>
    </label>
  );
}
