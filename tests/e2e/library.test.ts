import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { storageKeys } from '../../protocol/storage-keys';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { violations } from './axe';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const focused = (library: View): Promise<string> =>
  library.inside((root) => (root instanceof Document ? (root.activeElement?.textContent ?? '') : ''));
const heading = (library: View): Promise<string> =>
  library.inside((root) => root.querySelector('h1')?.textContent ?? '');
const untilHeaded = (library: View, title: string) =>
  until(`the page is headed ${title}`, async () => (await heading(library)).includes(title));

describe.each(browsers)('the library in %s', (name) => {
  const stage = stageFor(name, { '/one-name': '<p>Here is Chen Quanguo.</p>' });
  const stored = () =>
    stage.session.inExtension((keys: string[]) => browser.storage.local.get(keys), Object.values(storageKeys));

  it('leads from a sentence to its place in the article, and back to the top of the entry', async () => {
    const library = await stage.session.openExtensionPage('library.html#/entity/person-chen-quanguo');
    await library.page.setViewport({ width: 360, height: 400 });
    await library.untilSays('Chen was placed under sanctions');
    await library.inside((root) => {
      const link = root.querySelector<HTMLAnchorElement>('.excerpt a[href*="#/sources/"]');
      link?.focus();
      link?.click();
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
      root.querySelector<HTMLAnchorElement>('.source-claims .line > a')?.click();
    });
    await until('the next page begins at its top', () => library.inside(() => scrollY === 0));
  });

  it('comes back from an article to the sentence that led there', async () => {
    const library = await stage.session.openExtensionPage('library.html#/entity/person-wang-junzheng');
    await library.page.setViewport({ width: 360, height: 400 });
    await library.untilSays('These designations include');
    const before = await library.inside((root) => {
      const link = [...root.querySelectorAll<HTMLAnchorElement>('.excerpt a[href*="#/sources/"]')].at(-1);
      link?.scrollIntoView({ block: 'center' });
      link?.focus();
      link?.click();
      return { scrolled: scrollY, link: link?.hash };
    });
    expect(before.scrolled).toBeGreaterThan(0);
    await until('the place is marked', () => library.inside((root) => root.querySelector('.here') !== null));
    await library.inside(() => history.back());
    await untilHeaded(library, 'Wang Junzheng');
    await until('the reader is where the link is', () =>
      library.inside(
        (_: unknown, scrolled: number, link: string | undefined) =>
          Math.abs(scrollY - scrolled) < 2 &&
          document.activeElement instanceof HTMLAnchorElement &&
          document.activeElement.hash === link,
        before.scrolled,
        before.link,
      ),
    );
  });

  it('is gone through by keys alone: searched, an entry opened, its body, and back again', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await library.untilSays('Chen Mingguo');
    await library.page.bringToFront();
    await library.page.focus('input[type=search]');
    await library.page.keyboard.type('corps secretary');
    await library.untilSays('1 of 15 entries');
    await library.page.keyboard.press('ArrowDown');
    await until('the result has the focus', async () => (await focused(library)).startsWith('Wang Junzheng'));
    await library.page.keyboard.press('Enter');
    await untilHeaded(library, 'Wang Junzheng');
    expect(await focused(library)).toBe('Wang Junzheng');
    await library.inside((root) => root.querySelector<HTMLElement>('.related a')?.focus());
    await library.page.keyboard.press('Enter');
    await untilHeaded(library, 'Xinjiang Production and Construction Corps');
    await library.page.goBack();
    await untilHeaded(library, 'Wang Junzheng');
    expect(await library.inside((root) => root.querySelector('input')?.value)).toBe('corps secretary');
    await library.page.goForward();
    await untilHeaded(library, 'Xinjiang Production and Construction Corps');
  });

  it('is narrowed by keys alone, at an address of its own, and wide again on going back', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await library.untilSays('15 entries');
    await library.page.bringToFront();
    await library.page.focus('.filters summary');
    await library.page.keyboard.press('Enter');
    await library.untilSays('Standing');
    await library.page.keyboard.press('Tab');
    await library.page.keyboard.type('Pub');
    await library.untilSays(/\b\d of 15 entries/);
    expect(await library.text()).not.toContain('Chen Mingguo');
    const address = await library.inside(() => location.href);
    expect(address).toMatch(/#\/\?kind=PublicBody$/);
    await library.inside(() => history.back());
    await library.untilSays('15 entries');
    await library.untilSays('Chen Mingguo');
    const another = await stage.session.openExtensionPage(address.slice(address.indexOf('library.html')));
    await another.untilSays('Filter: Public body');
  });

  it('comes back to the row that was opened where there is room for one column', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await library.page.setViewport({ width: 360, height: 500 });
    await library.untilSays('Steven Mnuchin');
    await library.click('.list-row a', 'Steven Mnuchin');
    await untilHeaded(library, 'Steven Mnuchin');
    await library.inside(() => history.back());
    await until('the row has the focus', async () => (await focused(library)).startsWith('Steven Mnuchin'));
  });

  it('brings choices back from a file, and changes nothing for a file that is wrong', async () => {
    const library = await stage.session.openExtensionPage('library.html#/data');
    await untilHeaded(library, 'Data');
    const chooser = await library.page.waitForSelector('input#import-backup');
    const choices = { siteRules: { 'news.example': 'off' }, paused: true };
    const backup = { format: 'sanction-lens', version: 1, choices, datasets: [] };
    await chooser?.uploadFile(fileOf('backup.json', JSON.stringify(backup)));
    await library.untilSays('your choices and own entries are as they were in the file');
    expect(await stored()).toEqual(choices);
    await chooser?.uploadFile(fileOf('picture.json', 'PNG'));
    await library.untilSays('the file is not JSON');
    expect(await stored()).toEqual(choices);
  });

  it('lists the open pages with names on them', async () => {
    const page = await stage.visitUntil(['Chen Quanguo'], '/one-name');
    const library = await stage.session.openExtensionPage('library.html#/data');
    await until('the page can be chosen', async () =>
      library.inside((root) => root.querySelector('option')?.textContent === 'News (1 name)'),
    );
    await page.close();
  });

  it('has nothing that axe finds, on any of its pages, light and dark, wide and narrow', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    const pages = [
      ['#/', 'Choose a name'],
      ['#/entity/person-wang-junzheng', 'Wang Junzheng'],
      ['#/dates', 'Choose a date'],
      ['#/dates/2021-03-22', '22 March 2021'],
      ['#/authorities', 'Choose an authority'],
      ['#/sources/000_f1ab6b9cd4ab454a', '22 March 2021'],
      ['#/sites', 'Sites switched off'],
      ['#/data', 'Data'],
      ['#/settings', 'Settings'],
    ] as const;
    for (const [hash, title] of pages) {
      await library.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await untilHeaded(library, title);
      for (const [width, scheme] of [
        [1100, 'light'],
        [320, 'dark'],
      ] as const) {
        await library.page.setViewport({ width, height: 700 });
        if (name === 'chromium') {
          await library.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        expect(await violations(library)).toEqual([]);
        const wide = await library.inside(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${hash} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
      }
    }
  });
});
