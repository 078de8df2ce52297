import { afterAll, beforeAll, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { states } from './all';
import { draw, media, type Size, schemes, sizes } from './draw';
import { fontWidths } from './fonts';

beforeAll(() => commands.writeFile('docs/shots/fonts.json', `[${fontWidths().join(', ')}]\n`));
afterAll(() => media({}));

const isSize = (name: string): name is Size => name in sizes;

for (const state of states) {
  test(`a picture of ${state.name}`, async () => {
    for (const scheme of schemes) {
      for (const size of Object.keys(sizes).filter(isSize)) {
        const element = await draw(state, scheme, size);
        await page.screenshot({ element, path: `../../../docs/shots/${state.name}-${scheme}-${size}.png` });
      }
    }
  });
}
