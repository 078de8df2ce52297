import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { painted, type Reading, readPage } from './reading';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('a page that changes without end', () => {
  let reading: Reading | undefined;
  afterEach(() => reading?.stop());

  it('is read a few times, not each time, and to its end when it calms', async () => {
    const log = document.createElement('ol');
    document.body.replaceChildren(log);
    let readings = 0;
    reading = readPage({
      before: async () => {
        readings++;
      },
    });
    await reading.settled();
    const start = performance.now();
    for (let line = 0; line < 600; line++) {
      log.append(Object.assign(document.createElement('li'), { textContent: `Line ${line}` }));
      if (log.children.length > 50) log.firstElementChild?.remove();
      await nextTask();
    }
    log.append('Sun Jinlong');
    await reading.settled();
    expect(painted()).toEqual(['Sun Jinlong']);
    expect(readings).toBeGreaterThan(2);
    // The reserve, and what the share allows for since: a slow machine takes longer and may read more.
    expect(readings).toBeLessThan(40 + 8 * ((performance.now() - start) / 1000));
  });

  it('leaves no more listeners the longer it goes on', async () => {
    const alive = async (): Promise<number> => {
      await cdp().send('HeapProfiler.collectGarbage');
      return (await cdp().send('Memory.getDOMCounters')).jsEventListeners;
    };
    const main = document.createElement('main');
    document.body.replaceChildren(main);
    reading = readPage();
    const change = async (times: number): Promise<void> => {
      for (let turn = 0; turn < times; turn++) {
        main.textContent = `Turn ${turn} of Sun Jinlong`;
        await reading?.settled();
      }
    };
    await change(3);
    const before = await alive();
    await change(20);
    expect(await alive()).toBeLessThanOrEqual(before);
  });
});

describe('a page of many names that changes without end', () => {
  const NAMES = 200;
  let reading: Reading;
  let main: HTMLElement;
  let change: ReturnType<typeof setInterval>;

  beforeEach(async () => {
    main = document.createElement('main');
    main.innerHTML = `<i>0</i>${'<p style="height: 200px">Sun Jinlong</p>'.repeat(NAMES)}`;
    document.body.replaceChildren(main);
    scrollTo(0, 0);
    reading = readPage();
    await reading.settled();
    let turn = 0;
    const ticker = main.querySelector('i')?.firstChild;
    change = setInterval(() => {
      if (ticker instanceof Text) ticker.data = `Rate ${++turn}`;
    });
  });
  afterEach(() => {
    clearInterval(change);
    reading.stop();
    scrollTo(0, 0);
  });

  const boxes = (): DOMRect[] =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range instanceof Range ? range.getBoundingClientRect() : new DOMRect())),
    );
  const inWindow = (of: DOMRect[]): number => of.filter(({ top }) => top >= 0 && top < innerHeight).length;
  const untilFew = () => vi.waitFor(() => expect(painted().length).toBeLessThan(NAMES), { timeout: 10_000 });

  it('has those painted that stand in the window or near it, and all of them when it calms', async () => {
    expect(painted()).toHaveLength(NAMES);
    const seen = inWindow(boxes());
    await untilFew();
    expect(inWindow(boxes())).toBe(seen);
    expect(boxes().every(({ top }) => top < 2 * innerHeight)).toBe(true);
    expect(reading.mentions()).toHaveLength(NAMES);
    clearInterval(change);
    await reading.settled();
    expect(painted()).toHaveLength(NAMES);
  });

  it('has those painted that come into the window, however they come there', async () => {
    await untilFew();
    for (const p of [...main.querySelectorAll('p')].slice(0, NAMES / 2)) p.style.display = 'none';
    await vi.waitFor(() => expect(inWindow(boxes())).toBeGreaterThan(0), { timeout: 5000 });
    main.append('Peng Jiarui');
    main.style.marginTop = `${-main.scrollHeight + innerHeight}px`;
    await vi.waitFor(() => expect(painted()).toContain('Peng Jiarui'), { timeout: 5000 });
  });

  it('paints nothing over text that changes, from the microtask after', async () => {
    await untilFew();
    const text = main.querySelector('p')?.firstChild;
    if (text instanceof Text) text.replaceData(2, 4, 'x Qa');
    await Promise.resolve();
    expect(painted()).toEqual(painted().filter((name) => name === 'Sun Jinlong'));
    await vi.waitFor(() => expect(reading.mentions()).toHaveLength(NAMES - 1), { timeout: 5000 });
  });
});

describe('a page that is read piece by piece', () => {
  it('is painted where the window is before the rest of it has been matched', async () => {
    const filler = `<p>${'Nothing to see here. '.repeat(300)}</p>`;
    const main = document.createElement('main');
    main.innerHTML = `<p>Peng Jiarui</p>${filler.repeat(40)}<p id="here">Sun Jinlong</p>${filler.repeat(40)}<p>Chen Quanguo</p>`;
    document.body.replaceChildren(main);
    main.querySelector('#here')?.scrollIntoView();
    const shown: string[][] = [];
    const reading = readPage({ before: async () => void shown.push(painted()) });
    await reading.settled();
    reading.stop();
    expect(shown.length).toBeGreaterThan(3);
    expect(shown[1]).toEqual(['Sun Jinlong']);
    expect(reading.texts()).toEqual(['Peng Jiarui', 'Sun Jinlong', 'Chen Quanguo']);
    scrollTo(0, 0);
  });

  it('never paints over text that changed since the names were found, be it painted again in between', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<p>Sun Jinlong</p>'.repeat(1200);
    document.body.replaceChildren(main);
    const reading = readPage();
    await reading.settled();
    const text = main.firstElementChild?.firstChild;
    if (text instanceof Text) text.data = 'A good man indeed';
    reading.repaint();
    expect(painted()).not.toContain('A good man');
    expect(new Set(painted())).toEqual(new Set(['Sun Jinlong']));
    reading.stop();
  });
});
