import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettes, readCard, readLook, strengths } from '../../protocol/habits';
import { underline } from '../../protocol/underline';

describe('habits of the card', () => {
  it('are to come on rest where nothing is stored', () => {
    expect(readCard(undefined)).toEqual({ open: 'hover', key: 'Alt', delay: 350 });
  });

  it('lose what is unsound in them, and nothing else', () => {
    expect(readCard({ open: 'key', key: 'Hyper', delay: 5 })).toEqual({ open: 'key', key: 'Alt', delay: 350 });
    expect(readLook({ palette: 'ink', strength: 9 })).toEqual({ palette: 'ink', lineOnly: false, strength: 'normal' });
  });

  it('are read without an error whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { delay } = readCard(stored);
        expect(delay >= 100 && delay <= 1500).toBe(true);
        expect(palettes).toContain(readLook(stored).palette);
      }),
    );
  });
});

describe('the underline', () => {
  const styles = ['sanctioned', 'linked', 'possible'] as const;
  const grounds = ['onLight', 'onDark'] as const;

  it('tells the three kinds apart by line alone, in every palette', () => {
    for (const palette of palettes) {
      const look = { palette, lineOnly: true, strength: 'normal' } as const;
      const kinds = styles.map((style) => /style:(\w+)/.exec(underline(style, 'onLight', look))?.[1]);
      expect(new Set(kinds).size).toBe(3);
    }
  });

  it('has nothing behind the name when only the line is wanted', () => {
    for (const palette of palettes) {
      const tinted = underline('sanctioned', 'onLight', { palette, lineOnly: false, strength: 'normal' });
      const bare = underline('sanctioned', 'onLight', { palette, lineOnly: true, strength: 'normal' });
      expect(tinted).not.toContain('transparent');
      expect(bare).toContain('background-color:transparent');
    }
  });

  it('is stronger with each step', () => {
    const widths = strengths.map((strength) =>
      Number(/max\((\d)px/.exec(underline('linked', 'onLight', { palette: 'ink', lineOnly: false, strength }))?.[1]),
    );
    expect(widths).toEqual([1, 2, 3]);
  });

  it('grows with the letters it is under, also where its rule is the root’s', () => {
    for (const strength of strengths) {
      const css = underline('sanctioned', 'onLight', { palette: 'standard', lineOnly: false, strength });
      // An em would be the root's by then.
      expect(css).not.toMatch(/\dem\b/);
      expect(css).toMatch(/thickness:max\(\dpx,\d+%\).*offset:\d+%/);
    }
  });

  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('can be seen on white and on near black, 4.5:1 at least', () => {
    for (const palette of palettes.filter((one) => one !== 'ink')) {
      for (const style of styles) {
        for (const ground of grounds) {
          const css = underline(style, ground, { palette, lineOnly: true, strength: 'normal' });
          const line = luminance(/decoration-color:(#\w+)/.exec(css)?.[1] ?? '');
          const paper = luminance(ground === 'onLight' ? '#ffffff' : '#161616');
          const contrast = (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05);
          expect({ palette, style, ground, seen: contrast >= 4.5 }).toEqual({ palette, style, ground, seen: true });
        }
      }
    }
  });
});
