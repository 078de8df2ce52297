import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/check';
import { BackupFault, readBackup, writeBackup } from '../../entrypoints/library/backup';
import { readSites, SiteFault, writeSites } from '../../entrypoints/library/site-list';
import { seeds } from '../dataset/seed-fixture';

/** As it is held: read and checked. */
const known = parseDataset(seeds);

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.'));
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });

/** The fault that reading a file ends in, as it is said. */
function faultOf(text: string): string {
  try {
    readBackup(text);
  } catch (fault) {
    if (fault instanceof BackupFault) return `${fault.kind} ${fault.detail}`.trim();
    throw fault;
  }
  return 'none';
}

describe('everything in one file', () => {
  const choices = fc.record(
    {
      siteRules: fc.array(host).map((hosts) => Object.fromEntries(hosts.map((one) => [one, 'off']))),
      mutes: fc.array(
        fc.record({ entity: words, caption: words, site: host, words }, { requiredKeys: ['entity', 'caption'] }),
      ),
      paused: fc.boolean(),
      painter: fc.constantFrom('highlight', 'mark'),
    },
    { requiredKeys: [] },
  );

  it('comes back as it was, whatever was chosen', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const text = writeBackup({ choices: given, datasets: [known] });
        const back = readBackup(text);
        expect(back).toEqual({ choices: given, datasets: [known] });
        expect(writeBackup(back)).toBe(text);
      }),
    );
  });

  it('is refused in words when it is something else, newer or damaged', () => {
    const sound = { format: 'sanction-lens', version: 1, choices: {}, datasets: [] };
    const file = (change: object) => faultOf(JSON.stringify({ ...sound, ...change }));
    expect(file({})).toBe('none');
    expect(faultOf('{"format": ')).toBe('notJson');
    expect(faultOf('')).toBe('notJson');
    expect(faultOf('[1]')).toBe('notOurs');
    expect(file({ format: 'other' })).toBe('notOurs');
    expect(file({ version: 2 })).toBe('newer');
    expect(file({ choices: { later: 1 } })).toBe('newer');
    expect(file({ choices: { siteRules: { 'a b': 'off' } } })).toBe('choices a b: "off"');
    expect(file({ choices: { mutes: [{ entity: '' }] } })).toBe('choices {"entity":""}');
    expect(file({ choices: { painter: 'glue' } })).toBe('choices painter: "glue"');
    const moved = { ...seeds, sources: seeds.sources.map((one) => ({ ...one, text: `x${one.text}` })) };
    expect(file({ datasets: [moved] })).toMatch(/^data 000: at offset/);
  });
});

describe('a list of sites', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(host), (hosts) => {
        expect(readSites(writeSites(hosts))).toEqual(hosts);
      }),
    );
    expect(readSites(writeSites(['file', '[::1]', 'xn--bcher-kva.example']))).toEqual([
      'file',
      '[::1]',
      'xn--bcher-kva.example',
    ]);
  });

  it('may be written by hand: addresses, capitals, comments, any line ends, the same site twice', () => {
    const text = '\uFEFF# mine\r\nhttps://www.News.example/a?b\r\n\r\n  news.example\rBÜCHER.example';
    expect(readSites(text)).toEqual(['news.example', 'xn--bcher-kva.example']);
  });

  it('with a line that is no site is refused whole, and the line named', () => {
    expect(() => readSites('a.example\nnot a site\n')).toThrow(new SiteFault(2, 'not a site'));
    expect(() => readSites('mailto://x')).toThrow(SiteFault);
  });
});
