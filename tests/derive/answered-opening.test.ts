import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('what a sanction answers', () => {
  it('has a day and a doer of its own', () => {
    const claims = told(
      'In response to the launch of a missile by Ruritania on March 11, Japan on Wednesday sanctioned Ivan Petrov.',
    );
    expect(claims).toEqual(['Ivan Petrov, 2024-03-20, Japan']);
  });

  it('has its day also where the answer names none', () => {
    const claims = told(
      'In reaction to the vote of March 11, Canada listed two judges. They are Ivan Petrov and Karel Marko.',
    );
    expect(claims.filter((claim) => claim.includes('2024-03-11'))).toEqual([]);
  });

  it('is no meeting at which it was decided', () => {
    const claims = told('After a meeting on March 11, the European Union sanctioned Ivan Petrov and Karel Marko.');
    expect(claims).toEqual(['Ivan Petrov, 2024-03-11, European Union', 'Karel Marko, 2024-03-11, European Union']);
  });
});
