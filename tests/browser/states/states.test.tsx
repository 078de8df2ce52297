import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import kept from '../../../docs/shots/fonts.json';
import { violations } from '../components/mount';
import { states } from './all';
import { draw, media, schemes } from './draw';
import { fontWidths } from './fonts';

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

const compared = [
  'card-person',
  'card-three-candidates',
  'card-related',
  'popup-opened',
  'popup-paused',
  'settings',
  'welcome',
];

describe.runIf(String(fontWidths()) === String(kept))('beside the kept picture', () => {
  for (const state of states.filter(({ name }) => compared.includes(name))) {
    test.each(schemes)(`${state.name} looks the same in the %s scheme`, async (scheme) => {
      const element = await draw(state, scheme, 'wide');
      await expect.element(page.elementLocator(element)).toMatchScreenshot(`${state.name}-${scheme}-wide`, {
        comparatorOptions: { allowedMismatchedPixelRatio: 0.0005 },
      });
    });
  }
});
