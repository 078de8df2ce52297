import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = { [key: string]: string | Messages };

const isPlural = (value: string | Messages): value is Record<string, string> =>
  typeof value === 'object' && typeof value.other === 'string';

/** Key and text of each message; of one with plural forms, the forms by their category. */
function* entries(messages: Messages, prefix = ''): Generator<[key: string, message: string | Record<string, string>]> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string' || isPlural(value)) yield [prefix + key, value];
    else yield* entries(value, `${prefix}${key}.`);
  }
}

const locales = readdirSync('locales').map((file) => {
  const messages: Messages = JSON.parse(readFileSync(`locales/${file}`, 'utf8'));
  return { file, messages: new Map(entries(messages)) };
});
const english = locales.find(({ file }) => file === 'en.json')?.messages ?? new Map();

const places = (message: string | Record<string, string>): string[] =>
  [...new Set(JSON.stringify(message).match(/\$\d/g))].sort();

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(path)) yield readFileSync(path, 'utf8');
  }
}
const code = [...sources('components'), ...sources('entrypoints'), readFileSync('wxt.config.ts', 'utf8')].join('\n');

/** Named whole, by a beginning that the data completes, or by the manifest. */
function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`__MSG_${key.replaceAll('.', '_')}__`)) return true;
  const dot = key.lastIndexOf('.');
  return dot > 0 && code.includes(`\`${key.slice(0, dot)}.\${`);
}

describe('the messages', () => {
  it('are there in English and in Simplified Chinese', () => {
    expect(locales.map(({ file }) => file)).toEqual(['en.json', 'zh_CN.json']);
  });

  it('of the English file are all used', () => {
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  for (const { file, messages } of locales) {
    const locale = messages.get('locale');
    const categories = new Intl.PluralRules(typeof locale === 'string' ? locale : 'en').resolvedOptions()
      .pluralCategories;

    it(`of ${file} are those of the English file, no more and no fewer`, () => {
      expect([...english.keys()].filter((key) => !messages.has(key))).toEqual([]);
      expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
    });

    it(`of ${file} have a place for each value that the English ones have`, () => {
      const differing = [...messages].filter(([key, message]) => {
        // "1 more" needs no number.
        const wanted = english.get(key);
        const of = (one: string | Record<string, string>) => places(typeof one === 'string' ? one : (one.other ?? ''));
        return wanted !== undefined && of(wanted).join() !== of(message).join();
      });
      expect(differing.map(([key]) => key)).toEqual([]);
    });

    it(`of ${file} have the plural forms of their language and no others`, () => {
      const wrong = [...messages].filter(
        ([, message]) =>
          typeof message !== 'string' && Object.keys(message).sort().join() !== [...categories].sort().join(),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it(`of ${file} are nowhere empty`, () => {
      expect([...messages].filter(([, message]) => !JSON.stringify(message).match(/[^"{}:,]/))).toEqual([]);
    });
  }
});
