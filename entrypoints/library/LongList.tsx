import type { ComponentChildren, RefObject } from 'preact';
import { useImperativeHandle, useRef, useState } from 'preact/hooks';
import { Block } from './Block';
import { useNearBlocks } from './near-blocks';
import { BLOCK } from './rows';

export type ListHandle = { focusRow(row: number): void };

type Props<Item> = {
  label: string;
  total: number;
  /** The first block of rows. */
  first: readonly Item[];
  load(from: number, to: number): Promise<readonly Item[]>;
  /** What a row shows; the link in it takes the focus. */
  row(item: Item): ComponentChildren;
  /** Up from the first row. */
  leave?: (() => void) | undefined;
  handle?: RefObject<ListHandle | null>;
};

/** A page of rows. */
const STEP = 8;

/** A list of any length: only the blocks of rows near the window are there, whatever scrolls it and however high they are. */
export function LongList<Item>({ label, total, first, load, row, leave, handle }: Props<Item>) {
  const element = useRef<HTMLDivElement>(null);
  const { near, heights } = useNearBlocks(element, total);
  // The row that has the focus, or is to have it: its block stays, however far it is scrolled away.
  const [held, setHeld] = useState<number>();
  const wanted = useRef<number>(undefined);

  const focusRow = (to: number) => {
    wanted.current = to;
    setHeld(to);
    arrived();
  };
  useImperativeHandle(handle ?? null, () => ({ focusRow }));
  // A row far away has to be loaded before it can take the focus.
  const arrived = () => {
    const link = element.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = undefined;
    link.focus();
  };

  const rowAt = ({ target }: Event): number =>
    Number((target instanceof Element ? target.closest('[data-row]') : null)?.getAttribute('data-row'));

  const move = (event: KeyboardEvent) => {
    const at = rowAt(event);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + STEP,
      PageUp: Math.max(0, at - STEP),
      Home: 0,
      End: total - 1,
    };
    const to = targets[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to < 0) leave?.();
    else focusRow(Math.min(to, total - 1));
  };

  return (
    // biome-ignore lint/a11y: one list of many blocks, most of them empty, cannot be one <ul>; its links bubble their keys here
    <div
      class="long-list"
      role="list"
      aria-label={label}
      ref={element}
      onKeyDown={move}
      onFocusIn={(event) => setHeld(rowAt(event))}
    >
      {Array.from({ length: Math.ceil(total / BLOCK) }, (_, block) => {
        const from = block * BLOCK;
        const to = Math.min(total, from + BLOCK);
        const holds = held !== undefined && held >= from && held < to;
        return (
          <Block
            key={from}
            number={block}
            from={from}
            to={to}
            total={total}
            near={holds || near.has(block)}
            height={heights.get(block)}
            first={block === 0 ? first : undefined}
            load={load}
            row={row}
            arrived={holds ? arrived : undefined}
          />
        );
      })}
    </div>
  );
}
