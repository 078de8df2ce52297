import { describe, expect, it } from 'vitest';
import { browsers, stageFor } from './stage';

const headers = { 'content-security-policy': "default-src 'none'; sandbox" };

describe.each(browsers)('a page that allows nothing, in %s', (browser) => {
  const stage = stageFor(browser, { '/': { body: '<!doctype html><p>A note on Chen Mingguo.</p>', headers } });

  it('has its names underlined and explained all the same', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    expect(await card.text()).toContain('22 March 2021');
    const drawn = await card.inside((root) => {
      const heading = [...root.querySelectorAll('*')].find((each) => each.textContent === 'Chen Mingguo');
      return heading ? getComputedStyle(heading).fontFamily : '';
    });
    expect(drawn).toMatch(/serif/);
  });
});
