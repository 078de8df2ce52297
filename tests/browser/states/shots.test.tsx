import { afterAll, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/card.css';
import '../../../components/page.css';
import '../../../components/library.css';
import '../../../components/settings.css';
import '../../../components/welcome.css';
import { draw, media, type Size, schemes, sizes } from './draw';
import { states } from './states';

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
