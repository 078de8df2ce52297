import type { Look } from './habits';
import type { PaintStyle } from './messages';

export type Ground = 'onLight' | 'onDark';
type Colours = Record<Ground, string>;

/** What a name is, the line says; its colour says it again. */
const lines: Record<PaintStyle, string> = { sanctioned: 'solid', linked: 'dotted', possible: 'dashed' };

/**
 * Each at least 4.5:1 on white or near black. `distinct` keeps apart for every colour vision (after Okabe and Ito); `ink` is the
 * text's own colour.
 */
const colours: Record<Look['palette'], Record<PaintStyle, Colours>> = {
  standard: {
    sanctioned: { onLight: '#b3261e', onDark: '#ff8f80' },
    linked: { onLight: '#3b5b8c', onDark: '#9dbbec' },
    possible: { onLight: '#7f6419', onDark: '#dcbc66' },
  },
  distinct: {
    sanctioned: { onLight: '#ad4a00', onDark: '#ff9a4d' },
    linked: { onLight: '#00629b', onDark: '#66c2f0' },
    possible: { onLight: '#555555', onDark: '#f0e442' },
  },
  ink: {
    sanctioned: { onLight: 'currentcolor', onDark: 'currentcolor' },
    linked: { onLight: 'currentcolor', onDark: 'currentcolor' },
    possible: { onLight: 'currentcolor', onDark: 'currentcolor' },
  },
};

const tints: Record<Look['palette'], string> = { standard: '214 69 52', distinct: '230 126 34', ink: '128 128 128' };

const weights: Record<Look['strength'], { line: string; tint: number }> = {
  fine: { line: 'max(1px,6%)', tint: 7 },
  normal: { line: 'max(2px,10%)', tint: 12 },
  strong: { line: 'max(3px,16%)', tint: 24 },
};

/** CSS declarations for a name. Literal values: a custom property inside `::highlight()` would be the page's. */
export function underline(style: PaintStyle, ground: Ground, { palette, lineOnly, strength }: Look): string {
  const { line, tint } = weights[strength];
  const behind = style === 'sanctioned' && !lineOnly ? `rgb(${tints[palette]} / ${tint}%)` : 'transparent';
  return (
    `text-decoration-line:underline;text-decoration-style:${lines[style]};` +
    `text-decoration-color:${colours[palette][style][ground]};` +
    `text-decoration-thickness:${line};text-underline-offset:18%;background-color:${behind}`
  );
}
