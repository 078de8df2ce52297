import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { forgetOwnData, keepInExtension } from '../../scripts/browsers/keep';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { madeUp, namesOf } from '../../scripts/front-page/made-up';
import { saved } from './saved';
import { browsers, stageFor, untilPainted } from './stage';

const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const [first = '', second = ''] = namesOf(2);
const pages = { '/': `<p>A note on Chen Mingguo and ${first}.</p>` };
const both = ['Chen Mingguo', first];

async function give(library: View, input: string, file: string): Promise<void> {
  const chooser = await library.page.waitForSelector(`input#${input}`);
  await chooser?.uploadFile(file);
}

const untilSaid = (library: View, words: string) =>
  until(`it says “${words}”`, async () => (await library.text()).includes(words));

describe.each(browsers)('the reader’s own entries in %s', (name) => {
  const stage = stageFor(name, pages);
  afterEach(() => forgetOwnData(stage.session));
  const openData = async () => {
    const library = await stage.session.openExtensionPage('library.html#/data');
    await untilSaid(library, 'Your own entries');
    return library;
  };

  it('are underlined in tabs that are open, told in the card, found in the library, and gone when removed', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    const library = await openData();
    await give(library, 'add-entries', fileOf('entries.json', JSON.stringify(madeUp(2))));
    await untilSaid(library, 'Added: “Made up for a test”, 2 entries.');
    await untilPainted(page, both);
    await stage.session.stopBackground();
    await untilPainted(await stage.visit('/'), both);
    const card = await stage.hoverCard(page, first);
    expect(await card.text()).toContain('by the Ministry of Examples');
    expect(await card.text()).toContain(`${first} was put on the list.`);
    await library.page.bringToFront();
    await library.page.evaluate(`location.hash = '#/?q=${second.slice(0, 5)}'`);
    await untilSaid(library, `1 of 17 entries`);
    await library.page.evaluate(`location.hash = '#/data'`);
    await untilSaid(library, 'Made up for a test');
    await library.click('button', 'Remove');
    await untilSaid(library, '“Made up for a test” was removed.');
    await untilPainted(page, ['Chen Mingguo']);
    await library.click('button', 'Undo');
    await untilPainted(page, both);
    await library.page.bringToFront();
    await library.click('button', 'Remove');
    await untilPainted(page, ['Chen Mingguo']);
  });

  it('come back with everything else from one file, which is saved again to the letter', async () => {
    const library = await openData();
    await give(library, 'add-entries', fileOf('entries.json', JSON.stringify(madeUp(2))));
    await untilSaid(library, 'Added');
    await library.page.evaluate(`location.hash = '#/settings'`);
    await untilSaid(library, 'How names are underlined');
    await library.click('label', 'Orange, blue and grey');
    await library.page.evaluate(`location.hash = '#/data'`);
    await untilSaid(library, 'Made up for a test');
    const everything = await saved(library, 'Save everything');
    expect(JSON.parse(everything)).toMatchObject({ choices: { look: { palette: 'distinct' } } });
    expect(JSON.parse(everything).datasets).toHaveLength(2);

    const empty = JSON.stringify({ ...JSON.parse(everything), choices: {}, datasets: [] });
    await give(library, 'import-backup', fileOf('empty.json', empty));
    await untilSaid(library, 'Brought back');
    await until('the entries are gone', async () => !(await library.text()).includes('Made up for a test'));
    const page = await stage.visitUntil(['Chen Mingguo'], '/');
    await library.page.bringToFront();
    await give(library, 'import-backup', fileOf('everything.json', everything));
    await untilSaid(library, 'Made up for a test');
    await untilPainted(page, both);
    await library.page.bringToFront();
    expect(await saved(library, 'Save everything')).toBe(everything);

    const bad = everything.replace('"entity": "made-up-0"', '"entity": "made-up-9"');
    expect(bad).not.toBe(everything);
    await give(library, 'import-backup', fileOf('bad.json', bad));
    await untilSaid(
      library,
      'Nothing was changed: something in the file is not as it must be (made-up-act-0: no such entity',
    );
    await give(library, 'add-entries', fileOf('everything.json', everything));
    await untilSaid(library, 'Nothing was changed: the file holds everything, not entries alone.');
    expect(await saved(library, 'Save everything')).toBe(everything);
    await give(library, 'import-backup', fileOf('empty.json', empty));
    await untilPainted(page, ['Chen Mingguo']);
  });

  it('that this version cannot read are said to be so, saved as they are, and put back when taken out', async () => {
    const kept = { id: 'older', title: 'From an older version', entities: { first }, form: 0 };
    await keepInExtension(stage.session, madeUp(2), kept);
    const library = await openData();
    await untilSaid(library, 'This version cannot read these entries, so their names are not underlined.');
    expect(JSON.parse(await saved(library, 'Save as a file'))).toEqual(kept);
    await library.click('button', 'Remove');
    await until('the sentence is gone', async () => !(await library.text()).includes('cannot read these entries'));
    await library.click('button', 'Undo');
    await untilSaid(library, 'Save them as a file to keep them, or remove them.');
    await untilPainted(await stage.visit('/'), ['Chen Mingguo']);
    await library.page.bringToFront();
    await library.click('button', 'Remove');
    await untilSaid(library, 'was removed.');
  });
});
