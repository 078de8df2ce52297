import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('whoever is freed', () => {
  it.each([
    'Last Friday the European Union let Ivan Petrov go, together with Karel Marko, a fertilizer magnate, and Pavel Stone.',
    'All those blocked under it have been taken off the European list. They include former minister Ivan Petrov and Karel Marko.',
    'Four others were removed from the list. Among them are Ivan Petrov and Karel Marko.',
    'The freeze on any assets of Ivan Petrov and of Karel Marko had ended.',
  ])('is told of as sanctioned by nobody: “%s”', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('leaves those who are put on the list in their stead', () => {
    const days = told('On Monday the European Union let Ivan Petrov go and sanctioned Karel Marko, a general.');
    expect(days).toEqual(['Karel Marko, 2024-03-18, European Union']);
  });

  it('is nobody where a war is what ended', () => {
    const days = told(
      'On Monday Canada imposed sanctions on Ivan Petrov and Karel Marko over the war that ended in 2009.',
    );
    expect(days).toEqual(['Ivan Petrov, 2024-03-18, Canada', 'Karel Marko, 2024-03-18, Canada']);
  });
});
