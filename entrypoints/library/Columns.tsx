import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  label: string;
  /** The address of what is chosen from the index: a narrow window shows that instead of the index. */
  chosen: string | undefined;
  index: ComponentChildren;
  back: { href: string; label: string };
  children: ComponentChildren;
};

/** What there is, and what was chosen from it. */
export function Columns({ label, chosen, index, back, children }: Props) {
  const nav = useRef<HTMLElement>(null);
  // The list comes back, in a narrow window in place of what was chosen: at the row that led there.
  const before = useRef(chosen);
  useEffect(() => {
    if (chosen === undefined && before.current !== undefined) {
      const links = nav.current?.querySelectorAll<HTMLAnchorElement>('.list-row a') ?? [];
      [...links].find(({ hash }) => hash.split('?')[0] === before.current)?.focus();
    }
    before.current = chosen;
  }, [chosen]);
  return (
    <div class={chosen !== undefined ? 'columns chosen' : 'columns'}>
      <nav class="index" aria-label={label} ref={nav}>
        {index}
      </nav>
      <main>
        <p class="back">
          <a href={back.href}>{back.label}</a>
        </p>
        {children}
      </main>
    </div>
  );
}

/** In the place of what was chosen, where there is none. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return (
    <h1 class="found" tabIndex={-1}>
      {children}
    </h1>
  );
}
