/** What a reader sees of a card before moving anything. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { states } from './all';
import { draw, media } from './draw';
import { loadFonts } from './fonts';

beforeAll(loadFonts);
afterAll(() => media({}));

test.each(['card-person', 'card-body', 'card-possible', 'card-linked'])(
  'the words of the source and its date are in sight in %s',
  async (name) => {
    const state = states.find((one) => one.name === name);
    if (!state) throw new Error(`no such state: ${name}`);
    const card = await draw(state, 'light', 'wide');
    const source = card.querySelector('figcaption');
    const scroll = card.querySelector('.card-scroll');
    if (!source || !scroll) throw new Error('no source');
    expect(source.getBoundingClientRect().bottom).toBeLessThanOrEqual(scroll.getBoundingClientRect().bottom);
  },
);
