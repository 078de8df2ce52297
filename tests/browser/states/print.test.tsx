/** What a reader gets who prints an entry, or keeps it as a PDF. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { textOf } from '../components/mount';
import { states } from './all';
import { draw, media } from './draw';
import { loadFonts } from './fonts';

beforeAll(loadFonts);
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await media({});
});

async function printed(name: string): Promise<HTMLElement> {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`no such state: ${name}`);
  const element = await draw(state, 'dark', 'wide');
  await cdp().send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  return element;
}

const shown = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map(textOf);

test('on paper an entry has what the sources say, and nothing to press or to go elsewhere with', async () => {
  const view = await printed('library-person');
  expect(shown(view, 'h1')).toEqual(['Wang Junzheng']);
  expect(shown(view, '.sanction blockquote')).toHaveLength(2);
  expect(shown(view, '.excerpt figcaption')[0]).toContain('Article of 22 March 2021');
  expect(shown(view, '.list-row')).toEqual([]);
  expect(shown(view, 'button, input')).toEqual([]);
});

test('on paper it is dark on light, also for whoever reads in the dark scheme', async () => {
  const view = await printed('library-person');
  const title = view.querySelector('h1');
  if (!title) throw new Error('no title');
  expect(getComputedStyle(title).color).toBe('rgb(29, 27, 24)');
});

test('where nothing is chosen, the list is printed', async () => {
  const view = await printed('library-list');
  expect(shown(view, '.list-row')).toHaveLength(10);
  expect(shown(view, 'input')).toEqual([]);
});
