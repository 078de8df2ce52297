/** What a reader sees of a card before moving anything. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { states } from './all';
import { clippedTexts } from './clipped';
import { draw, letters, media } from './draw';
import { loadFonts } from './fonts';
import type { State } from './states';

beforeAll(loadFonts);
afterEach(() => letters(16));
afterAll(() => media({}));

function stateNamed(name: string): State {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`no such state: ${name}`);
  return state;
}

test.each(['card-person', 'card-body', 'card-possible', 'card-linked'])(
  'the words of the source and its date are in sight in %s',
  async (name) => {
    const card = await draw(stateNamed(name), 'light', 'wide');
    const source = card.querySelector('figcaption');
    const scroll = card.querySelector('.card-scroll');
    if (!source || !scroll) throw new Error('no source');
    expect(source.getBoundingClientRect().bottom).toBeLessThanOrEqual(scroll.getBoundingClientRect().bottom);
  },
);

describe('with letters twice as large, in a window of 320 pixels', () => {
  /** The least height that a card is given there, which is that of a window held sideways. */
  const room = 440;

  async function cardIn(name: string): Promise<HTMLElement> {
    const card = await draw(stateNamed(name), 'light', 'narrow');
    await page.viewport(320, 640);
    await letters(32);
    card.style.setProperty('--sl-room', `${room}px`);
    // Whether a name is cut is found out when its box has changed.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return card;
  }

  const told = states.filter(({ name }) => /^card-(?!mute|copy|related)/.test(name)).map(({ name }) => name);

  test.each(told)('what is said of the name, since when and by whom, is in sight in %s', async (name) => {
    const card = await cardIn(name);
    const status = card.querySelector('.status');
    if (!status) throw new Error('no status');
    expect(status.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
  });

  test('the button to close stays at the upper edge, however far down one has read', async () => {
    const card = await cardIn('card-person');
    const placed = () => {
      const edge = card.getBoundingClientRect();
      const button = card.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
      return [button.top - edge.top, edge.right - button.right].map(Math.round);
    };
    const before = placed();
    expect(Math.max(...before)).toBeLessThan(12);
    const middle = card.scrollHeight / 2;
    for (const down of [middle, card.scrollHeight]) {
      card.scrollTop = down;
      expect(card.scrollTop).toBeGreaterThan(0);
      expect(placed()).toEqual(before);
    }
  });

  test('a step further in begins at its beginning', async () => {
    const card = await cardIn('card-body');
    card.scrollTop = card.scrollHeight;
    card.querySelector<HTMLElement>('.related button')?.click();
    await vi.waitFor(() => expect(card.querySelector('.card-back')).not.toBeNull());
    const back = card.querySelector('.card-back')?.getBoundingClientRect() ?? new DOMRect();
    expect(back.top).toBeGreaterThanOrEqual(card.getBoundingClientRect().top);
  });

  test('the whole of a long name is a press away, and only of a long one', async () => {
    expect((await cardIn('card-person')).querySelector('.whole-name')).toBeNull();
    const card = await cardIn('card-long-name');
    const [name, button] = [card.querySelector('.name'), card.querySelector<HTMLElement>('.whole-name button')];
    if (!name || !button) throw new Error('no button for the whole name');
    expect(button.ariaExpanded).toBe('false');
    const before = name.clientHeight;
    button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(button.ariaExpanded).toBe('true');
    expect(name.clientHeight).toBeGreaterThan(before);
    expect(clippedTexts(name)).toEqual([]);
  });
});
