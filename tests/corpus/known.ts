import type { Dataset, Name, Schema } from '../../dataset/model';

/** Invented people and bodies, for what the seed articles have no example of. */
function entity(
  id: string,
  schema: Schema,
  ...names: [text: string, kind?: Name['kind']][]
): Dataset['entities'][number] {
  const [first] = names;
  return {
    id,
    schema,
    caption: first?.[0] ?? id,
    names: names.map(([text, kind = 'name']) => ({ text, kind })),
    positions: [],
  };
}

export const invented: Dataset = {
  id: 'invented',
  title: 'Invented names',
  sources: [],
  entities: [
    entity('kwon', 'Person', ['Kwŏn Pyŏng-ho'], ['Kwon', 'weakAlias'], ['권병호', 'alias']),
    entity('obrien', 'Person', ['Seán Ó Brádaigh-Lynch'], ['O’Hanrahan Dufresne', 'alias']),
    entity('lukasz', 'Person', ['Łukasz Żółkiewski'], ['Żółkiewski', 'weakAlias']),
    entity('petrov', 'Person', ['Пётр Выдумкин'], ['Pyotr J. Vydumkin', 'alias']),
    entity('salim', 'Person', ['سَلِيم المختلق'], ['Salim al-Mukhtalaq', 'alias'], ['al-Mukhtalaq', 'weakAlias']),
    entity('hui', 'Person', ['慧明覺'], ['Hui Mingjue', 'alias'], ['Hui', 'weakAlias']),
    entity('namesake', 'Person', ['Chen Haoran']),
    entity('alexis', 'Person', ['Αλέξης Επινοήτης']),
    entity('shalom', 'Person', ['שָׁלוֹם בדוי']),
    entity('ali', 'Person', ['علي المزيف']),
    entity('somchai', 'Person', ['สมชาย แต่งขึ้น']),
    entity('bogdan', 'Person', ['Wymyślony, Bogdan']),
    entity('twin-1', 'Person', ['Marek Dvojnik']),
    entity('twin-2', 'Person', ['Marek Dvojnik']),
    entity('li-na', 'Person', ['Li Na']),
    entity('office', 'PublicBody', ['Ministry of Internal Affairs']),
    entity('zoltan', 'Person', ['Zoltan Koholt'], ['Koholt, Zoltan Bela', 'alias'], ['Koholt', 'weakAlias']),
    entity('rory', 'Person', ['Rory McVellmark'], ['Rory MacVellmark', 'alias']),
    entity('mononym', 'Person', ['Suryadarmo']),
    entity('vgk', 'PublicBody', ['Vellmark Guard Korps'], ['VGK', 'abbreviation']),
    entity('ship', 'Vessel', ['Northern Sparrow']),
    entity('firm', 'Company', ['Brasko & Sons, Inc.']),
    entity('bank', 'Organization', ['St. Florin Trade Bank']),
  ],
  sanctions: [],
};
