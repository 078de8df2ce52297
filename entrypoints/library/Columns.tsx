import type { ComponentChildren } from 'preact';

type Props = {
  label: string;
  /** Something of the index is chosen: a narrow window shows that instead of the index. */
  chosen: boolean;
  index: ComponentChildren;
  back: { href: string; label: string };
  children: ComponentChildren;
};

/** What there is, and what was chosen from it. */
export function Columns({ label, chosen, index, back, children }: Props) {
  return (
    <div class={chosen ? 'columns chosen' : 'columns'}>
      <nav class="index" aria-label={label}>
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
