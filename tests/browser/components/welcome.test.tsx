import { expect, test, vi } from 'vitest';
import { Welcome } from '../../../entrypoints/welcome/Welcome';
import { mount, textOf, violations } from './mount';

function show(allowed: boolean | undefined) {
  const request = vi.fn();
  const openSettings = vi.fn();
  const view = mount(
    <Welcome access={{ allowed, request }} sample="A sentence." openLibrary={() => {}} openSettings={openSettings} />,
  );
  const headings = [...view.querySelectorAll('h1, h2')].map(textOf);
  return { view, headings, request, openSettings };
}

test('what must be allowed before anything works is asked for before anything else is shown', async () => {
  const { view, headings, request } = show(false);
  expect(headings.slice(0, 3)).toEqual(['Welcome to Sanction Lens', 'What it may read', 'A line under the name']);
  const [button] = view.querySelectorAll('button');
  expect(textOf(button ?? null)).toBe('Allow on all sites');
  button?.click();
  expect(request).toHaveBeenCalledOnce();
  expect(await violations(view)).toEqual([]);
});

test('the settings it speaks of are one press away', () => {
  const { view, openSettings } = show(true);
  [...view.querySelectorAll('button')].find((one) => textOf(one) === 'Open the settings')?.click();
  expect(openSettings).toHaveBeenCalledOnce();
});

test('allowed, it says so where it asked, to whoever hears it as well', () => {
  show(false);
  const { view, headings } = show(true);
  expect(headings[1]).toBe('What it may read');
  expect([...view.querySelectorAll('[role=status]')].map(textOf)).toEqual(['Your browser allows this.']);
  expect(view.textContent).not.toContain('Allow on all sites');
});

test.each([true, undefined])(
  'where nothing has to be asked (%s), what it shows comes before what it may read',
  (allowed) => {
    const { headings } = show(allowed);
    expect(headings.indexOf('What it may read')).toBeGreaterThan(headings.indexOf('Try it here'));
    expect(headings.filter((one) => one === 'What it may read')).toHaveLength(1);
  },
);
