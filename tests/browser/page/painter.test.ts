import { afterEach, describe, expect, it } from 'vitest';
import { MarkPainter } from '../../../page/mark-painter';
import { painted, type Reading, readPage } from './reading';

const marked = (): string[] => [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');

const painters = [
  { name: 'HighlightPainter', make: undefined, shown: painted },
  { name: 'MarkPainter', make: () => new MarkPainter(), shown: marked },
];

describe.each(painters)('$name keeps the contract of painters', ({ make, shown }) => {
  let reading: Reading | undefined;
  afterEach(() => reading?.stop());

  async function read(html: string): Promise<HTMLElement> {
    const main = document.createElement('main');
    main.innerHTML = html;
    document.body.replaceChildren(main);
    reading?.stop();
    reading = readPage({ make });
    await reading.settled();
    return main;
  }
  const settled = async (): Promise<void> => reading?.settled();

  it('shows the names, all of them and nothing else', async () => {
    await read('<p>Chen Quanguo met Sun Jinlong.</p><p>Nobody else.</p>');
    expect(shown().sort()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  });

  it('shows a name that runs through elements piece by piece', async () => {
    await read('<p>It was <b>Chen</b> Quanguo.</p>');
    expect(shown().join('')).toBe('Chen Quanguo');
  });

  it('takes nothing of the page away with it, be a space between two elements part of a name', async () => {
    const html = '<p><b>Chen</b> <i>Quanguo</i> <u>and</u> <b>Sun</b> <s hidden="">not</s> Jinlong</p>';
    const main = await read(html);
    expect(reading?.texts()).toEqual(['Chen Quanguo', 'Sun  Jinlong']);
    main.append('Then Peng Jiarui.');
    await settled();
    expect(main.textContent).toBe('Chen Quanguo and Sun not JinlongThen Peng Jiarui.');
    reading?.stop();
    expect(main.innerHTML).toBe(`${html}Then Peng Jiarui.`);
  });

  it('says which mention is under a point, and none beside it', async () => {
    const main = await read('<p>Chen Quanguo and a long remainder of the line.</p>');
    const range = new Range();
    range.selectNodeContents(main);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    expect(reading?.painter.at(left + 10, middle)?.text).toBe('Chen Quanguo');
    expect(reading?.painter.at(right - 10, middle)).toBeUndefined();
    expect(reading?.painter.at(left + 10, bottom + 60)).toBeUndefined();
  });

  const under = async (html: string): Promise<string | undefined> => {
    const main = await read(
      `<div style="position:relative">${html}<p id="teaser">Chen Quanguo and a long remainder of the line.</p></div>`,
    );
    const { left, top, bottom } = main.querySelector('#teaser')?.getBoundingClientRect() ?? new DOMRect();
    return reading?.painter.at(left + 10, (top + bottom) / 2)?.text;
  };
  const cover = 'style="position:absolute;inset:0;z-index:1';

  it('says which mention is under a link stretched over it', async () => {
    expect(await under(`<a href="#x" ${cover}"></a>`)).toBe('Chen Quanguo');
    expect(await under(`<a href="#x" ${cover};background:red;opacity:0"></a>`)).toBe('Chen Quanguo');
    expect(await under(`<a href="#x"><b ${cover};background:rgb(0 0 0 / 0)"></b></a>`)).toBe('Chen Quanguo');
  });

  it('says of no mention that it is under the point when something covers it', async () => {
    expect(await under(`<div ${cover};background:white"></div>`)).toBeUndefined();
    expect(await under(`<div ${cover};background-image:linear-gradient(red,blue)"></div>`)).toBeUndefined();
    expect(await under(`<canvas ${cover}"></canvas>`)).toBeUndefined();
    expect(await under(`<textarea ${cover}"></textarea>`)).toBeUndefined();
  });

  it('shows nothing over text the page has put in place of a name, from the very next task on', async () => {
    const main = await read('<p>Chen Quanguo spoke.</p>');
    const text = main.firstElementChild?.firstChild;
    if (text instanceof Text) text.data = 'Innocent Person spoke.';
    await Promise.resolve();
    expect(main.textContent).toBe('Innocent Person spoke.');
    expect(shown().join('')).toBe('');
  });

  it('keeps what is shown when something else of the page changes', async () => {
    const main = await read('<p>Chen Quanguo spoke.</p><div></div>');
    main.querySelector('div')?.append('Something else, and Sun Jinlong.');
    await settled();
    main.append(document.createElement('hr'));
    await settled();
    expect(shown().sort()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
    const [first] = reading?.mentions() ?? [];
    expect(first && reading?.painter.rectsOf(first)).toHaveLength(1);
  });

  it('follows a name to where it is moved', async () => {
    const main = await read('<p>Here: Chen Quanguo</p><div></div>');
    main.querySelector('div')?.append(main.querySelector('p') ?? '');
    await settled();
    expect(shown()).toEqual(['Chen Quanguo']);
    expect(main.textContent).toBe('Here: Chen Quanguo');
  });

  it('leaves the text whole when the page takes a node it knows out of a paragraph', async () => {
    const main = await read('<p>before <span>Chen Quanguo</span> after</p>');
    const p = main.querySelector('p');
    p?.querySelector('span')?.remove();
    await settled();
    expect(p?.textContent).toBe('before  after');
    expect(shown()).toEqual([]);
  });

  it('leaves the text whole when the page removes the very text node that holds the name', async () => {
    const main = await read('<p><i>before</i></p>');
    const p = main.querySelector('p');
    const text = document.createTextNode(' it was Chen Quanguo who came');
    p?.append(text);
    await settled();
    expect(shown()).toEqual(['Chen Quanguo']);
    text.remove();
    await settled();
    expect(p?.textContent).toBe('before');
    expect(shown()).toEqual([]);
  });

  it('leaves the words of the page as they are when the page marks some of them itself', async () => {
    const main = await read('<p>Chen Quanguo ran the region for years.</p>');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('region') ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 6);
      range.surroundContents(document.createElement('b'));
      break;
    }
    await settled();
    expect(main.textContent).toBe('Chen Quanguo ran the region for years.');
    reading?.stop();
    expect(main.innerHTML).toBe('<p>Chen Quanguo ran the <b>region</b> for years.</p>');
  });

  it('leaves nothing in a copy the page has made of a paragraph', async () => {
    const main = await read('<p>Chen Quanguo came.</p>');
    main.append(main.querySelector('p')?.cloneNode(true) ?? '');
    await settled();
    expect(shown()).toEqual(['Chen Quanguo', 'Chen Quanguo']);
    reading?.stop();
    expect(main.innerHTML).toBe('<p>Chen Quanguo came.</p><p>Chen Quanguo came.</p>');
  });

  it('gives every node of the page back when it is cleared', async () => {
    const html = '<p>Chen Quanguo met <b>Sun</b> Jinlong and <i>the XPCC</i>.</p><p>Peng Jiarui</p>';
    const main = document.createElement('main');
    main.innerHTML = html;
    document.body.replaceChildren(main);
    const texts = (): Node[] => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    };
    const before = texts();
    reading = readPage({ make });
    await settled();
    expect(shown().length).toBeGreaterThan(3);
    reading.stop();
    expect(main.innerHTML).toBe(html);
    expect(texts()).toEqual(before);
    expect(texts().every((node, i) => node === before[i])).toBe(true);
  });
});
