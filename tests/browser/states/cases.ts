/** Entries as sources may come to give them: long, many, undated, and in other scripts. All of them invented. */
import type { Dossier, Quote, SanctionView } from '../../../dataset/dossier';

const source = { id: 's', title: 'An article', date: '2022-05-04', publisher: 'Example Times' };

function quote(text: string, ...words: string[]): Quote {
  const marks = words.map((word): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length]);
  return { text, marks, source, start: text.length };
}

const person = (id: string, caption: string, more: Partial<Dossier> = {}): Dossier => ({
  id,
  caption,
  schema: 'Person',
  status: 'sanctioned',
  names: [{ text: caption, kind: 'name' }],
  positions: [],
  sanctions: [],
  related: [],
  namedIn: [],
  ...more,
});

const office = (title: string): Dossier['positions'] => [{ title, quote: quote(title, title) }];

const sanction = (startDate: string | undefined, authority: string, said: Quote): SanctionView => ({
  id: `${startDate} ${authority}`,
  dateFrom: 'text',
  authority,
  quotes: [said],
  ...(startDate && { startDate }),
});

const authorities = [
  'Ministry of Finance',
  'Council of the Union',
  'Department of State',
  'Foreign Office',
  'Switzerland',
];

/** An entry of a list, for which no article says anything. */
export const listed: Dossier = {
  id: 'listed',
  caption: 'Maria Example-Lindqvist',
  schema: 'Person',
  status: 'sanctioned',
  names: [{ text: 'Maria Example-Lindqvist', kind: 'name' }],
  positions: [],
  sanctions: [
    {
      id: 'listed-act',
      startDate: '2012-12-31',
      authority: 'Council of Examples',
      program: 'EX.001',
      dateFrom: 'list',
      sourceUrl: 'https://council.example/lists/EX.001',
      quotes: [],
      list: { title: 'Consolidated list of examples', retrievedAt: '2026-02-27T00:00:09Z' },
    },
  ],
  related: [],
  namedIn: [],
};

export const tenSanctions = person('ten', 'Maria Example-Lindqvist', {
  positions: [...office('Minister of Ports'), ...office('Chair of the Harbour Board')],
  sanctions: Array.from({ length: 10 }, (_, index) => {
    const year = 2023 - index;
    return sanction(
      `${year}-0${1 + (index % 9)}-1${index}`,
      authorities[index % authorities.length] ?? '',
      quote(
        `The measures of ${year} name Maria Example-Lindqvist among ${index + 3} officials of the ministry.`,
        'Maria Example-Lindqvist',
      ),
    );
  }),
});

export const longName = person(
  'long',
  'Autonomous Inter-Regional Production, Construction, Land Reclamation and Border Defence Corporation of the Northern and North-Western Provinces',
  {
    schema: 'PublicBody',
    sanctions: [
      sanction(
        '2019-12-30',
        'Office of the Joint Commissioner for External Measures and Export Controls',
        quote('The corporation was put on the list on December 30.', 'December 30'),
      ),
    ],
  },
);

export const oneWord = person('one-word', `Oberverwaltungs${'behörden'.repeat(9)}amt`, {
  schema: 'PublicBody',
  status: 'linked',
});

export const undated = person('undated', 'Anselm Weir', {
  positions: office('Commander of the Second Brigade'),
  sanctions: [
    { ...sanction(undefined, '', quote('Weir is under sanctions, the report says.', 'Weir')), authority: undefined },
  ],
});

export const namesakes = ['Deputy mayor of Rivermouth', 'Judge of the Upper Court', 'Owner of a shipping line'].map(
  (title, index) =>
    person(`li-${index}`, 'Li Na', {
      positions: office(title),
      status: index === 2 ? 'linked' : 'sanctioned',
      sanctions:
        index === 2
          ? []
          : [sanction(`202${index}-03-04`, 'Ministry of Finance', quote(`Li Na, ${title}, is on the list.`, 'Li Na'))],
      namedIn: [quote(`Li Na, ${title}, was in the room.`, 'Li Na')],
    }),
);

export const arabic = person('arabic', 'عبد الرحمن المثال', {
  positions: office('وزير الموانئ'),
  sanctions: [
    sanction(
      '2021-11-02',
      'وزارة الخزانة',
      quote('أُدرج عبد الرحمن المثال، وزير الموانئ، في القائمة يوم الثلاثاء.', 'عبد الرحمن المثال', 'الثلاثاء'),
    ),
  ],
});

export const chinese = person('chinese', '王示例', {
  positions: office('港口管理局局长'),
  names: [
    { text: '王示例', kind: 'name' },
    { text: '王示', kind: 'abbreviation' },
  ],
  sanctions: [
    sanction(
      '2021-11-02',
      '财政部',
      quote('财政部星期二宣布，港口管理局局长王示例被列入制裁名单。', '王示例', '星期二'),
    ),
  ],
});

/** A name of four hundred letters, fourteen offices, a sentence as long as an article. */
export const endless = person('endless', `Anselm ${'Maximilianus '.repeat(30)}Weir`, {
  positions: Array.from({ length: 14 }, (_, index) => office(`Deputy head of harbour ${index + 1}`)).flat(),
  sanctions: [
    sanction(
      '2022-05-02',
      'Ministry of Finance',
      quote(`Weir was put on the list${', while the report went on about other matters'.repeat(110)}.`, 'Weir'),
    ),
  ],
});

export const thousandSanctions = person('thousand', 'Vera Holm', {
  // Newest first, as dossiers have them.
  sanctions: Array.from({ length: 1000 }, (_, index) =>
    sanction(
      `${2023 - Math.floor(index / 25)}-0${9 - (Math.floor(index / 3) % 9)}-1${index % 10}`,
      `Authority ${index}`,
      quote('Vera Holm was put on the list again.', 'Vera Holm'),
    ),
  ),
});
