import { afterEach, describe, expect, it } from 'vitest';
import { hasLightText } from '../../../page/light-text';
import { readPage } from './reading';

afterEach(() => document.body.replaceChildren());

function textIn(color: string, around = ''): Element {
  document.body.innerHTML = `<div style="${around}"><p style="color: ${color}">Chen Quanguo</p></div>`;
  return document.querySelector('p') ?? document.body;
}

describe('the colours of the line', () => {
  it.each([
    ['dark', '#222 navy rgb(120,20,20) rgb(0_0_0/60%) hsl(210_40%_30%) oklch(30%_0.1_250) oklab(20%_0_0) lab(25%_0_0)'],
    ['dark', 'lch(30%_20_40) color(srgb_0.2_0.2_0.2) color-mix(in_oklab,black,gray)'],
    ['dark', 'color(display-p3_0.2_0.2_0.2) color(rec2020_0.2_0.2_0.2/90%) color(xyz-d65_0.1_0.1_0.1) oklch(none_0_0)'],
    ['dark', 'color-mix(in_srgb,black,#444) color-mix(in_display-p3,black,navy) color-mix(in_lch,black,navy)'],
    ['dark', 'oklab(from_#222_l_a_b) light-dark(#222,#ddd) oklch(60%_0_0) oklch(62%_0.25_29) lab(54_0_0)'],
    ['light', '#ddd white yellow rgb(180,200,255) hsl(210_40%_80%) oklch(85%_0.05_250) oklab(90%_0_0) lab(90%_0_0)'],
    [
      'light',
      'color(rec2020_0.9_0.9_0.9) color(a98-rgb_0.9_0.9_0.9/30%) color(xyz_0.8_0.8_0.8) color(srgb-linear_0.5_0.5_0.5)',
    ],
    [
      'light',
      'color-mix(in_srgb,white,#444) color-mix(in_hsl,white,yellow) color-mix(in_xyz,white,gray) lch(90%_none_none)',
    ],
    ['light', 'lch(80%_20_40) color(srgb_0.9_0.9_0.9) color(display-p3_0.9_0.9_0.9) color-mix(in_oklab,white,gray)'],
  ])('are those for %s text, however its colour is written: %s', (kind, colors) => {
    for (const color of colors.split(' ').map((one) => one.replaceAll('_', ' '))) {
      expect([color, hasLightText(textIn(color))]).toEqual([color, kind === 'light']);
    }
  });

  it('are chosen by each name’s own text, be it on a dark box in a light page, and differ', async () => {
    document.body.innerHTML = `<p>On Chen Quanguo.</p><div style="background: #111; color: #eee"><p>On Sun Jinlong.</p></div>
      <div style="background: #111; color: #eee"><p style="background: #fff; color: #111">On Peng Jiarui.</p></div>`;
    const reading = readPage();
    await reading.settled();
    const together = [...CSS.highlights.values()].map((highlight) => [...highlight].map(String).sort());
    expect(together.filter(({ length }) => length > 0).sort()).toEqual([
      ['Chen Quanguo', 'Peng Jiarui'],
      ['Sun Jinlong'],
    ]);
    reading.stop();
  });
});
