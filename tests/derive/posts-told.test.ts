import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const posts = (text: string, name = 'Pavel Dmitrov') => {
  const { entities } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  // Whom the text gives no office may be nobody in the dataset.
  const positions = entities.find(({ caption }) => caption === name)?.positions ?? [];
  return positions.map(({ title, organization }) => {
    const body = entities.find(({ id }) => id === organization)?.caption;
    return body ? `${title} @ ${body}` : title;
  });
};

describe('offices told behind a name', () => {
  it('stand in parentheses', () => {
    expect(posts('Canada sanctioned Pavel Dmitrov (Deputy Chairman of the Security Council) in May.')).toEqual([
      'Deputy Chairman @ Security Council',
    ]);
    expect(posts('Canada sanctioned Pavel Dmitrov (born in 1965) in May.')).toEqual([]);
  });

  it('stand behind another name, where somebody is from, or whose son he is', () => {
    expect(posts('Canada sanctioned Pavel Dmitrov, alias “Kazungu”, an officer of the National Guard.')).toEqual([
      'officer @ National Guard',
    ]);
    expect(posts('Pavel Dmitrov, from Kayah State, is a member of the State Council.')).toEqual([
      'member @ State Council',
    ]);
    expect(posts('Pavel Dmitrov, his son, National Security Adviser, was listed, too.')).toEqual([
      'National Security Adviser',
    ]);
  });

  it('are nobody’s when a list of people goes on', () => {
    expect(posts('The court sentenced Pavel Dmitrov, his wife, the mayor, and two others.')).toEqual([]);
  });

  it('are two where one is complete and another begins', () => {
    expect(
      posts('Canada sanctioned Pavel Dmitrov, a former President and Prime Minister of Albania and now a senator.'),
    ).toEqual(['former President and Prime Minister of Albania', 'senator']);
    expect(
      posts('Pavel Dmitrov, commander of the National Guard and the country’s de facto head of state, spoke.'),
    ).toEqual(['commander @ National Guard', 'de facto head of state']);
    expect(posts('Pavel Dmitrov, a businessman and party leader, was sanctioned by Canada.')).toEqual(['party leader']);
    expect(posts('Pavel Dmitrov, the army chief and an old partner of the president, was sanctioned.')).toEqual([
      'army chief',
    ]);
  });

  it('follow what else he is', () => {
    expect(posts('Pavel Dmitrov, a lawyer who was then chair of the State Council, was barred.')).toEqual([
      'was then chair @ State Council',
    ]);
    expect(posts('Pavel Dmitrov, who became foreign minister in November, was barred.')).toEqual(['foreign minister']);
    expect(posts('Pavel Dmitrov has been president of the State Council since 2013.')).toEqual([
      'president @ State Council',
    ]);
  });

  it('stand behind a colon in a list, and not in a headline', () => {
    expect(posts('Those listed: Pavel Dmitrov: President of the State Council.')).toEqual([
      'President @ State Council',
    ]);
    expect(posts('Pavel Dmitrov: Treasury chief skips the summit. He was not amused.')).not.toContain(
      'Treasury chief skips the summit',
    );
  });
});

describe('offices told before a name', () => {
  it('have a rank or "Mr" between them and the name', () => {
    expect(posts('The army’s spokesman, Brigadier General Pavel Dmitrov, did not answer.')).toEqual(['spokesman']);
    expect(posts('The current head of the State Council, Mr Pavel Dmitrov, was blacklisted by Washington.')).toEqual([
      'head @ State Council',
    ]);
    const text =
      'It names General Ivan Orlov, the security minister, and Major General Pavel Dmitrov, the head of the army.';
    expect(posts(text)).toEqual(['head of the army']);
  });

  it('end in the name of a body', () => {
    expect(posts('Canada sanctioned former Inspector General of the State Council Pavel Dmitrov.')).toEqual([
      'former Inspector General @ State Council',
    ]);
  });

  it('are a first lady’s, a chargé d’affaires’ and a then-president’s', () => {
    expect(posts('The Treasury blacklisted First Lady Anna Belova and her son.', 'Anna Belova')).toEqual([
      'First Lady',
    ]);
    expect(posts("Britain has summoned the Chinese chargé d'affaires, Pavel Dmitrov.")).toEqual(["chargé d'affaires"]);
    expect(posts('Then-President Pavel Dmitrov sanctioned four of them.')).toEqual(['Then-President']);
  });
});

describe('an office between two names', () => {
  const each = (text: string) => ['Pavel Dmitrov', 'Ivan Orlov', 'Anna Belova'].map((name) => posts(text, name));

  it('is the next one’s where the first has his before his name', () => {
    expect(
      each(
        'Switzerland sanctions the Russian President, Pavel Dmitrov, the Prime Minister, Ivan Orlov, and the Minister of Foreign Affairs, Anna Belova, with immediate effect.',
      ),
    ).toEqual([['President'], ['Prime Minister'], ['Minister of Foreign Affairs']]);
    expect(
      each(
        'Freed are the former first lady Anna Belova, the secretary for finance, Pavel Dmitrov, the Volga Mining Corporation and others.',
      ),
    ).toEqual([['secretary for finance'], [], ['former first lady']]);
  });

  it('is the first one’s where each has his behind his name', () => {
    expect(
      each(
        'Canada sanctioned Pavel Dmitrov, the prime minister, Ivan Orlov, the head of the army, and Anna Belova, a general.',
      ),
    ).toEqual([['prime minister'], ['head of the army'], ['general']]);
  });
});

describe('an office of several people', () => {
  const each = (text: string) => ['Pavel Dmitrov', 'Anna Belova'].map((name) => posts(text, name));

  it('is each one’s where the text says where they are from', () => {
    expect(each('Senators Pavel Dmitrov of Florida and Anna Belova of Missouri had behaved badly.')).toEqual([
      ['Senator'],
      ['Senator'],
    ]);
    expect(each('It names two deputy prosecutors, Pavel Dmitrov of Fiji and Anna Belova of Senegal.')).toEqual([
      ['deputy prosecutor'],
      ['deputy prosecutor'],
    ]);
  });

  it('is each one’s behind their names, when it counts as many', () => {
    expect(each('Pavel Dmitrov and Anna Belova, both members of the State Duma, are on the list.')).toEqual([
      ['member @ State Duma'],
      ['member @ State Duma'],
    ]);
    expect(posts('Pavel Dmitrov and Anna Belova, three judges and a clerk are on the list.')).toEqual([]);
  });

  it('names their body before them', () => {
    expect(each('They are Members of the European Parliament Pavel Dmitrov and Anna Belova.')).toEqual([
      ['Member @ European Parliament'],
      ['Member @ European Parliament'],
    ]);
  });
});

describe('offices on lines below a name', () => {
  it('are those of a release’s head', () => {
    const text =
      'Senator the Hon Pavel Dmitrov\nMinister for Foreign Affairs\n\nToday Australia lists Anna Belova for abuses.';
    expect(posts(text)).toEqual(['Minister for Foreign Affairs']);
    const signed = '“The message is clear.” – Hon. Pavel Dmitrov, P.C., M.P., Minister of Foreign Affairs';
    expect(posts(signed)).toEqual(['Minister of Foreign Affairs']);
  });

  it('are not the next one’s, nor a sentence', () => {
    expect(posts('Pavel Dmitrov\nSecretary of State Anna Belova\nIvan Orlov\n')).toEqual([]);
    expect(posts('Minister of Defence\nPavel Dmitrov\nMinister of Finance\nAnna Belova\n')).toEqual([]);
    expect(posts('Pavel Dmitrov\nMinisters and Officials\nAnna Belova\n')).toEqual([]);
    expect(posts('Pavel Dmitrov\nHead Office\n12 River Street\n')).toEqual([]);
    expect(posts('By Pavel Dmitrov\nMinister of Defence says that Russia will answer.\n')).toEqual([]);
  });
});
