import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../page/computed-color';

/** One colour a line, as Chromium and Firefox write it in computed styles, after its grey or nearest hexadecimal notation. */
const SAME = [
  ['black', 'rgb(0, 0, 0)', 'color(display-p3 0 0 0)', 'color(srgb none none none)', 'lab(0 0 0)', 'oklch(0 0 none)'],
  ['white', 'rgb(255, 255, 255)', 'color(rec2020 1 1 1)', 'color(xyz-d65 0.95 1 1.09)', 'lab(100 0 0)', 'oklab(1 0 0)'],
  ['#808080', 'rgb(128, 128, 128)', 'color(srgb-linear 0.216 0.216 0.216)', 'color(a98-rgb 0.5 0.5 0.5)'],
  ['#808080', 'lab(53.6 0 0)', 'lch(53.6 0 none)', 'oklab(0.6 0 0)', 'color(prophoto-rgb 0.426 0.426 0.426)'],
  ['#ff0000', 'rgba(255, 0, 0, 0.6)', 'oklch(0.628 0.258 29.23)', 'lab(54.29 80.8 69.89)', 'lch(54.29 106.8 40.86)'],
  [
    '#ffff00',
    'rgb(255, 255, 0)',
    'oklab(0.968 -0.071 0.199)',
    'color(xyz-d50 0.82 0.939 0.108)',
    'lab(97.6 -15.8 93.4)',
  ],
  ['#1d9bf0', 'rgb(29, 155, 240)', 'oklch(0.67 0.162 243.7)', 'color(srgb 0.114 0.608 0.941)', 'lab(61 -11.4 -53.5)'],
];

describe('the lightness of a computed colour', () => {
  it.each(SAME)('is the same in every notation: %s', (_name, first = '', ...others) => {
    for (const other of others) expect([other, lightnessOf(other)]).toEqual([other, near(lightnessOf(first))]);
  });

  it('takes no number of a colour space’s name and no opacity for a part of the colour', () => {
    expect(lightnessOf('color(display-p3 0.1 0.1 0.1 / 0.9)')).toEqual(near(0.1));
    expect(lightnessOf('color(rec2020 0.9 0.9 0.9 / 0.1)')).toEqual(near(0.9));
    expect(lightnessOf('rgba(0, 0, 0, 0.9)')).toBe(0);
    expect(lightnessOf('oklch(none 0.1 250 / 0.9)')).toEqual(near(0));
  });

  it('reads parts that are next to nothing as such', () => {
    expect(lightnessOf('color(srgb 1e-05 9.5e-7 0)')).toEqual(near(0));
    expect(lightnessOf('lab(9.5e-06 0 0)')).toEqual(near(0));
  });

  it('is a number for what sRGB cannot show, and dark for what no browser is known to write', () => {
    expect(lightnessOf('color(display-p3 -0.2 1.1 -0.1)')).toBeGreaterThan(0.6);
    expect(lightnessOf('oklch(0.9 0.4 150)')).toBeGreaterThan(0.6);
    expect(lightnessOf('color(--own 1 1 1)')).toBe(0);
    expect(lightnessOf('')).toBe(0);
  });
});

const near = (value: number): unknown => expect.closeTo(value, 1);
