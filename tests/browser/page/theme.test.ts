import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { MarkPainter } from '../../../page/mark-painter';
import { type Reading, readPage } from './reading';

const LATER = { timeout: 4000, interval: 20 };
const DARK = 'color: #eee; background: #111';

/** The names painted, those in one colour together. */
const highlighted = (): string[] =>
  [...CSS.highlights.values()]
    .filter(({ size }) => size > 0)
    .map((highlight) => [...highlight].map(String).sort().join())
    .sort();
const marked = (): string[] => {
  const byColor = new Map<string, string[]>();
  for (const mark of document.querySelectorAll('mark')) {
    const color = mark.getAttribute('data-sanction-lens') ?? '';
    byColor.set(color, [...(byColor.get(color) ?? []), mark.textContent ?? ''].sort());
  }
  return [...byColor.values()].map(String).sort();
};

const painters = [
  { name: 'HighlightPainter', make: undefined, shown: highlighted },
  { name: 'MarkPainter', make: () => new MarkPainter(), shown: marked },
];

describe.each(painters)('the colours of the line of the $name follow the theme of the page', ({ make, shown }) => {
  let reading: Reading | undefined;
  const style = document.createElement('style');

  afterEach(async () => {
    reading?.stop();
    for (const element of [document.documentElement, document.body]) {
      for (const attribute of ['class', 'data-theme', 'style']) element.removeAttribute(attribute);
    }
    style.remove();
    vi.restoreAllMocks();
    await preferred('light');
  });

  /** A page whose text is dark but for one box, until its theme is switched; the names in either are in two colours. */
  async function read(rules: string): Promise<void> {
    style.textContent = `body { color: #111 } ${rules}`;
    document.head.append(style);
    document.body.innerHTML = `<p>On Chen Quanguo.</p><div style="${DARK}">On Sun Jinlong.</div>`;
    reading = readPage({ make });
    await reading.settled();
    expect(shown()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  }

  const oneColor = async (): Promise<void> => {
    await expect.poll(shown, LATER).toEqual(['Chen Quanguo,Sun Jinlong']);
  };
  const twoColors = async (): Promise<void> => {
    await expect.poll(shown, LATER).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  };

  it('when a class of the root says so, and back again', async () => {
    await read(`.dark body { ${DARK} }`);
    document.documentElement.classList.add('dark');
    await oneColor();
    document.documentElement.classList.remove('dark');
    await twoColors();
  });

  it('when an attribute of the body does, or its own style', async () => {
    await read(`body[data-theme=dark] { ${DARK} }`);
    document.body.dataset.theme = 'dark';
    await oneColor();
    delete document.body.dataset.theme;
    await twoColors();
    document.body.style.color = '#eee';
    await oneColor();
  });

  it('when the reader prefers another', async () => {
    await read(`@media (prefers-color-scheme: dark) { body { ${DARK} } }`);
    await preferred('dark');
    await oneColor();
    await preferred('light');
    await twoColors();
  });

  it('when colours take their time to change', async () => {
    await read(`body { transition: color 700ms } .dark body { ${DARK} }`);
    document.documentElement.classList.add('dark');
    await oneColor();
  });

  it('when a style sheet comes', async () => {
    await read('');
    const sheet = document.createElement('style');
    sheet.textContent = `body { ${DARK} }`;
    document.body.append(sheet);
    await oneColor();
  });

  it('in a body that has come in the place of the first', async () => {
    await read(`.dark { ${DARK} }`);
    const first = document.body;
    const next = document.createElement('body');
    next.append(...first.childNodes);
    first.replaceWith(next);
    await reading?.settled();
    next.className = 'dark';
    await oneColor();
    reading?.stop();
    next.replaceWith(first);
  });

  it('and read the styles once or twice for many changes at once', async () => {
    await read(`.dark body { ${DARK} }`);
    const asked = vi.spyOn(window, 'getComputedStyle');
    for (let i = 0; i <= 100; i++) {
      document.documentElement.className = i % 2 === 0 ? 'dark' : '';
      await Promise.resolve();
    }
    await oneColor();
    expect(asked.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('and not any more once the page is let go of', async () => {
    await read(`.dark body { ${DARK} }`);
    const recolor = reading && vi.spyOn(reading.painter, 'recolor');
    document.documentElement.className = 'dark';
    await Promise.resolve();
    reading?.stop();
    document.documentElement.className = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(recolor).not.toHaveBeenCalled();
    expect(shown()).toEqual([]);
  });
});

const preferred = (value: 'dark' | 'light'): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
