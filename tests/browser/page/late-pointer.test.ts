import { afterEach, describe, expect, it } from 'vitest';
import { CardKeeper } from '../../../page/card-keeper';
import { followPointer } from '../../../page/pointer';
import { readPage } from './reading';

describe('a pointer that came to rest before anything followed it', () => {
  const life = new AbortController();
  afterEach(() => {
    life.abort();
    document.body.replaceChildren();
  });

  it('has the card of the name it rests on, and of no name where it rests on none', async () => {
    document.body.innerHTML = '<p><span>Chen Quanguo</span> left.</p><p id="else">Nobody stayed.</p>';
    const { painter, settled, stop } = readPage();
    await settled();
    const at = (selector: string): PointerEvent => {
      const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return new PointerEvent('pointermove', { clientX: box.left + 8, clientY: box.top + box.height / 2 });
    };
    const restOn = (moved: PointerEvent): Promise<string> =>
      new Promise((resolve) => {
        const keeper = new CardKeeper({
          loadCard: async () => undefined,
          dossiers: async ([entity = '']) => {
            resolve(entity);
            return undefined;
          },
          openLibrary() {},
          mute: async () => undefined,
          unmute: async () => {},
          rectsOf: (mention) => painter.rectsOf(mention),
          dwell: () => 0,
          signal: life.signal,
        });
        followPointer(painter, keeper, () => ({ open: 'hover', key: 'Alt', delay: 0 }), life.signal, moved);
        setTimeout(() => resolve('none'), 400);
      });
    expect(await restOn(at('#else'))).toBe('none');
    expect(await restOn(at('span'))).not.toBe('none');
    stop();
  });
});
