import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDataset, readArticle } from '../../derive';
import { deriveFolder } from '../../scripts/derive-folder';

const GOOD = ' date 2020-07-31 The U.S. Treasury on Friday sanctioned Sun Jinlong.';

describe('an article', () => {
  it('is a date and a text; offsets count from the text', () => {
    expect(readArticle('a', GOOD)).toEqual({
      id: 'a',
      title: 'The U.S. Treasury on Friday sanctioned Sun Jinlong.',
      date: '2020-07-31',
      text: 'The U.S. Treasury on Friday sanctioned Sun Jinlong.',
    });
  });

  it.each([
    ['The U.S. Treasury …', /^a: the first line must begin with “date YYYY-MM-DD”/],
    [' date 2021-02-30 Text.', /^a: “2021-02-30” is not a day in the calendar/],
    [' date 21-3-22 Text.', /^a: “21-3-22” is not a day/],
    [' date 2021-03-22 \n ', /^a: there is no text after the date/],
    ['', /^a: the first line/],
  ])('%j is refused in one sentence that names it', (raw, message) => {
    expect(() => readArticle('a', raw)).toThrow(message);
  });

  it('whatever it says, every excerpt of the result is its text', () => {
    const words = fc.constantFrom(
      'The',
      'U.S.',
      'Treasury',
      'sanctioned',
      'Sun',
      'Jinlong',
      ',',
      'and',
      'the',
      'Bureau',
      'of',
      '(',
      'XPCC',
      ')',
      'on',
      'Monday',
      '.',
      '\n',
      'was',
      'designated',
      'by',
      '**',
      '’s',
      '“',
      'July',
      '9',
      '😀',
      '\u00ad',
      '\ud800',
      'sanctions',
      'against',
      'director',
      ':',
      '-',
      ';',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        fc.pre(text.trim() !== '');
        deriveDataset([{ id: 'a', title: 'a', date: '2020-07-31', text }]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same ids and order whatever order the articles come in', () => {
    const one = readArticle('1', GOOD);
    const two = readArticle(
      '2',
      ' date 2021-01-04 Canada imposed sanctions Monday on Peng Jiarui, deputy head of the Harbin Police.',
    );
    expect(deriveDataset([two, one])).toEqual(deriveDataset([one, two]));
  });
});

describe('a folder', () => {
  const folder = async (): Promise<string> => {
    const dir = await mkdtemp(join(tmpdir(), 'derive-'));
    await writeFile(join(dir, 'good.txt'), GOOD);
    return dir;
  };
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'scripts/derive.ts', ...args],
        { maxBuffer: 1e8 },
        (error, out, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
        },
      );
    });

  it('says of each bad file what is wrong, derives the others, and exits with 1', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'nodate.txt'), 'No date here.');
    await writeFile(join(dir, 'impossible.txt'), ' date 2021-13-01 Text.');
    await writeFile(join(dir, 'empty.txt'), ' date 2021-12-01 ');
    await writeFile(join(dir, 'latin1.txt'), Buffer.from(' date 2021-12-01 caf\u00e9', 'latin1'));
    await mkdir(join(dir, 'sub.txt'));
    const large = await open(join(dir, 'large.txt'), 'w');
    await large.truncate(200_000_000);
    await large.close();
    const { code, out, err } = await run(dir);
    expect(code).toBe(1);
    const lines = err
      .trim()
      .split('\n')
      .filter((line) => line.startsWith(dir));
    expect(lines).toHaveLength(6);
    for (const part of [
      'empty.txt: there is no text',
      'impossible.txt: “2021-13-01” is not a day',
      'large.txt: 200 MB is too long',
      'latin1.txt: the text is not valid UTF-8',
      'nodate.txt: the first line',
      'sub.txt: this is a directory',
    ]) {
      expect(err).toContain(join(dir, part));
    }
    expect(JSON.parse(out).sanctions).toHaveLength(1);
  }, 30_000);

  it('writes to a file when asked to, and exits with 0 when all is well', async () => {
    const dir = await folder();
    const { code, out } = await run(dir, '--out', join(dir, 'out.json'));
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(JSON.parse(await readFile(join(dir, 'out.json'), 'utf8')).sources).toHaveLength(1);
  }, 30_000);

  it('is refused as a whole by the build when one file of it is bad', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'bad.txt'), 'No date.');
    await expect(deriveFolder(dir)).rejects.toThrow(/bad\.txt: the first line/);
  });
});
