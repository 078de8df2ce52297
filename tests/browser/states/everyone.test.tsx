/** What holds in every state for readers who set their browser or system otherwise. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '../components/mount';
import { states } from './all';
import { clippedTexts } from './clipped';
import { draw, letters, media } from './draw';
import { loadFonts } from './fonts';

beforeAll(loadFonts);
afterAll(() => media({}));
afterEach(() => letters(16));

const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(states)('$name', (state) => {
  // A window of 1280 px at 200 % and at 400 %, as WCAG 1.4.10 has it; 256 px is a small popup or phone.
  test.each([640, 320, 256])('has no text cut off and needs no scrolling sideways at %i px', async (width) => {
    const element = await draw(state, 'light', 'narrow');
    await page.viewport(width, 700);
    await settled();
    await showWholeNames(element);
    expect(clippedTexts(element)).toEqual([]);
    expect(sideways()).toBeLessThanOrEqual(0);
  });

  test.each([320, 640])('has no text cut off when letters are twice as large at %i px', async (width) => {
    const element = await draw(state, 'light', 'narrow');
    await page.viewport(width, 700);
    await letters(32);
    await settled();
    expect(getComputedStyle(document.body).fontSize).not.toBe('16px');
    await showWholeNames(element);
    expect(clippedTexts(element)).toEqual([]);
    expect(sideways()).toBeLessThanOrEqual(0);
  });

  test('does not move for readers who asked for less motion', async () => {
    const element = await draw(state, 'light', 'wide');
    expect(document.getAnimations()).toEqual([]);
    expect(moving(element)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('can be read in the system’s own colours, %s', async (scheme) => {
    const element = await draw(state, scheme, 'wide', { 'forced-colors': 'active' });
    expect(await violations(element)).toEqual([]);
    expect(untold(element)).toEqual([]);
  });
});

describe('in the system’s own colours', () => {
  afterEach(() => media({}));

  test('the three kinds of line are told apart by their kind', async () => {
    const list = states.find(({ name }) => name === 'popup-list');
    if (!list) throw new Error('no such state');
    const element = await draw(list, 'light', 'wide', { 'forced-colors': 'active' });
    const kinds = [...element.querySelectorAll('.line')].map((line) => getComputedStyle(line).borderInlineStartStyle);
    expect(new Set(kinds)).toEqual(new Set(['solid', 'dotted', 'dashed']));
  });

  test('a switch that is on does not look like one that is off', async () => {
    const looks = [];
    for (const name of ['popup-none', 'popup-off-here', 'popup-paused']) {
      const state = states.find((one) => one.name === name);
      if (!state) throw new Error('no such state');
      const element = await draw(state, 'light', 'wide', { 'forced-colors': 'active' });
      const button = element.querySelector('.switch');
      if (!button) throw new Error('no switch');
      const knob = getComputedStyle(button, '::after');
      const { borderStyle } = getComputedStyle(button);
      expect(knob.backgroundColor).not.toBe(getComputedStyle(button).backgroundColor);
      looks.push(`${knob.left} ${borderStyle}`);
    }
    expect(new Set(looks).size).toBe(3);
  });

  test('what is chosen from a list does not look like the rest of it', async () => {
    for (const name of ['library-person', 'library-source', 'library-day']) {
      const state = states.find((one) => one.name === name);
      if (!state) throw new Error('no such state');
      const element = await draw(state, 'light', 'wide', { 'forced-colors': 'active' });
      const widths = [...element.querySelectorAll('.index a')].map((link) => [
        link.ariaCurrent,
        getComputedStyle(link, '::before').borderBlockEndWidth,
      ]);
      expect(widths.filter(([, width]) => width === '2px').map(([current]) => current)).toEqual(['page']);
    }
  });

  test('what the keyboard is at has a visible edge', async () => {
    for (const name of ['card-person', 'popup-opened', 'library-entry', 'settings', 'welcome-asking']) {
      const state = states.find((one) => one.name === name);
      if (!state) throw new Error('no such state');
      const element = await draw(state, 'light', 'wide', { 'forced-colors': 'active' });
      for (const one of element.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, select')) {
        if (!one.checkVisibility()) continue;
        Reflect.apply(one.focus, one, [{ focusVisible: true, preventScroll: true }]);
        const shown = one.matches('input.file') ? one.nextElementSibling : (one.querySelector('.reach') ?? one);
        const { outlineStyle, strokeWidth } = getComputedStyle(shown ?? one);
        const isShown = outlineStyle !== 'none' || (shown?.matches('.reach') && strokeWidth === '2px');
        expect(isShown, `${name}: ${one.outerHTML.slice(0, 120)}`).toBe(true);
      }
    }
  });
});

test('the signs to step with stay whole when letters are twice as large', async () => {
  const state = states.find(({ name }) => name === 'popup-opened');
  if (!state) throw new Error('no such state');
  const element = await draw(state, 'light', 'narrow');
  await letters(32);
  await settled();
  for (const button of element.querySelectorAll<HTMLElement>('.steps button:not(.plain)')) {
    const sign = button.querySelector('span')?.getBoundingClientRect();
    const frame = button.getBoundingClientRect();
    expect(sign && sign.bottom <= frame.bottom && sign.top >= frame.top).toBe(true);
  }
});

test('beside its dates the timeline’s table keeps room for words when letters are twice as large', async () => {
  const state = states.find(({ name }) => name === 'library-person');
  if (!state) throw new Error('no such state');
  const element = await draw(state, 'light', 'narrow');
  await letters(32);
  await settled();
  const cells = [...element.querySelectorAll('.timeline td')];
  expect(cells).toHaveLength(2);
  for (const cell of cells) expect(cell.getBoundingClientRect().width).toBeGreaterThan(4 * 28);
});

test('what is written in the timeline grows with the letters', async () => {
  const state = states.find(({ name }) => name === 'library-person');
  if (!state) throw new Error('no such state');
  const heightOf = async (size: number): Promise<number> => {
    await letters(size);
    const element = await draw(state, 'light', 'wide');
    await settled();
    return element.querySelector('.timeline-picture text')?.getBoundingClientRect().height ?? 0;
  };
  const usual = await heightOf(16);
  expect(usual).toBeGreaterThan(8);
  expect((await heightOf(32)) / usual).toBeCloseTo(2, 1);
});

test('the card does appear by degrees for others', async () => {
  const state = states.find(({ name }) => name === 'card-person');
  if (!state) throw new Error('no such state');
  const element = await draw(state, 'light', 'wide', { 'prefers-reduced-motion': 'no-preference' });
  expect(moving(element)).not.toEqual([]);
});

/** Where only the beginning of a long name has room, the reader asks for the rest. */
async function showWholeNames(root: Element): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>('.whole-name button')) button.click();
  await settled();
}

/** Two frames: pictures are drawn anew to their width in the second. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Elements with a way of moving, and what it is. */
function moving(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const still = animationName === 'none' && transitionDuration === '0s' && scrollBehavior !== 'smooth';
      return still ? [] : [`${element.className} ${animationName} ${transitionDuration} ${scrollBehavior}`];
    }),
  );
}

/** Lines and dots of pictures that have the colour of what is behind them, and marks that nothing sets apart. */
function untold(root: Element): string[] {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const strokes = [...root.querySelectorAll('.tie, .axis, .dot')].filter(
    (line) => getComputedStyle(line).stroke === ground,
  );
  const marks = [...root.querySelectorAll('.excerpt mark')].filter((mark) => {
    const { textDecorationLine, color } = getComputedStyle(mark);
    return textDecorationLine !== 'underline' || color === ground;
  });
  return [...strokes, ...marks].map(({ outerHTML }) => outerHTML.slice(0, 120));
}
