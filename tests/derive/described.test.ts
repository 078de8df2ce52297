import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

const CANADA = ', 2022-05-03, Canada';

describe('somebody who is told of by a noun', () => {
  it.each([
    ['Viktor Orlov', 'General Viktor Orlov runs the camps. The general was sanctioned by Canada on 3 May 2022.'],
    [
      'Viktor Orlov',
      'Viktor Orlov, a former army chief, spoke. The army chief was sanctioned by Canada on 3 May 2022.',
    ],
    ['Volga Bank', 'Volga Bank denied it. Canada sanctioned the Russian bank on 3 May 2022.'],
    ['Volga Bank', 'Volga Bank denied it. The bank had been put on its list by Canada on 3 May 2022.'],
  ])('is the only one whom the text has called so: %s', (name, sentence) => {
    expect(told(sentence)).toEqual([`${name}${CANADA}`]);
  });

  it('is the firm named last, and none before it that is called so by its name', () => {
    const claims = told(
      'Volga Company denied it. Delta Ltd kept silent. The company was sanctioned by Canada on 3 May 2022.',
    );
    expect(claims.filter((claim) => claim.startsWith('Volga'))).toEqual([]);
  });

  it.each([
    'General Viktor Orlov met General Ivan Petrov. The general was sanctioned by Canada on 3 May 2022.',
    'General Viktor Orlov runs the camps. A general was sanctioned by Canada on 3 May 2022.',
    'Volga Bank owns Delta Bank. The bank was sanctioned by Canada on 3 May 2022.',
  ])('is nobody where it could be another: “%s”', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
