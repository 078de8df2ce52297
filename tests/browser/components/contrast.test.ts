import { expect, test } from 'vitest';
import tokens from '../../../components/tokens.css?raw';

const [light = {}, dark = {}] = [1, 2].map((scheme) =>
  Object.fromEntries(
    [...tokens.matchAll(/--sl-(\w+): light-dark\((#\w+), (#\w+)\)/g)].map((found) => [
      found[1],
      found[scheme + 1] ?? '',
    ]),
  ),
);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [scheme, colours] of Object.entries({ light, dark })) {
  for (const text of ['ink', 'soft', 'sanctioned', 'linked', 'possible']) {
    for (const ground of ['paper', 'shade']) {
      test(`${text} on ${ground} can be read by WCAG AA in the ${scheme} scheme`, () => {
        expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
      });
    }
  }
}
