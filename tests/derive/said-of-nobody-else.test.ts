import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is said to be sanctioned since when and by whom, as an article of Friday, 22 March 2024 has it. */
const claims = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .map(({ entity, startDate, authority }) => `${caption.get(entity)}, ${startDate}, ${authority}`)
    .sort();
};

const NEWS = 'LONDON - Britain on Thursday sanctioned Anna Hill, a banker, over corruption.';
const HILL = 'Anna Hill, 2024-03-21, United Kingdom';

describe('a sanction that permits', () => {
  it.each([
    'NEW DELHI - The government has sanctioned the prosecution of a former minister for allotting a coal block.\n\nThe sanction, signed by the department of personnel on Wednesday, covers Viktor Orlov, a member of the upper house, and two officers.',
    'NEW DELHI - The ministry has sanctioned 9,000 posts. Sanction was given on Tuesday for the prosecution of Viktor Orlov, a former minister.',
  ])('hits nobody: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('who is named like those before him', () => {
  it.each([
    'Boris Petrov, the head of the guard, is one of those who could be hit. So is General Viktor Orlov, a former chief of staff.',
    'Two others could be hit next. So could Viktor Orlov, a general.',
  ])('is no target where they are none: %s', (text) => {
    expect(claims(`${NEWS}\n\n${text}`)).toEqual([HILL]);
  });

  it('is one where they are', () => {
    const text =
      'Boris Petrov, the head of the guard, was sanctioned too. So was General Viktor Orlov, a former chief of staff.';
    expect(claims(`${NEWS}\n\n${text}`)).toEqual([
      HILL,
      'Boris Petrov, 2024-03-21, United Kingdom',
      'Viktor Orlov, 2024-03-21, United Kingdom',
    ]);
  });
});

it('whom a target went to school with is none', () => {
  const text = [
    'Marken blacklisted over the case of a critic',
    'BRUSSELS (22 March) – Alexander Marken, head of Russia’s Investigative Committee and a classmate of Viktor Orlov, has been added by the EU to its human rights blacklist, together with three other officials who were not immediately named.',
    'The addition of Marken’s name, agreed by ambassadors and published in the Official Journal on Friday, means he may not enter the bloc and that any assets he has there are frozen.',
    'Britain had put Marken on its own list on 6 July 2020, for the mistreatment of a lawyer.',
  ].join('\n\n');
  expect(claims(text).filter((claim) => claim.startsWith('Viktor'))).toEqual([]);
  expect(claims(text)).toContain('Alexander Marken, 2024-03-22, European Union');
});

it.each([
  'Also sanctioned was Viktor Orlov’s wife Anna Stone.',
  'Sanctions also hit Viktor Orlov’s banker, Anna Stone.',
  'Those sanctioned include Anna Stone, a friend of Viktor Orlov, and Ivan Markov.',
])('whose wife, banker or friend a target is, is none: %s', (text) => {
  const found = claims(`${NEWS}\n\n${text}`);
  expect(found.filter((claim) => claim.startsWith('Viktor'))).toEqual([]);
  expect(found.some((claim) => claim.startsWith('Anna Stone'))).toBe(true);
});

it('whoever is only asked about is no target', () => {
  const text =
    'Bloomfield News: Could you tell us whether Ms Hill’s husband Viktor Orlov, who owns shares, is covered?\n\nSpokesman: The meaning is clear.';
  expect(claims(`${NEWS}\n\n${text}`)).toEqual([HILL]);
});

it('what others did to the same persons is told of all whom the news names, and of nobody else', () => {
  const text = [
    'BERN - Switzerland on Thursday imposed financial sanctions on Alexander Petrov, the president of Ruritania, and Igor Sergeenko, the head of his office.',
    'With this decision it is adopting the sanctions imposed by the European Union on 6 March 2024 against the same persons.',
    'On 13 October 2023 Switzerland placed Lidia Ermak on the list.',
  ].join('\n\n');
  const eu = claims(text).filter((claim) => claim.endsWith('European Union'));
  expect(eu).toEqual(['Alexander Petrov, 2024-03-06, European Union', 'Igor Sergeenko, 2024-03-06, European Union']);
});

it.each([
  ['the same two men and the company', ['Beta Trade', 'Igor Sergeenko', 'Viktor Orlov']],
  ['the same two men', ['Igor Sergeenko', 'Viktor Orlov']],
  ['the same two men and two companies', []],
  ['the same four men', []],
])('“%s” are those whom the news names, where it has as many', (whom, who) => {
  const news =
    'BERN - Switzerland on Thursday put Viktor Orlov, Igor Sergeenko and the firm Beta Trade on its sanctions list.';
  const text = `${news}\n\nCanada sanctioned ${whom} on 12 January 2024.`;
  const canada = claims(text).filter((claim) => claim.endsWith('Canada'));
  expect(canada).toEqual(who.map((name) => `${name}, 2024-01-12, Canada`));
});

it.each([
  'The same bank was sanctioned by the United States on 4 March 2022.',
  'Canada sanctioned Pavel Sidorov, who is linked to the same people, on 4 March 2022.',
  'Canada may sanction the same people on 4 April.',
])('“the same” is nobody of the news where others are meant: %s', (text) => {
  expect(claims(`${NEWS}\n\n${text}`).filter((claim) => claim.startsWith('Anna Hill'))).toEqual([HILL]);
});

it('a lifting ends nothing that began after it', () => {
  const text =
    'BRUSSELS - The European Union on 20 March 2024 sanctioned Viktor Orlov again.\n\nIt had lifted its sanctions on Viktor Orlov on 5 May 2021.';
  const { sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  expect(sanctions.some(({ startDate, endDate }) => startDate && endDate && endDate < startDate)).toBe(false);
  expect(sanctions.some(({ startDate, endDate }) => startDate === '2024-03-20' && !endDate)).toBe(true);
});

it.each([
  'The sanctions, welcomed by the United States, also target Viktor Orlov.',
  'In a step criticised by China, Britain also sanctioned Viktor Orlov.',
  'Britain, which left the European Union in 2020, also sanctioned Viktor Orlov.',
  'Viktor Orlov, who fled to the United States, was also sanctioned.',
])('who is only named beside is not who acts: %s', (text) => {
  expect(claims(`${NEWS}\n\n${text}`)).toEqual([HILL, 'Viktor Orlov, 2024-03-21, United Kingdom']);
});
