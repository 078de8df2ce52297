import { afterAll, describe, expect, it } from 'vitest';
import type { Located } from '../../../page/located';
import { corpusPages } from './corpus-pages';
import { datasets, readPage } from './reading';

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

describe('the corpus: pages that say what is to be found in them', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;

  for (const one of corpusPages) {
    it(one.name, async () => {
      const main = document.createElement('main');
      main.setHTMLUnsafe(one.html);
      document.body.replaceChildren(main);
      const reading = readPage();
      await reading.settled();
      const found = reading.mentions().map(stated);
      reading.stop();
      const wanted = expected(one.expect);
      const left = [...wanted];
      for (const mention of found) {
        const at = left.indexOf(mention);
        if (at >= 0) left.splice(at, 1);
        right += Number(at >= 0);
        wrong += Number(at < 0);
      }
      missed += left.length;
      expect(found).toEqual(wanted);
    });
  }

  afterAll(() => {
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
    console.log(
      `corpus: ${corpusPages.length} pages, ${right + missed} names to be found; ` +
        `precision ${percent(right / Math.max(1, right + wrong))}, recall ${percent(right / Math.max(1, right + missed))}`,
    );
  });

  it('has at least two hundred pages, each with a name of its own', () => {
    expect(new Set(corpusPages.map((one) => one.name)).size).toBe(corpusPages.length);
    expect(corpusPages.length).toBeGreaterThanOrEqual(200);
  });
});
