import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardKeeper } from '../../../page/card-keeper';
import { followPointer } from '../../../page/pointer';
import { painted, type Reading, readPage } from './reading';

const emptyings: [string, () => void][] = [
  ['empties the registry', () => CSS.highlights.clear()],
  [
    'empties each highlight',
    () => {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    },
  ],
];

describe.each(emptyings)('a page that %s of highlights', (_, empty) => {
  let life: AbortController;
  let reading: Reading | undefined;
  beforeEach(() => {
    life = new AbortController();
    window.scrollTo(0, 0);
  });
  afterEach(() => {
    reading?.stop();
    life.abort();
    document.body.replaceChildren();
  });

  async function read(): Promise<Reading> {
    document.body.innerHTML = '<p>Chen Quanguo and Sun Jinlong</p><div style="height: 9000px"></div>';
    reading = readPage();
    await reading.settled();
    return reading;
  }

  it('has the names shown again when something of it changes', async () => {
    const { settled } = await read();
    empty();
    expect(painted()).toEqual([]);
    document.body.append('Nobody');
    await settled();
    expect(painted().sort()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  });

  it('has the names shown again when it is scrolled', async () => {
    const { painter } = await read();
    const { signal } = life;
    const keeper = new CardKeeper({
      loadCard: async () => undefined,
      dossiers: async () => undefined,
      openLibrary() {},
      mute: async () => undefined,
      unmute: async () => {},
      rectsOf: (mention) => painter.rectsOf(mention),
      dwell: () => 0,
      signal,
    });
    followPointer(painter, keeper, () => ({ open: 'hover', key: 'Alt', delay: 0 }), signal);
    empty();
    expect(painted()).toEqual([]);
    const scrolled = new Promise((resolve) => window.addEventListener('scroll', resolve, { once: true }));
    window.scrollTo(0, 200);
    await scrolled;
    expect(painted().sort()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  });
});

describe('a page of many names that keeps its highlights', () => {
  it('is not asked line by line whether they are still there', async () => {
    document.body.innerHTML = '<p>Chen Quanguo and Sun Jinlong.</p>'.repeat(200);
    const reading = readPage();
    await reading.settled();
    expect(painted()).toHaveLength(400);
    const asked = vi.spyOn(Highlight.prototype, 'has');
    reading.painter.renew();
    expect(asked).not.toHaveBeenCalled();
    // One that the page takes away is missed all the same.
    const [first] = CSS.highlights.values();
    for (const range of first ?? []) {
      first?.delete(range);
      break;
    }
    reading.painter.renew();
    expect(painted()).toHaveLength(400);
    asked.mockRestore();
    reading.stop();
    document.body.replaceChildren();
  });
});
