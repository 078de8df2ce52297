import { describe, expect, it } from 'vitest';
import { painted } from './painted';

describe('a namesake whom the text tells apart', () => {
  it.each([
    ['Swimmer Peng Jiarui won gold.', '?Peng Jiarui'],
    ['Then the swimmer Peng Jiarui won gold.', '?Peng Jiarui'],
    ['Peng Jiarui, the swimmer, won gold.', '?Peng Jiarui'],
    ['Peng Jiarui, a Chinese swimmer', '?Peng Jiarui'],
    ['Peng Jiarui, an Olympic basketball player, won.', '?Peng Jiarui'],
    ['Actress Chen Mingguo won.', '?Chen Mingguo'],
    ['Goalkeeper Chen Mingguo won.', '?Chen Mingguo'],
    ['Peng Jiarui, a swimmer who won gold', '?Peng Jiarui'],
    ['Sun Jinlong (born 1990), Chinese footballer', '?Sun Jinlong'],
    ['Peng Jiarui (born 1990) is a Chinese swimmer.', '?Peng Jiarui'],
    ['Peng Jiarui, 19, a swimmer, won.', '?Peng Jiarui'],
    ['A Donald Trump impersonator sang.', '?Donald Trump'],
    ['A Donald Trump look-alike sang.', '?Donald Trump'],
    ['Fake Donald Trump', '?Donald Trump'],
    ['A fake Donald Trump was seen.', '?Donald Trump'],
  ])('may be somebody else: %s', (text, name) => expect(painted(text)).toEqual([name]));

  it.each([
    'Donald Trump (film)',
    'Donald Trump (2018 film) is bad.',
    'Donald Trump (TV series)',
    'Donald Trump (horse) won.',
    'Donald Trump (character)',
    'Donald Trump (South Park character)',
    'Donald Trump (song)',
    'Donald Trump (song by Mac Miller)',
    'Donald Trump (disambiguation)',
    'Peng Jiarui (swimmer)',
    'Peng Jiarui (Chinese swimmer)',
    'Peng Jiarui (skier, born 1990)',
  ])('is somebody or something else: %s', (text) => expect(painted(text)).toEqual([]));

  it('ends what the surname stood for', () =>
    expect(painted('Peng Jiarui came. Swimmer Peng Jiarui won gold. Peng sang.')).toEqual([
      'Peng Jiarui',
      '?Peng Jiarui',
    ]));
});

describe('an official of whom such words are said as well', () => {
  it.each([
    'Former swimmer Peng Jiarui is mayor.',
    'Peng Jiarui, a former swimmer, is mayor.',
    'Peng Jiarui, a swimmer turned official, is mayor.',
    'Peng Jiarui (politician)',
    'Peng Jiarui (born 1961), Chinese politician',
    'With his wife, Peng Jiarui left.',
    'He was sanctioned with his wife, Peng Jiarui, a minister said.',
    'Peng Jiarui, the singer who governed Haiti',
    'The pro-war singer Peng Jiarui sang.',
    'The gymnast Peng Jiarui is close to him.',
    'Mrs. Peng Jiarui, the first lady, left.',
    'Mr. and Mrs. Peng Jiarui left.',
    'Then Peng Jiarui, actor Jon Smith and others left.',
    'He met Peng Jiarui (pictured in the film).',
    'Fake Peng Jiarui videos are common.',
    'Her husband, Peng Jiarui, left.',
    'The star and the player met Peng Jiarui.',
    'Peng Jiarui, who met a swimmer, left.',
    'Peng Jiarui (left), a swimming official',
    'Peng Jiarui, 65, a politician, left.',
    'Peng Jiarui (born 1961) is a Chinese politician.',
    'Peng Jiarui (left) is',
    'Peng Jiarui,',
    'Peng Jiarui films himself.',
  ])('stays painted: %s', (text) => expect(painted(text)).toEqual(['Peng Jiarui']));
});
