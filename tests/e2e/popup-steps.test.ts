import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

const pages = {
  '/': '<p>On Chen Mingguo, then Sun Jinlong.</p><div style="height: 3000px"></div><p>Chen Mingguo again.</p>',
};
const names = ['Chen Mingguo', 'Sun Jinlong', 'Chen Mingguo'];

describe.each(browsers)('the steps of the popup in %s', (browser) => {
  const stage = stageFor(browser, pages);

  it('go through the mentions of one name, round again at the end, and open its card each time', async () => {
    const page = await stage.visitUntil(names, '/');
    const popup = await stage.session.openRealPopup(page);
    await popup.untilSays('Chen Mingguo');
    // In Firefox no driver can click there.
    const press = (selector: string) =>
      popup.inside(
        (root: Document | ShadowRoot, wanted: string) => root.querySelector<HTMLElement>(wanted)?.click(),
        selector,
      );
    await press('h2 button');
    await popup.untilSays('2 on this page');
    const isAt = (wanted: 'top' | 'end') =>
      until(`the page stands at its ${wanted}`, async () => {
        const scrolled = await inPage(page, () => scrollY);
        return wanted === 'top' ? scrolled === 0 : scrolled > 1000;
      });
    for (const place of ['top', 'end', 'top'] as const) {
      await press('[aria-label="Next mention of Chen Mingguo"]');
      await isAt(place);
      await stage.cardAbout(page, 'Chen Mingguo');
    }
    await press('[aria-label="Previous mention of Chen Mingguo"]');
    await isAt('end');
    expect(await popup.text()).toContain('2 on this page');
  });
});
