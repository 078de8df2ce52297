import { useState } from 'preact/hooks';
import { formatNumber } from './dates';
import { i18n } from './i18n';

/** The beginning of a long list, and of all of it once that was asked for. One more than `most` is no reason to fold. */
export function useFolded<Item>(items: readonly Item[], most: number) {
  const [open, setOpen] = useState(false);
  const folds = items.length > most + 1;
  return {
    shown: folds && !open ? items.slice(0, most) : items,
    button: folds && <FoldButton all={items.length} open={open} toggle={() => setOpen(!open)} />,
  };
}

function FoldButton({ all, open, toggle }: { all: number; open: boolean; toggle(): void }) {
  return (
    <button type="button" class="plain" aria-expanded={open} onClick={toggle}>
      {open ? i18n.t('list.fewer') : i18n.t('list.all', [formatNumber(all)])}
    </button>
  );
}
