import { expect, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import en from '../../../locales/en.json';
import zh from '../../../locales/zh_CN.json';
import { mount, textOf } from '../components/mount';
import type { State } from './states';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Windows a reader may have; the low one also stands for large type, which leaves as little room. */
export const sizes = { wide: [1000, 2000], narrow: [320, 3400] } as const;
export type Size = keyof typeof sizes;
export const sizeNames = ['wide', 'narrow'] as const satisfies Size[];

declare const browser: { i18n: { speak(messages: object): void } };

/** Emulated media of the page, as the browser's developer tools set them. */
export async function media(features: Record<string, string>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The size of letters that the reader gave the browser, in px; 16 is what browsers come with. */
export async function letters(size: number): Promise<void> {
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** Draws a state and waits until it stands still; the element to look at. */
export async function draw(
  state: State,
  scheme: Scheme,
  size: Size,
  others: Record<string, string> = {},
): Promise<HTMLElement> {
  const [width, height] = sizes[size];
  // Columns are as high as the window, however little stands in them.
  await page.viewport(width, state.height ?? (state.ready && size === 'wide' ? 1700 : height));
  await media({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce', ...others });
  document.documentElement.style.colorScheme = 'light dark';
  document.body.className = size === 'narrow' ? `${state.body} in-tab` : state.body;
  browser.i18n.speak(state.language === 'zh_CN' ? zh : en);
  // From its first step, whatever was pressed in the one before.
  mount(null);
  const root = mount(state.view());
  for (const label of state.press ?? []) {
    const buttons = [...root.querySelectorAll('button')];
    const button = buttons.find((one) => (one.ariaLabel ?? textOf(one)).startsWith(label));
    if (!button) throw new Error(`${state.name}: no button ${label}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const { ready } = state;
  if (ready) await vi.waitFor(() => expect(root.querySelector(ready)).not.toBeNull());
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await document.fonts.ready;
  return root.querySelector<HTMLElement>('.card, .popup, .library, .welcome') ?? document.body;
}
