import { describe, expect, it } from 'vitest';
import { PartyNames } from '../../derive/party-names';
import { segment } from '../../derive/segments';
import { read } from '../../derive/tokens';
import { derived, post } from './posts-of-petrov';

const captions = (text: string) => derived(text).entities.map(({ caption }) => caption);

describe('a body that only an office names', () => {
  it('is the party or group that has a leader', () => {
    expect(post('Ivan Petrov, leader of Hezbollah, spoke.')).toEqual([['leader', 'Hezbollah']]);
    expect(post('Ivan Petrov, the leader of the Liberal Democrats, spoke.')).toEqual([['leader', 'Liberal Democrats']]);
  });

  it('is no people, no place and no assembly', () => {
    for (const title of ['leader of the Bosnian Serbs', 'leader of Chechnya', 'leader of the Opposition'])
      expect(post(`Ivan Petrov, ${title}, spoke.`)).toEqual([[title, undefined]]);
  });

  it('is the one of few letters before the office, unless a firm has such offices, too', () => {
    expect(post('FSIN deputy director Ivan Petrov spoke.')).toEqual([['deputy director', 'FSIN']]);
    expect(post('LME chairman Ivan Petrov spoke.')).toEqual([['LME chairman', undefined]]);
  });

  it('is a force, also in small letters, and apart from whose it is and where it sits', () => {
    expect(post('Ivan Petrov, commander of the air force, spoke.')).toEqual([['commander', 'air force']]);
    expect(post('Ivan Petrov, spokesman of China’s foreign ministry, spoke.')).toEqual([
      ['spokesman', 'foreign ministry'],
    ]);
    expect(post('Ivan Petrov, president of the House of Representatives in the east, spoke.')).toEqual([
      ['president', 'House of Representatives'],
    ]);
  });
});

describe('a body that the words behind the office describe', () => {
  const namesOf = (text: string, caption: string) =>
    derived(text)
      .entities.find((entity) => entity.caption === caption)
      ?.names.map((name) => name.text);

  it('is the one whose kind stands before its name', () => {
    for (const [title, office, body] of [
      ['head of the intelligence service Sevir', 'head', 'Sevir'],
      ['deputy leader of the opposition party Alvana', 'deputy leader', 'Alvana'],
      ['chairman of the ruling Alvana', 'chairman', 'Alvana'],
      ['president of the electoral commission KENA', 'president', 'KENA'],
    ] as const)
      expect(post(`Ivan Petrov, ${title}, spoke.`)).toEqual([[office, body]]);
  });

  it('is a party or a force that is named alone, too', () => {
    const text = 'Ivan Petrov, head of the Alvana militia, met Pavel Orlov, chairman of the Tisva party.';
    expect(post(text)).toEqual([['head', 'Alvana militia']]);
    expect(namesOf(text, 'Alvana militia')).toContain('Alvana');
    expect(namesOf(text, 'Tisva party')).toContain('Tisva');
  });

  it('is the party as which the article knows it', () => {
    const text = 'The governing Civic Dream won. Ivan Petrov, chairman of Civic Dream, spoke.';
    expect(post(text)).toEqual([['chairman', 'Civic Dream']]);
    expect(post('Ivan Petrov, chairman of Volga Dream, spoke.')).toEqual([['chairman of Volga Dream', undefined]]);
  });

  it('is no article and no number before “party”', () => {
    const text = 'The party won. Two lawmakers of the opposition Tisva left.';
    const names = new PartyNames(read(text, segment(text)).tokens);
    expect(['the', 'two', 'tisva'].map((name) => names.has(name))).toEqual([false, false, true]);
  });

  it('is a part of a state in small letters, and none of a firm', () => {
    for (const body of ['special tasks department', 'morality police', 'bodyguard unit', 'air force', '3rd Division'])
      expect(post(`Ivan Petrov, deputy chief of the ${body}, spoke.`)).toEqual([['deputy chief', body]]);
    for (const part of [
      'legal office',
      'sales department',
      'executive committee',
      'refiner VOLTA',
      'financial services',
    ])
      expect(post(`Ivan Petrov, head of the ${part}, spoke.`)).toEqual([[`head of the ${part}`, undefined]]);
  });

  it('is that of the last link, apart from what tells where', () => {
    for (const title of [
      'Head of Cabinet of the Presidential Administration',
      'head of the presidential administration in Odessa',
    ])
      expect(post(`Ivan Petrov, ${title}, spoke.`)?.[0]?.[1]?.toLowerCase()).toBe('presidential administration');
    expect(post('Ivan Petrov, head of the group in CAR, spoke.')).toEqual([['head of the group in CAR', undefined]]);
  });
});

describe('a body that only stands beside an office', () => {
  it('is the one whose spokesman or leader somebody is', () => {
    for (const [words, title, body] of [
      ['The foreign ministry’s spokesman', 'spokesman', 'foreign ministry'],
      ['A spokesman for the electoral commission', 'spokesman', 'electoral commission'],
      ['NARTO’s secretary general', 'secretary general', 'NARTO'],
    ] as const)
      expect(post(`${words}, Ivan Petrov, spoke.`)).toEqual([[title, body]]);
    expect(post('They met Colonel Ivan Petrov, of the intelligence service.')).toEqual([
      ['Colonel', 'intelligence service'],
    ]);
  });

  it('is the one whose generals several are', () => {
    const text = 'The Rapid Guard Forces (RGF) left. Two RGF generals, Ivan Petrov and Pavel Orlov, spoke.';
    expect(post(text)).toEqual([['general', 'Rapid Guard Forces']]);
    const other =
      'The Rapid Guard Forces (RGF) left the generals. Two army generals, Ivan Petrov and Pavel Orlov, spoke.';
    expect(post(other)).toEqual([['army general', undefined]]);
  });

  it('is no firm of a few letters, no union of states and nothing that another word stands for', () => {
    for (const words of ['VTX’s chairman', 'VTX’s spokesman', 'The European Union’s envoy', 'The bloc’s envoy'])
      expect(post(`${words}, Ivan Petrov, spoke.`)?.[0]?.[1]).toBeUndefined();
  });
});

describe('a body that is called by common words alone', () => {
  it('is one where an office in it is told', () => {
    for (const [title, office, body] of [
      ['Speaker of Parliament', 'Speaker', 'Parliament'],
      ['Commander of the Navy', 'Commander', 'Navy'],
      ['Head of Syrian Military Intelligence', 'Head', 'Syrian Military Intelligence'],
      [
        'secretary general of the Organization of American States',
        'secretary general',
        'Organization of American States',
      ],
      ['chairman of the African Union', 'chairman', 'African Union'],
      ['leader of the Democratic Party', 'leader', 'Democratic Party'],
      ['speaker of the U.S. House of Representatives', 'speaker', 'U.S. House of Representatives'],
      ['ambassador to the United Nations', 'ambassador to the United Nations', 'United Nations'],
      ['permanent secretary in the ministry of information', 'permanent secretary', 'ministry of information'],
    ] as const)
      expect(post(`Ivan Petrov, ${title}, spoke.`)).toEqual([[office, body]]);
  });

  it('is a movement of any name, where somebody leads it; a charity or a gang is none', () => {
    const text = (body: string) => `Ivan Petrov, leader of the ${body}, spoke.`;
    expect(captions(text('Tamarin Citizens Coalition'))).toContain('Tamarin Citizens Coalition');
    expect(captions(text('Tamarin Charity Foundation'))).not.toContain('Tamarin Charity Foundation');
    expect(captions('Ivan Petrov, treasurer of the Tamarin Citizens Coalition, spoke.')).not.toContain(
      'Tamarin Citizens Coalition',
    );
  });

  it('is no sure name of one, which the next article may say of another', () => {
    const { entities } = derived('Ivan Petrov, Speaker of Parliament, met Pavel Orlov, leader of Alvana.');
    const kinds = entities.filter(({ schema }) => schema !== 'Person').map(({ names }) => names[0]);
    expect(kinds.map((name) => [name?.text, name?.kind])).toContainEqual(['Parliament', 'weakAlias']);
  });

  it('is none where the words are an office’s own, or a foundation’s', () => {
    for (const title of ['Member of Parliament', 'inspector general of police'])
      expect(post(`Ivan Petrov, ${title}, spoke.`)).toEqual([[title, undefined]]);
    expect(captions('Ivan Petrov, head of the Human Rights Foundation, spoke.')).not.toContain(
      'Human Rights Foundation',
    );
  });

  it('is the bank that has a governor, and no other bank', () => {
    expect(post('Ivan Petrov, governor of the Bank of Canada, spoke.')).toEqual([['governor', 'Bank of Canada']]);
    expect(captions('Ivan Petrov, chairman of the Bank of Volgograd, spoke.')).toEqual(['Ivan Petrov']);
  });

  it('is a party or a force, and no legal entity, where it is sanctioned, too', () => {
    const { entities } = derived('The EU sanctioned Alvana on Monday. Ivan Petrov, leader of Alvana, spoke.');
    expect(entities.map(({ caption, schema }) => [caption, schema])).toContainEqual(['Alvana', 'Organization']);
  });
});

describe('the name of a body', () => {
  it('goes on over a comma and over “and”', () => {
    expect(post('Ivan Petrov, head of the Volga Mines, Petroleum and Gas Board, spoke.')).toEqual([
      ['head', 'Volga Mines, Petroleum and Gas Board'],
    ]);
    expect(post('Ivan Petrov, leader of the Movement for Rights and Freedoms, spoke.')?.[0]?.[1]).toBe(
      'Movement for Rights and Freedoms',
    );
  });

  it('begins before the word that “and” joins to it, and ends before whose army it is in and for whom somebody sits there', () => {
    for (const [title, office, body] of [
      ['head of the Ports and Maritime Organisation', 'head', 'Ports and Maritime Organisation'],
      ['commander of the 90th Tank Division of the Russian army', 'commander', '90th Tank Division'],
      ['member of the National Assembly of Mali for Kidal', 'member', 'National Assembly of Mali'],
    ] as const)
      expect(post(`Ivan Petrov, ${title}, spoke.`)).toEqual([[office, body]]);
    const text = 'They met the Ethics and Anti-Corruption Commission. Ivan Petrov, the commission’s chairman, spoke.';
    expect(post(text)?.[0]?.[1]).toBe('Ethics and Anti-Corruption Commission');
    expect(captions('They met the Army and the National Guard of Ukraine, whose head, Ivan Petrov, spoke.')).toContain(
      'National Guard of Ukraine',
    );
  });

  it('is what a body of common words is called behind a comma', () => {
    const text = 'Ivan Petrov, head of the intelligence service, Sevir, spoke.';
    const names = derived(text).entities.find(({ caption }) => caption === 'intelligence service')?.names;
    expect(names?.map((name) => name.text)).toEqual(['intelligence service', 'Sevir']);
    expect(captions('Ivan Petrov, head of the intelligence service, Anna Orlova and others spoke.')).not.toContain(
      'Anna',
    );
  });

  it('goes on with what it is against', () => {
    const body = 'Special Prosecutor’s Office against Impunity';
    expect(post(`Ivan Petrov, head of the ${body}, spoke.`)).toEqual([['head', body]]);
  });

  it('ends where somebody or something else is named', () => {
    const text = 'Ivan Petrov, leader of the Movement for Rights and Anna Orlova spoke.';
    expect(captions(text)).toContain('Movement for Rights');
    expect(captions('Ivan Petrov, ambassador to France, Foreign Ministry, spoke.')).not.toContain(
      'France, Foreign Ministry',
    );
  });

  it('is whole, with what it is on', () => {
    expect(captions('Ivan Petrov, chair of the US Commission on International Religious Freedom, spoke.')).toContain(
      'US Commission on International Religious Freedom',
    );
  });

  it('ends before what a headline tells of it', () => {
    expect(captions('Treasury Targets Influential Former Venezuelan Official\n\nIvan Petrov spoke.')).not.toContain(
      'Treasury Targets Influential Former Venezuelan',
    );
  });
});

describe('the name of a person', () => {
  it('is without the title before it', () => {
    expect(captions('They met President-elect Ivan Petrov and Coun Anna Orlova.')).toEqual(
      expect.arrayContaining(['Ivan Petrov', 'Anna Orlova']),
    );
  });

  it('may end like an office', () => {
    expect(captions('Prime Minister Hun Sen spoke.')).toContain('Hun Sen');
  });
});
