/** The card as it comes into a page: whole from its first frame on, and nothing of it moves afterwards. */
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Dossier } from '../../../dataset/dossier';
import { createCard } from '../../../entrypoints/card/create';
import type { CardView } from '../../../page/card-view';
import { longName, namesakes, oneWord, tenSanctions, undated } from '../states/cases';
import { dossier } from './mount';

let card: CardView | undefined;
afterEach(() => {
  card?.hide();
  document.body.replaceChildren();
});

const known = async (entity: string): Promise<Dossier> => dossier(entity);

/** Shows a card beside a name in the middle of the window; its closed root. */
async function show(dossiers: Dossier[]): Promise<ShadowRoot> {
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  onTestFinished(() => attached.mockRestore());
  await page.viewport(1000, 700);
  document.body.innerHTML = '<p style="position: absolute; left: 80px; top: 300px; margin: 0">Chen Quanguo</p>';
  const name = document.querySelector('p') ?? document.body;
  const never = () => {};
  card = createCard({
    ...{ entered: never, left: never, closed: never, openLibrary: never },
    dossier: known,
    mute: async () => undefined,
    unmute: async () => {},
  });
  card.show(
    {
      match: { start: 0, end: 12, candidates: [], text: 'Chen Quanguo', tier: 'sure', reason: 'full-name' },
      dossiers,
    },
    { rect: () => name.getBoundingClientRect(), element: name, sheet: false },
    { focus: false },
  );
  const root: unknown = attached.mock.results[0]?.value;
  if (!(root instanceof ShadowRoot)) throw new Error('no card was made');
  return root;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Where each part of it stands, by its words. */
const boxesIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.card, .card *')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return `${one.localName} ${one.className} “${one.textContent.slice(0, 20)}” at ${[x, y, width, height].map(Math.round)}`;
  });

test.each([
  ['a person', [dossier('wang')]],
  ['a long name', [longName]],
  ['a name of one word without a place to break', [oneWord]],
  ['ten sanctions', [tenSanctions]],
  ['no date', [undated]],
  ['three candidates', namesakes],
])('with %s it is whole in its first frame, beside the name, and stays as it is', async (_, dossiers) => {
  const root = await show(dossiers);
  await frame();
  const first = boxesIn(root);
  expect(root.textContent).toContain(dossiers[0]?.caption);
  const { left = 0, bottom = 0, top = 0 } = root.querySelector('.card')?.getBoundingClientRect() ?? {};
  expect(left).toBe(80);
  const name = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
  expect(top === name.bottom + 8 || bottom === name.top - 8).toBe(true);
  for (let later = 0; later < 6; later++) await frame();
  expect(boxesIn(root)).toEqual(first);
});

test('a step further in and back again moves none of its edges', async () => {
  const root = await show([dossier('xpcc')]);
  await frame();
  const edges = () => {
    const { x, y, width, height } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    return [x, y, width, height];
  };
  const before = edges();
  for (const press of ['.related button', '.card-back button']) {
    root.querySelector<HTMLElement>(press)?.click();
    for (let later = 0; later < 4; later++) await frame();
    expect(root.querySelector('.card-back') === null).toBe(press !== '.related button');
    expect(edges()).toEqual(before);
  }
});
