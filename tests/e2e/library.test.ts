import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

describe.each(browsers)('the library in %s', (name) => {
  const stage = stageFor(name);

  it('leads from a sentence to its place in the article, and back to the top of the entry', async () => {
    const library = await stage.session.openExtensionPage('library.html#/entity/person-chen-quanguo');
    await library.page.setViewport({ width: 360, height: 400 });
    await until('the entry is there', async () => (await library.text()).includes('Chen was placed under sanctions'));
    await library.inside((root) => {
      root.querySelector<HTMLAnchorElement>('a[href*="#/sources/"]')?.click();
    });
    const place = await until('the place is marked', () =>
      library.inside((root) => {
        const box = root.querySelector('.here')?.getBoundingClientRect();
        return box && { inView: box.top >= 0 && box.bottom <= innerHeight, scrolled: scrollY };
      }),
    );
    expect(place.inView).toBe(true);
    expect(place.scrolled).toBeGreaterThan(0);
    await library.inside((root) => {
      root.querySelector<HTMLAnchorElement>('.named-here a')?.click();
    });
    await until('the next page begins at its top', () => library.inside(() => scrollY === 0));
  });
});
