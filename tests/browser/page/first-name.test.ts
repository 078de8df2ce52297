import { afterEach, describe, expect, it } from 'vitest';
import { PageReader } from '../../../page/page-reader';
import { ShadowRoots } from '../../../page/shadow-roots';
import { matched } from './reading';

describe('what shows names', () => {
  let life = new AbortController();
  afterEach(() => {
    life.abort();
    life = new AbortController();
    document.body.replaceChildren();
  });

  /** A page read by a reader that counts how often it asks for what shows names, and never gets it. */
  function readAlone() {
    const { signal } = life;
    const asked: string[] = [];
    const reader = new PageReader({
      scan: async (texts) => matched(texts),
      firstName: async () => {
        asked.push(document.body.innerText);
        return undefined;
      },
      shadows: new ShadowRoots(signal),
      rebuilt() {},
      signal,
    });
    const settled = async (): Promise<void> => {
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (reader.busy);
    };
    return { asked, settled };
  }

  it('is not asked for on a page without names, whatever else changes there', async () => {
    document.body.innerHTML = '<p>Nobody stayed.</p>';
    const { asked, settled } = readAlone();
    await settled();
    document.body.insertAdjacentHTML('beforeend', '<p>And nobody came.</p>');
    await settled();
    expect(asked).toEqual([]);
  });

  it('is asked for with the first name, and again with the next where it could not be had', async () => {
    document.body.innerHTML = '<p>Nobody stayed.</p>';
    const { asked, settled } = readAlone();
    await settled();
    document.body.innerHTML = '<p>Chen Quanguo left.</p>';
    await settled();
    expect(asked).toEqual(['Chen Quanguo left.']);
    document.body.innerHTML = '<p>Then Chen Quanguo came back.</p>';
    await settled();
    expect(asked).toHaveLength(2);
  });
});
