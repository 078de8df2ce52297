import { afterEach, describe, expect, it } from 'vitest';
import { MarkPainter } from '../../../page/mark-painter';
import { corpusPages } from './corpus-pages';
import { readPage } from './reading';

const allIn = (node: Node): Node[] => [node, ...[...node.childNodes].flatMap(allIn)];

describe('a page of the corpus that had marks put into it', () => {
  afterEach(() => document.body.replaceChildren());

  it.each(corpusPages)('has its own nodes back, all of them and no others: $name', async ({ html }) => {
    const main = document.createElement('main');
    main.setHTMLUnsafe(html);
    document.body.replaceChildren(main);
    const [nodes, markup] = [allIn(main), main.innerHTML];
    const reading = readPage({ make: () => new MarkPainter() });
    await reading.settled();
    reading.stop();
    expect(main.innerHTML).toBe(markup);
    expect(allIn(main).every((node, i) => node === nodes[i])).toBe(true);
  });
});
