import { afterAll, describe, expect, test } from 'vitest';
import '../../../components/card.css';
import '../../../components/page.css';
import '../../../components/library.css';
import '../../../components/settings.css';
import '../../../components/welcome.css';
import { violations } from '../components/mount';
import { draw, media, schemes } from './draw';
import { states } from './states';

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
