/** What may come from a reader's own file: longer and more of it than anybody would write. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/card.css';
import '../../../components/page.css';
import '../../../components/library.css';
import { Card } from '../../../components/Card';
import type { Dossier } from '../../../dataset/dossier';
import { EntityRow } from '../../../entrypoints/library/EntityRow';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { endless, thousandSanctions } from '../states/cases';
import { lineOf, mount, textOf, violations } from './mount';
import { ask } from './names-of';

const never = () => {};
const cardOf = (dossier: Dossier) => (
  <Card
    match={{ text: dossier.caption, tier: 'possible', reason: 'one-word' }}
    dossiers={[dossier]}
    openLibrary={never}
    close={never}
    dossier={async () => undefined}
    mute={async () => undefined}
    unmute={async () => {}}
    copy={async () => true}
  />
);
const dossierOf = (dossier: Dossier) => (
  <div class="library">
    <NamesPage ask={ask} entity={dossier.id} dossier={dossier} />
  </div>
);
const button = (view: Element, label: string) =>
  [...view.querySelectorAll('button')].find((one) => textOf(one).startsWith(label));

afterEach(() => {
  document.body.className = '';
});

test('under a name of four hundred letters and fourteen offices the card still says since when and by whom', async () => {
  await page.viewport(1000, 700);
  const view = mount(cardOf(endless));
  const status = view.querySelector('.status')?.getBoundingClientRect();
  const seen = view.querySelector('.card-scroll')?.getBoundingClientRect();
  expect(status && seen && status.bottom <= seen.bottom).toBe(true);
  expect([...view.querySelectorAll('.role')].map(textOf)).toEqual([
    'Deputy head of harbour 1',
    'Deputy head of harbour 2',
    'and 12 more',
  ]);
  expect(textOf(view.querySelector('.why')).length).toBeLessThan(150);
  expect(textOf(view.querySelector('.excerpt')).length).toBeLessThan(500);
  expect(await violations(view)).toEqual([]);
});

test('the library shows the verdict of such an entry first too, and the rest of it when asked', async () => {
  document.body.className = 'page library-page';
  await page.viewport(1200, 900);
  const view = mount(dossierOf(endless));
  expect(view.querySelectorAll('.role').length).toBe(6);
  button(view, 'Show all 14')?.click();
  await expect.poll(() => view.querySelectorAll('.role').length).toBe(15);
  expect(textOf(view.querySelector('.excerpt')).length).toBeLessThan(2000);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1200);
});

test('of a thousand sanctions the card draws ten and counts the rest, and the library has all of them', async () => {
  const card = mount(cardOf(thousandSanctions));
  expect(card.querySelectorAll('.sanction')).toHaveLength(10);
  expect(textOf(card.querySelector('.others'))).toBe('990 more sanctions in the library');
  const verdict = textOf(card.querySelector('.status'));
  expect(verdict).toMatch(/^Sanctioned since \d+ \w+ 1984 by/);
  // The sentence for that date is there, however many are newer.
  expect([...card.querySelectorAll('.sanction-head')].map(textOf)).toContain(verdict);
  expect(textOf(card.querySelector('.line'))).toContain('1,000 sanctions in these sources');
  document.body.className = 'page library-page';
  const view = mount(dossierOf(thousandSanctions));
  expect(view.querySelectorAll('.sanction')).toHaveLength(12);
  button(view, 'Show all 1,000')?.click();
  await expect.poll(() => view.querySelectorAll('.sanction').length).toBe(1000);
});

test('in the list such a name takes no more than a few lines, and others stand as they are', async () => {
  document.body.className = 'page library-page';
  await page.viewport(1200, 900);
  const rowOf = (caption: string) =>
    mount(
      <div class="library">
        <nav class="index" style="width: 300px">
          <div class="list-row">
            <EntityRow line={{ ...lineOf('wang'), caption }} chosen={false} href="#" />
          </div>
        </nav>
      </div>,
    ).querySelector('.name');
  const long = rowOf(endless.caption);
  expect(long?.clientHeight).toBeLessThan(160);
  expect(textOf(long)).toBe(endless.caption);
  const short = rowOf('Wang Junzheng');
  expect(short && getComputedStyle(short).overflow).toBe('visible');
});
