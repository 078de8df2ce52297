import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** 2024-03-22 was a Friday. Who is said to be sanctioned, since when and by whom, the one of the news left out. */
function told(text: string): string[] {
  const news = 'WASHINGTON - The United States on Friday sanctioned Viktor Orlov, a banker, over abuses.';
  const { entities, sanctions } = deriveDataset([
    { id: 'a', title: 'a', date: '2024-03-22', text: `${news}\n\n${text}` },
  ]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .filter(({ startDate }) => startDate !== undefined)
    .map(({ entity, startDate, authority }) => `${caption.get(entity)}, ${startDate}, ${authority ?? '–'}`)
    .filter((event) => !event.startsWith('Viktor Orlov'))
    .sort();
}

describe('behind the news, those are sanctioned', () => {
  it.each([
    [
      'whom the list told of includes',
      'The list includes, in particular, Defence Minister Annabel Goldman and Culture Secretary Lucy Frazier.',
      ['Annabel Goldman, 2024-03-22, United States', 'Lucy Frazier, 2024-03-22, United States'],
    ],
    [
      'who head it',
      'The list has nineteen names. It is headed by Bidzina Ivani, the founder of a party.',
      ['Bidzina Ivani, 2024-03-22, United States'],
    ],
    [
      'against whom measures provide for a ban',
      'The measures provide for an embargo on goods that may be used for repression, together with financial sanctions and travel restrictions against the following two holders of high office:\n\nNéstor Luis Revero, Minister of Interior;\nTibisay Lucen, Attorney General.',
      ['Néstor Luis Revero, 2024-03-22, United States', 'Tibisay Lucen, 2024-03-22, United States'],
    ],
    [
      'who are now prevented from entering',
      'New Zealand has today imposed travel bans on members of Volgia’s security forces.\n\nThose now prevented from travelling to New Zealand include Mohammad Gachi and Hossein Ashta.',
      ['Hossein Ashta, 2024-03-22, New Zealand', 'Mohammad Gachi, 2024-03-22, New Zealand'],
    ],
    [
      'against whom another took a similar step',
      'Canada took a similar step on 16 February against Colonel Mamady Doumbo.',
      ['Mamady Doumbo, 2024-02-16, Canada'],
    ],
    [
      'whom another, named right before, listed',
      'The measures follow steps by the European Union, which listed Maung Soe and Than Oo on 25 February this year.',
      ['Maung Soe, 2024-02-25, European Union', 'Than Oo, 2024-02-25, European Union'],
    ],
    [
      'who were banned from a territory',
      'Latvia, which on 2 March banned Bidzina Ivani and Irakli Koba from its territory, protested.',
      ['Bidzina Ivani, 2024-03-02, Latvia', 'Irakli Koba, 2024-03-02, Latvia'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('behind the news, nobody is sanctioned', () => {
  it.each([
    ['who is in a board', 'The board met on Monday. It includes Vlad Plahot and Ilan Shorin.'],
    [
      'who leads a delegation',
      'The delegation arrived on Monday. It is led by Vlad Plahot and also includes Ilan Shorin.',
    ],
    ['who is on another list', 'The party list is headed by Vlad Plahot. It also includes Ilan Shorin.'],
    ['whom a storm prevented from travelling', 'Vlad Plahot was prevented from travelling by a storm on Monday.'],
    ['whom a union made its envoy', 'The Union, which named Vlad Plahot its envoy on Monday, protested.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
