import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

type Props<Item> = {
  number: number;
  from: number;
  to: number;
  total: number;
  /** Near the window; elsewhere only the room is kept. */
  near: boolean;
  /** In px, once it has been measured. */
  height: number | undefined;
  first: readonly Item[] | undefined;
  load(from: number, to: number): Promise<readonly Item[]>;
  row(item: Item): ComponentChildren;
  arrived: (() => void) | undefined;
};

/** About the height of a row with two lines, in em; what was measured once is kept instead. */
const ROW = 4;

export function Block<Item>({ number, from, to, total, near, height, first, load, row, arrived }: Props<Item>) {
  const [loaded, setLoaded] = useState<readonly Item[] | undefined>(first);
  const items = first ?? loaded;
  useEffect(() => {
    if (!near || items) return;
    let current = true;
    void load(from, to).then((rows) => {
      if (current) setLoaded(rows);
    });
    return () => {
      current = false;
    };
  }, [near, items, from, to, load]);
  useLayoutEffect(() => {
    if (items) arrived?.();
  }, [items, arrived]);

  if (!near || !items) {
    return (
      <div class="block" data-block={number} style={{ height: height ? `${height}px` : `${(to - from) * ROW}em` }} />
    );
  }
  return (
    <div class="block" data-block={number}>
      {items.map((item, index) => {
        const at = from + index;
        return (
          // biome-ignore lint/a11y: rows of many blocks are one list, which no <ul> can hold (LongList)
          <div class="list-row" role="listitem" key={at} data-row={at} aria-setsize={total} aria-posinset={at + 1}>
            {row(item)}
          </div>
        );
      })}
    </div>
  );
}
