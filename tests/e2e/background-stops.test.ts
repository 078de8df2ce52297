import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

const pages = { '/': '<p>A note on Chen Mingguo and Sun Jinlong.</p>' };
const names = ['Chen Mingguo', 'Sun Jinlong'];

describe.each(browsers)('when %s stops the background', (browser) => {
  const stage = stageFor(browser, pages);

  it('still opens the card of a name that was found before', async () => {
    const page = await stage.visitUntil(names, '/');
    const before = await stage.session.bootStamp();
    await stage.session.stopBackground();
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    expect(await card.text()).toContain('22 March 2021');
    expect(await stage.session.bootStamp()).toBeGreaterThan(before);
  });

  it('still knows in the popup what is on the page, and still switches it off', async () => {
    const page = await stage.visitUntil(names, '/');
    const tab = await stage.session.tabIdOf(page);
    await until('the badge counts two', async () => (await stage.session.badgeText(tab)) === '2');
    await stage.session.stopBackground();
    const popup = await stage.popupFor(page);
    await popup.untilSays('Sun Jinlong');
    await stage.session.stopBackground();
    await popup.page.bringToFront();
    await popup.click('[role=switch]');
    await untilPainted(page, []);
  });
});
