import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/check';
import type { Dataset } from '../../dataset/model';
import { type Choices, readBackup, writeBackup } from '../../entrypoints/library/backup';
import { readEntries } from '../../entrypoints/library/entries-file';
import { FileFault } from '../../entrypoints/library/file-fault';
import { restore } from '../../entrypoints/library/restore';
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
    if (fault instanceof FileFault) return `${fault.kind} ${fault.detail}`.trim();
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
      card: fc.record(
        { open: fc.constantFrom('hover', 'never'), delay: fc.constantFrom(100, 350) },
        { requiredKeys: [] },
      ),
      look: fc.record({ palette: fc.constantFrom('ink', 'distinct'), lineOnly: fc.boolean() }, { requiredKeys: [] }),
      language: fc.constantFrom('browser', 'en', 'zh_CN'),
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
    expect(file({ choices: { paused: 'yes' } })).toBe('choices paused: "yes"');
    expect(file({ choices: { card: { open: 'hover', delay: 7 } } })).toBe('choices card: {"open":"hover","delay":7}');
    expect(file({ choices: { look: { glitter: true } } })).toBe('choices look: {"glitter":true}');
    expect(file({ choices: { look: 'plain' } })).toBe('choices look: "plain"');
    expect(file({ choices: { language: 'tlh' } })).toBe('choices language: "tlh"');
    expect(file({ datasets: [known, known] })).toBe('data seeds: the id stands twice');
    expect(faultOf(JSON.stringify(known))).toBe('isEntries');
    const moved = { ...seeds, sources: seeds.sources.map((one) => ({ ...one, text: `x${one.text}` })) };
    expect(file({ datasets: [moved] })).toMatch(/^data 000: at offset/);
  });
});

describe('a backup that is brought back', () => {
  const mine = { ...known, id: 'mine', title: 'Mine' };

  /** A profile without a browser. */
  function profile(choices: Choices = {}, own: Dataset[] = [], hasRoom = true) {
    const kept = { choices, own };
    return {
      kept,
      file: () => writeBackup({ choices: kept.choices, datasets: [known, ...kept.own] }),
      shipped: async () => known,
      readChoices: async () => kept.choices,
      setChoices: async (given: Choices) => {
        kept.choices = given;
      },
      setOwn: async (given: readonly Dataset[]) => {
        if (!hasRoom) throw new FileFault('room');
        kept.own = [...given];
      },
    };
  }

  it('makes another profile’s file the same, to the letter', async () => {
    const [from, to] = [profile({ paused: true }, [mine]), profile({ painter: 'mark' }, [{ ...mine, id: 'gone' }])];
    expect(await restore(from.file(), to)).toBe('same');
    expect(to.kept).toEqual({ choices: { paused: true }, own: [mine] });
    expect(to.file()).toBe(from.file());
  });

  it('leaves what comes with the extension as this version has it, and says so', async () => {
    const to = profile();
    const older = writeBackup({ choices: {}, datasets: [{ ...known, title: 'Older' }, mine] });
    expect(await restore(older, to)).toBe('other');
    expect(to.kept.own).toEqual([mine]);
  });

  it('changes nothing where it is bad, or finds no room', async () => {
    const bad = profile({ paused: true }, [mine]);
    await expect(restore(bad.file().replace('"paused": true', '"paused": 7'), bad)).rejects.toThrow(FileFault);
    const full = profile({ paused: true }, [mine], false);
    await expect(restore(profile().file(), full)).rejects.toThrow('room');
    for (const { kept } of [bad, full]) expect(kept).toEqual({ choices: { paused: true }, own: [mine] });
  });
});

describe('a file of entries', () => {
  const fault = (text: string) => {
    try {
      return readEntries(text).title;
    } catch (error) {
      if (error instanceof FileFault) return error.message;
      throw error;
    }
  };

  it('is read whole, or refused with what is wrong and where', () => {
    expect(readEntries(JSON.stringify(known))).toEqual(known);
    expect(fault('Wang Junzheng')).toBe('notJson');
    expect(fault('{"names": []}')).toBe('notOurs');
    expect(fault(writeBackup({ choices: {}, datasets: [known] }))).toBe('isBackup');
    const [first, ...rest] = known.entities;
    expect(fault(JSON.stringify({ ...known, entities: [{ ...first, schema: 'Human' }, ...rest] }))).toMatch(
      /^data entities\.0\.schema: /,
    );
    expect(fault(JSON.stringify({ ...known, entities: rest }))).toBe('data wang: no such organization xpcc');
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
