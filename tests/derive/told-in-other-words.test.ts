import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

const names = (text: string): string[] => told(text).map((claim) => claim.split(',')[0] ?? '');

describe('what is told in other words', () => {
  it.each([
    ['Canada sanctioned six men on Monday. To them must be added Ivan Petrov, a general.', ['Ivan Petrov']],
    [
      'Canada on Monday sanctioned 20 nationals involved in the killing of the journalist Jamal Kashi, including Ivan Petrov, a general.',
      ['Ivan Petrov'],
    ],
    ['Canada sanctioned eleven men on Monday. The list takes in Ivan Petrov, a general.', ['Ivan Petrov']],
    [
      'Canada froze the assets of Ivan Petrov on Monday. It also went after Pavel Stone, the defence minister.',
      ['Ivan Petrov', 'Pavel Stone'],
    ],
    ['Canada on Monday sanctioned a former general. The general is Ivan Petrov.', ['Ivan Petrov']],
    [
      'Russia answered on Thursday. Ivan Petrov, a minister, and Senator Pavel Stone are among nine Americans who may no longer enter Russia.',
      ['Ivan Petrov', 'Pavel Stone'],
    ],
    [
      'Canada on Monday sanctioned five officials, who face an asset freeze. They include Ivan Petrov, director of the General Bureau of Atomic Energy, which was itself blacklisted.',
      ['General Bureau of Atomic Energy', 'Ivan Petrov'],
    ],
    ['Human Rights Watch itself was put under sanctions by Canada in December 2019.', ['Human Rights Watch']],
    [
      'Canada imposed sanctions on Ivan Petrov and Pavel Stone in 2018 and 2019, respectively.',
      ['Ivan Petrov', 'Pavel Stone'],
    ],
  ])('is told: “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('pairs names behind “on” with days by “respectively”', () => {
    expect(told('Canada imposed sanctions on Ivan Petrov and Pavel Stone in 2018 and 2019, respectively.')).toEqual([
      'Ivan Petrov, 2018, Canada',
      'Pavel Stone, 2019, Canada',
    ]);
  });

  it.each([
    'Britain acted over the killing of journalists, including Jamal Kashi.',
    'Ivan Petrov is no longer eligible for sanctions relief.',
    'Canada said it would freeze the assets of Ivan Petrov if he did not resign.',
  ])('is not told: “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});
