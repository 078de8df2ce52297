import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor, untilPainted } from './stage';

const story = '<p>A note on Chen Mingguo.</p>';
const names = ['Chen Mingguo'];

describe.each(browsers)('the switch of a site in %s', (browser) => {
  const stage = stageFor(browser, { '/': story });

  it('takes the names off every tab of the site and its subdomains at once, and puts them back', async () => {
    const [first, second, below, elsewhere] = await Promise.all([
      stage.visitUntil(names, '/', 'news.test'),
      stage.visitUntil(names, '/', 'news.test'),
      stage.visitUntil(names, '/', 'www.news.test'),
      stage.visitUntil(names, '/', 'other.test'),
    ]);
    const popup = await stage.popupFor(first);
    await until('the switch is on', () => switchState(popup, 'true'));
    expect(await popup.text()).toContain('news.test');

    await popup.click('[role=switch]');
    await until('the switch is off', () => switchState(popup, 'false'));
    for (const page of [first, second, below]) await untilPainted(page, []);
    await untilPainted(elsewhere, names);
    // The lines go first; the badge follows when the page has said so.
    const tab = await stage.session.tabIdOf(second);
    await until('its badge is gone', async () => (await stage.session.badgeText(tab)) === '');

    const later = await stage.visit('/', 'www.news.test');
    await stage.visitUntil(names, '/', 'other.test');
    await untilPainted(later, []);

    await popup.page.bringToFront();
    await popup.click('[role=switch]');
    for (const page of [first, second, below, later]) await untilPainted(page, names);
  });

  it('pauses and resumes everywhere, apart from the sites that are off', async () => {
    const here = await stage.visitUntil(names, '/', 'news.test');
    const there = await stage.visitUntil(names, '/', 'other.test');
    const popup = await stage.popupFor(here);
    await until('the popup is ready', () => switchState(popup, 'true'));
    // What is clicked stands below the list, and moves with it.
    await popup.untilSays('on this page.');

    await popup.click('button', 'Pause');
    for (const page of [here, there]) await untilPainted(page, []);
    await popup.untilSays(/resume|on again|continue/i);
    await popup.untilSays('Names are not looked for on this page.');

    await popup.click('button', 'Resume');
    for (const page of [here, there]) await untilPainted(page, names);
  });
});

async function switchState(popup: { html(): Promise<string> }, checked: 'true' | 'false'): Promise<boolean> {
  return new RegExp(`role="switch"[^>]*aria-checked="${checked}"|aria-checked="${checked}"[^>]*role="switch"`).test(
    await popup.html(),
  );
}
