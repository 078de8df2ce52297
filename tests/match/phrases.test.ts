import { describe, expect, it } from 'vitest';
import { painted } from './painted';

const behindYang = (text: string): string[] => painted('Yang Jiechi came.', text).slice(1);
const behindTrump = (text: string): string[] => painted('Donald Trump came.', text).slice(1);

describe('a surname that is a word of a phrase', () => {
  it.each(['Yin and Yang', 'A book on Yin & Yang.', 'The Yin/Yang of it', 'Yang and Yin'])('is nobody: %s', (text) =>
    expect(behindYang(text)).toEqual([]),
  );

  it.each([
    'Trump up the vote',
    'They Trump up their charges.',
    'Trump suits are called.',
    'Hearts is the Trump suit.',
  ])('is nobody: %s', (text) => expect(behindTrump(text)).toEqual([]));

  it('does not end what the surname stood for', () => {
    expect(behindYang('So much for Yin and Yang in it. Then Yang left.')).toEqual(['~Yang']);
    expect(behindTrump('So much for Trump suits. Trump left.')).toEqual(['~Trump']);
  });

  it.each([
    'Trump up 5 points',
    'Trump up in the polls',
    'A judge threw out Trump suit',
    'Then Trump woke up the crowd',
  ])('stays the person where it is none: %s', (text) => expect(behindTrump(text)).toEqual(['~Trump']));

  it('stays the person beside somebody else', () => expect(behindYang('Wang and Yang left.')).toEqual(['~Yang']));
});
