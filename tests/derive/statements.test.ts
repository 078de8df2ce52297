import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** A Friday. */
const derive = (text: string) => deriveDataset([{ id: 'a', title: 'a', date: '2020-07-31', text }]);

const sanctions = (text: string): string[] => {
  const { entities, sanctions } = derive(text);
  return sanctions.map(({ entity, startDate, endDate, authority }) => {
    const caption = entities.find(({ id }) => id === entity)?.caption;
    return `${caption} ${startDate ?? '–'}${endDate ? ` until ${endDate}` : ''} ${authority ?? 'unsaid'}`;
  });
};

describe('what counts as a sanction', () => {
  it.each([
    ['Canada imposed sanctions on Peng Jiarui on Monday.', ['Peng Jiarui 2020-07-27 Canada']],
    ['Britain on Monday slapped Peng Jiarui with sanctions.', ['Peng Jiarui 2020-07-27 United Kingdom']],
    ['The EU added Peng Jiarui to its sanctions list on 9 July.', ['Peng Jiarui 2020-07-09 European Union']],
    ['Peng Jiarui was sanctioned by the US Treasury on July 9.', ['Peng Jiarui 2020-07-09 US Treasury']],
    ['Peng Jiarui has been under EU sanctions since October 2019.', ['Peng Jiarui 2019-10 European Union']],
    [
      'Sun Jinlong, who was previously designated on August 9, 2017, welcomed the sanctions.',
      ['Sun Jinlong 2017-08-09 unsaid'],
    ],
    ['China on Friday barred Peng Jiarui from entering the country.', ['Peng Jiarui 2020-07-31 China']],
    ['The United States, Canada and Japan sanctioned Peng Jiarui on Friday.', ['Peng Jiarui 2020-07-31 United States']],
    [
      'The US sanctioned Peng Jiarui on Friday. Canada sanctioned Sun Jinlong on Monday.',
      ['Peng Jiarui 2020-07-31 United States', 'Sun Jinlong 2020-07-27 Canada'],
    ],
  ])('%s', (text, expected) => {
    expect(sanctions(text)).toEqual(expected);
  });

  it.each([
    'Canada may impose sanctions on Peng Jiarui on Monday.',
    'Canada did not sanction Peng Jiarui. Peng Jiarui has not been sanctioned.',
    'Lawmakers introduced a bill imposing sanctions on Peng Jiarui.',
    'The US called for sanctions on Peng Jiarui on Friday.',
    'The US denied that it had sanctioned Peng Jiarui.',
    'Canada threatened to blacklist Peng Jiarui if the talks fail.',
    'A court sanctioned Peng Jiarui on Friday for contempt.',
    'The league sanctioned coach Peng Jiarui on Friday.',
    'Peng Jiarui was charged with evading US sanctions on Friday.',
    'The Treasury announced sanctions against the Harbin Communist Party’s operations on Friday.',
    'The council sanctioned the use of a barracks.',
  ])('not: %s', (text) => {
    expect(sanctions(text)).toEqual([]);
  });

  it('names the people, not the bodies they serve, nor those the reasons name', () => {
    expect(
      sanctions(
        'The US on Friday sanctioned Sun Jinlong, the head of the Harbin Public Security Bureau, and its deputy, Peng Jiarui, for working with Chen Quanguo.',
      ),
    ).toEqual(['Peng Jiarui 2020-07-31 United States', 'Sun Jinlong 2020-07-31 United States']);
  });

  it('reads a list of items after a colon, and stops where it ends', () => {
    expect(
      sanctions(
        'The following were sanctioned by Canada today:\n\n- Sun Jinlong, commissar\n- Peng Jiarui\n\nChen Quanguo was in Paris.',
      ),
    ).toHaveLength(2);
  });

  it('keeps a lifting as its own kind, with an end and no beginning', () => {
    expect(sanctions('The EU on Monday lifted sanctions on Peng Jiarui.')).toEqual([
      'Peng Jiarui – until 2020-07-27 European Union',
    ]);
  });

  it('ends the sanction it tells of, when it tells of both', () => {
    expect(
      sanctions('Peng Jiarui was sanctioned by the EU on 9 July. The EU on Monday lifted sanctions on Peng Jiarui.'),
    ).toEqual(['Peng Jiarui 2020-07-09 until 2020-07-27 European Union']);
  });

  it('claims no day that the text does not give and the news does not make', () => {
    const padding = 'The weather was fine. The trains ran. Nobody spoke of it. ';
    expect(sanctions(`${padding}${padding}Peng Jiarui has been sanctioned by Canada.`)).toEqual([
      'Peng Jiarui – Canada',
    ]);
  });

  it('takes the dateline’s day for news without one, and says so', () => {
    const { sanctions: found } = derive('Canada has imposed sanctions on Peng Jiarui.');
    expect(found.map(({ startDate, dateFrom, dateEvidence }) => ({ startDate, dateFrom, dateEvidence }))).toEqual([
      { startDate: '2020-07-31', dateFrom: 'dateline', dateEvidence: undefined },
    ]);
  });
});

describe('who is who', () => {
  const names = (text: string, caption: string): string[] =>
    derive(text)
      .entities.filter((entity) => entity.caption === caption)
      .flatMap((entity) => entity.names.map(({ text, kind }) => `${text} (${kind})`));

  it('gives a shared family name to the one named in full last', () => {
    const { entities, sanctions } = derive(
      'Director Chen Mingguo spoke. Secretary Chen Quanguo did not. Chen was sanctioned by Canada on Monday.',
    );
    expect(sanctions.map(({ entity }) => entities.find(({ id }) => id === entity)?.caption)).toEqual(['Chen Quanguo']);
  });

  it('tells given-name order apart: the family name is the short form', () => {
    expect(names('President Alexander Lukashenko spoke.', 'Alexander Lukashenko')).toContain('Lukashenko (weakAlias)');
    expect(names('Director Sun Jinlong spoke.', 'Sun Jinlong')).toContain('Sun (weakAlias)');
    expect(names('General Min Aung Hlaing spoke.', 'Min Aung Hlaing')).toEqual(['Min Aung Hlaing (name)']);
  });

  it('leaves out newspapers, companies and private people who are only named', () => {
    expect(
      derive(
        '“It is late,” lawyer John Smith told the Morning Herald. Acme Industries Ltd. declined to comment, Director Peng Jiarui said.',
      ).entities.map(({ caption }) => caption),
    ).toEqual(['Peng Jiarui']);
  });

  it('ends in time that grows with the text, whatever the text', () => {
    const hostile = [
      'word and other word '.repeat(20_000),
      'Alpha Beta Gamma '.repeat(30_000),
      '('.repeat(50_000),
      '\ud800 \udc00'.repeat(50_000),
      'Treasury sanctioned '.repeat(8_000),
      'a.'.repeat(100_000),
    ];
    for (const text of hostile) {
      const begin = performance.now();
      derive(text);
      expect(performance.now() - begin).toBeLessThan(10_000);
    }
  }, 60_000);
});
