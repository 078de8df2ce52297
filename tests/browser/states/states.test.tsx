import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '../components/mount';
import { states } from './all';
import { draw, media, schemes, sizeNames } from './draw';
import { loadFonts } from './fonts';

beforeAll(loadFonts);
afterAll(() => media({}));

describe.each(states)('$name', (state) => {
  test.each(schemes)('has nothing that axe objects to in the %s scheme', async (scheme) => {
    expect(await violations(await draw(state, scheme, 'wide'))).toEqual([]);
  });

  test('needs no scrolling sideways in a window of 320 pixels', async () => {
    await draw(state, 'light', 'narrow');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('beside the kept pictures', () => {
  for (const state of states) {
    for (const size of sizeNames) {
      test.each(schemes)(`${state.name}, ${size}, looks the same in the %s scheme`, async (scheme) => {
        const element = await draw(state, scheme, size);
        await expect.element(page.elementLocator(element)).toMatchScreenshot(`${state.name}-${scheme}-${size}`, {
          // Another release of the browser smooths its letters a little differently.
          comparatorOptions: { allowedMismatchedPixelRatio: 0.002 },
        });
      });
    }
  }
});
