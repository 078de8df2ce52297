import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { saved } from './saved';
import { browsers, stageFor } from './stage';

/** There where the functions sent into the extension run. */
declare const browser: typeof extensionApi;

describe.each(browsers)('what the library saves in %s', (name) => {
  const stage = stageFor(name);

  it('of an entry is its sanction with words and source, in three formats', async () => {
    const library = await stage.session.openExtensionPage('library.html#/entity/person-wang-junzheng');
    await library.untilSays('Save this entry');
    const words = 'These designations include Wang Junzheng';
    const table = await saved(library, 'Table (CSV)');
    expect(table).toContain(words);
    expect(table).toContain('2021-03-22');
    const things: { schema: string }[] = (await saved(library, 'FollowTheMoney'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(things.map(({ schema }) => schema)).toEqual(expect.arrayContaining(['Person', 'Sanction']));
    expect(JSON.stringify(JSON.parse(await saved(library, 'Web Annotations')))).toContain(words);
  });

  it('of the sites switched off is a list, one on each line', async () => {
    await stage.session.inExtension(() =>
      browser.storage.local.set({ siteRules: { 'news.example': 'off', 'a.example': 'off' } }),
    );
    const library = await stage.session.openExtensionPage('library.html#/sites');
    await library.untilSays('news.example');
    expect((await saved(library, 'Save the list')).trim().split('\n')).toEqual(['a.example', 'news.example']);
  });
});
