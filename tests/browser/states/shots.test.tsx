import { afterAll, beforeAll, test } from 'vitest';
import { page } from 'vitest/browser';
import { states } from './all';
import { draw, media, schemes, sizeNames } from './draw';
import { loadFonts } from './fonts';

beforeAll(loadFonts);
afterAll(() => media({}));

for (const state of states) {
  test(`a picture of ${state.name}`, async () => {
    for (const scheme of schemes) {
      for (const size of sizeNames) {
        const element = await draw(state, scheme, size);
        await page.screenshot({ element, path: `../../../docs/shots/${state.name}-${scheme}-${size}.png` });
      }
    }
  });
}
