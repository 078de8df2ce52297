import { afterEach, describe, expect, it } from 'vitest';
import { painted, type Reading, readPage } from './reading';

/** The page is read, and while the background looks for its names for the first time, `meanwhile` happens. */
function readWhile(html: string, meanwhile: () => void): { reading: Reading; asked: () => number } {
  document.body.innerHTML = html;
  let asked = 0;
  const before = async (): Promise<void> => {
    if (asked++ === 0) meanwhile();
  };
  return { reading: readPage({ before }), asked: () => asked };
}

const paragraph = (): Element => document.querySelector('p') ?? document.body;

describe('what a page does while its names are looked for', () => {
  let reading: Reading | undefined;
  afterEach(() => {
    reading?.stop();
    document.adoptedStyleSheets = [];
    document.body.replaceChildren();
  });

  it('takes no name away where a style sheet, which nothing tells of, parts the line otherwise', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('span { position: absolute }');
    const read = readWhile('<p>Lunch <span>of old</span> Rome stayed. Chen Quanguo left.</p>', () => {
      document.adoptedStyleSheets = [sheet];
    });
    reading = read.reading;
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
    expect(read.asked()).toBe(2);
  });

  it('paints a name in the nodes that are there by then', async () => {
    const read = readWhile('<p>So Chen Quanguo left.</p>', () => {
      paragraph().innerHTML = 'So Chen <b>Quanguo</b> left.';
    });
    reading = read.reading;
    await reading.settled();
    expect(painted().sort()).toEqual(['Chen ', 'Quanguo']);
  });

  it('paints nothing over what says something else by then, the rest of its block aside', async () => {
    const read = readWhile('<p>So Chen Quanguo left.<br><br>Sun Jinlong stayed.</p>', () => {
      const { firstChild } = paragraph();
      if (firstChild) firstChild.nodeValue = 'So Somebody Else left.';
    });
    reading = read.reading;
    await reading.settled();
    expect(painted()).toEqual(['Sun Jinlong']);
  });

  it('asks once where nothing happens', async () => {
    const read = readWhile('<p>So Chen Quanguo left.</p>', () => {});
    reading = read.reading;
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
    expect(read.asked()).toBe(1);
  });
});
