import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';
import { violations } from './axe';
import { browsers, stageFor } from './stage';

const pages = {
  '/': '<p style="margin: 160px 0 900px">A note on <span>Chen Mingguo</span>, and on Antony Blinken and the XPSB.</p>',
};
const names = ['Chen Mingguo', 'Antony Blinken', 'XPSB'];

/** What the reader asked for and what moves all the same. */
const asked = (view: View) =>
  view.inside((root) => ({
    ownColours: matchMedia('(forced-colors: active)').matches,
    lessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    moving: [...root.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const still = animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration) && scrollBehavior !== 'smooth';
        return still ? [] : [`${element.className} ${animationName} ${transitionDuration}`];
      }),
    ),
  }));

/** How much of the width under a word is painted, where that is most: a quarter of its height is below the letters' feet. */
async function underlinedPart(page: Page, selector: string): Promise<number> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  const clip = { x: box.x, y: box.y + box.height * 0.75, width: box.width, height: box.height * 0.4 };
  const picture = sharp(await page.screenshot({ clip })).greyscale();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, y) => data.subarray(y * info.width, (y + 1) * info.width));
  return Math.max(...rows.map((row) => row.filter((grey) => grey < 160).length / info.width));
}

const wish = { ownColours: true, lessMotion: true };
const asWished = { ...wish, moving: [] };

describe.each(browsers)('with the system’s own colours and less motion, in %s', (name) => {
  const stage = stageFor(name, pages, wish);

  it('a sanctioned name is underlined for most of its width', async () => {
    const page = await stage.visitUntil(names, '/');
    await page.bringToFront();
    expect(
      await until('the line is painted', async () => (await underlinedPart(page, 'span')) || undefined),
    ).toBeGreaterThan(0.6);
  });

  it('the card has an edge, stands still, and its line says what it is', async () => {
    const page = await stage.visitUntil(names, '/');
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    await card.untilSays('These designations include');
    expect(await asked(card)).toEqual(asWished);
    const drawn = await card.inside((root) => {
      const styleOf = (selector: string) => {
        const found = root.querySelector(selector);
        if (!found) throw new Error(`no ${selector}`);
        return getComputedStyle(found);
      };
      const { borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } = styleOf('.card');
      const mark = styleOf('.excerpt mark');
      return {
        edge: `${borderTopStyle} ${Number.parseFloat(borderTopWidth) >= 1} ${borderTopColor !== backgroundColor}`,
        line: styleOf('.line').borderInlineStartStyle,
        mark: mark.textDecorationLine,
      };
    });
    expect(drawn).toEqual({ edge: 'solid true true', line: 'solid', mark: 'underline' });
    expect(await violations(card)).toEqual([]);
  });

  it('the popup tells kinds by their lines and a switch that is on from one that is off', async () => {
    const page = await stage.visitUntil(names, '/');
    const popup = await stage.popupFor(page);
    await popup.untilSays('1 sanctioned and 2 other names');
    expect(await asked(popup)).toEqual(asWished);
    const lines = await popup.inside((root) =>
      [...root.querySelectorAll('.line')].map((line) => getComputedStyle(line).borderInlineStartStyle),
    );
    expect(lines).toEqual(['solid', 'dotted', 'dotted']);
    const knob = () =>
      popup.inside((root) => {
        const button = root.querySelector('.switch');
        if (!button) throw new Error('no switch');
        const { left, backgroundColor } = getComputedStyle(button, '::after');
        return { left, seen: backgroundColor !== getComputedStyle(button).backgroundColor };
      });
    const on = await knob();
    expect(await violations(popup)).toEqual([]);
    await popup.click('.switch');
    await popup.untilSays('Off for');
    const off = await until('the knob has moved', async () => ((await knob()).left !== on.left ? knob() : undefined));
    expect([on.seen, off.seen]).toEqual([true, true]);
  });

  it('the library’s timeline and picture stand out from the ground, and the section one is in from the others', async () => {
    const library = await stage.session.openExtensionPage('library.html#/entity/person-wang-junzheng');
    await library.untilSays('These designations include');
    expect(await asked(library)).toEqual(asWished);
    const lost = await library.inside((root) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...root.querySelectorAll('.tie, .axis, .dot')]
        .filter((line) => getComputedStyle(line).stroke === ground)
        .map(({ outerHTML }) => outerHTML);
    });
    expect(lost).toEqual([]);
    const tabs = await library.inside((root) =>
      [...root.querySelectorAll('.sections a')].map((tab) => {
        const { borderBottomColor, backgroundColor } = getComputedStyle(tab);
        return (
          borderBottomColor !== getComputedStyle(document.body).backgroundColor && backgroundColor !== borderBottomColor
        );
      }),
    );
    expect(tabs).toEqual([true, false, false, false, false, false, false]);
    expect(await violations(library)).toEqual([]);
  });
});
