import { afterAll, describe, expect, it } from 'vitest';
import type { Located } from '../../../page/located';
import { datasets, readPage } from './reading';

const files = import.meta.glob<string>('../../corpus/*.html', { query: '?raw', import: 'default', eager: true });
const captions = new Map(datasets.flatMap((set) => set.entities.map((entity) => [entity.id, entity.caption])));

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "~text = caption": tier, text and who it is for; the caption is the text itself when it is left out. */
function expected(statement: string): string[] {
  return statement
    .split('|')
    .map(plain)
    .filter(Boolean)
    .map((one) => (one.includes(' = ') ? one : `${one} = ${one.replace(/^[~?]/, '')}`));
}

const tiers = { sure: '', context: '~', possible: '?' } as const;
const stated = ({ tier, text, candidates }: Located): string =>
  `${tiers[tier]}${plain(text)} = ${candidates.map(({ entity }) => captions.get(entity)).join(', ')}`;

const cases = Object.entries(files).flatMap(([file, html]) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('article')].map((article) => ({
    name: `${file.replace(/.*\//, '')}: ${article.dataset.case}`,
    expect: expected(article.dataset.expect ?? ''),
    html: article.innerHTML,
  })),
);

describe('the corpus: pages that say what is to be found in them', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;

  for (const one of cases) {
    it(one.name, async () => {
      const main = document.createElement('main');
      main.setHTMLUnsafe(one.html);
      document.body.replaceChildren(main);
      const reading = readPage();
      await reading.settled();
      const found = reading.mentions().map(stated);
      reading.stop();
      const left = [...one.expect];
      for (const mention of found) {
        const at = left.indexOf(mention);
        if (at >= 0) left.splice(at, 1);
        right += Number(at >= 0);
        wrong += Number(at < 0);
      }
      missed += left.length;
      expect(found).toEqual(one.expect);
    });
  }

  afterAll(() => {
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    console.log(
      `corpus: ${cases.length} pages, ${right + missed} names to be found; ` +
        `precision ${percent(right / Math.max(1, right + wrong))}, recall ${percent(right / Math.max(1, right + missed))}`,
    );
  });

  it('has at least two hundred pages, each with a name of its own', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });
});
