import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const derived = (text: string) => deriveDataset([{ id: 'a', title: 'A', date: '2023-02-03', text }]);
const entity = (text: string, name: string) => derived(text).entities.find(({ caption }) => caption === name);
const titles = (text: string, name: string) => entity(text, name)?.positions.map(({ title }) => title);

describe('the title of an office', () => {
  it('is whole, with what the office is for', () => {
    expect(titles('Mélanie Joly, Minister of Foreign Affairs, announced it.', 'Mélanie Joly')).toEqual([
      'Minister of Foreign Affairs',
    ]);
    expect(titles('Ali Rezaei, deputy minister for higher education, was absent.', 'Ali Rezaei')).toEqual([
      'deputy minister for higher education',
    ]);
  });

  it('is not that of others who are counted behind him', () => {
    expect(titles('They met the mayor, Ivan Petrov, and three judges.', 'Ivan Petrov')).toEqual(['mayor']);
  });

  it('is without whose it is and since when', () => {
    expect(titles('Ivan Petrov, the party’s economic adviser, spoke.', 'Ivan Petrov')).toEqual(['economic adviser']);
    expect(titles('Ivan Petrov, its current director general, spoke.', 'Ivan Petrov')).toEqual(['director general']);
  });

  it('says what the office is of, also where nothing else is known of that', () => {
    const first = (title: string) => titles(`Ivan Petrov, ${title}, is on the list.`, 'Ivan Petrov')?.[0];
    expect(first('Minister of Health')).toBe('Minister of Health');
    expect(first('the former governor of Nineveh')).toBe('former governor of Nineveh');
    const whole = 'under secretary for terrorism and financial intelligence';
    expect(first(`an ${whole}`)).toBe(whole);
    expect(first('the head of the former Defense Industries System')).toBe(
      'head of the former Defense Industries System',
    );
  });

  it('ends before what he is known for, and before what happened', () => {
    const first = (title: string) => titles(`Ivan Petrov, ${title}, is on the list.`, 'Ivan Petrov')?.[0];
    expect(first('a former police officer known as Barbecue whose gang blocked the port')).toBe(
      'former police officer',
    );
    expect(first('Minister of the Presidency under the former leader')).toBe('Minister of the Presidency');
  });

  it('is not that of the one whom he serves', () => {
    for (const text of [
      'Dmitry Ivanov, a spokesman for President Vladimir Petrov, spoke.',
      'The spokesman for President Vladimir Petrov spoke.',
    ])
      expect(titles(text, 'Vladimir Petrov')).toEqual(['President']);
    expect(titles('Dmitry Ivanov, a spokesman for President Vladimir Petrov, spoke.', 'Dmitry Ivanov')).toEqual([
      'spokesman for President Vladimir Petrov',
    ]);
    expect(titles('Kakha Ivanov, Speaker of parliament Shalva Petrov and others spoke.', 'Kakha Ivanov') ?? []).toEqual(
      [],
    );
  });

  it('is none of what somebody did', () => {
    const none = (deed: string) =>
      expect(titles(`The Treasury sanctioned Ivan Petrov, ${deed}.`, 'Ivan Petrov') ?? []).toEqual([]);
    none('suing the EU before the General Court in Luxembourg');
    none('ordered officers not to speak of it');
    none('who made himself president in a coup');
  });

  it('is without the day and the place that stand before it', () => {
    expect(titles('On Monday Foreign Minister Ivan Petrov spoke.', 'Ivan Petrov')).toEqual(['Foreign Minister']);
    expect(titles('The order President Ivan Petrov signed is long.', 'Ivan Petrov')).toEqual(['President']);
  });

  it('of the past stays one of the past', () => {
    expect(titles('Ivan Petrov, who was Minister of Health, spoke.', 'Ivan Petrov')).toEqual([
      'was Minister of Health',
    ]);
  });

  it('knows its body behind a comma, behind “for”, and behind the part of it that is no body', () => {
    const body = (text: string) => {
      const { entities } = derived(text);
      const [position] = entities.find(({ caption }) => caption === 'Ivan Petrov')?.positions ?? [];
      return [position?.title, entities.find(({ id }) => id === position?.organization)?.caption];
    };
    expect(body('Ivan Petrov, Commissioner, Hong Kong Police Force (HKPF); others follow.')).toEqual([
      'Commissioner',
      'Hong Kong Police Force',
    ]);
    expect(body('Ivan Petrov, a spokesman for the Russian Foreign Ministry, spoke.')).toEqual([
      'spokesman',
      'Russian Foreign Ministry',
    ]);
    expect(body('Ivan Petrov, First Deputy Chief of Staff of the Presidential Executive Office, spoke.')).toEqual([
      'First Deputy Chief of Staff',
      'Presidential Executive Office',
    ]);
  });

  it('is not tied to a body that only stands nearby', () => {
    const tiedTo = (text: string) =>
      entity(text, 'Ivan Petrov')?.positions.flatMap(({ organization }) => organization ?? []);
    expect(tiedTo('The US Treasury sanctioned Ivan Petrov, a minister for two years.')).toEqual([]);
    const victims = 'Ivan Petrov, a spokesman for the victims of the Russian Interior Ministry, spoke.';
    expect(tiedTo(victims)).toEqual([]);
    expect(tiedTo('Ivan Petrov, leader of a band opposed to the National Army of Mali, spoke.')).toEqual([]);
  });

  it('is none of a private occupation or a relative', () => {
    const text = 'The Treasury sanctioned Samark López, a businessman, and Ivan Petrov, a cousin of the president.';
    expect(titles(text, 'Samark López')).toEqual([]);
    expect(titles(text, 'Ivan Petrov')).toEqual([]);
  });
});

describe('a name', () => {
  it('keeps the nickname in the middle of it', () => {
    const text =
      'The United States on Thursday sanctioned Jimmy “Barbecue” Chérizier, a gang leader. Chérizier was a policeman.';
    expect(derived(text).entities.map(({ caption }) => caption)).toContain('Jimmy “Barbecue” Chérizier');
  });

  it('of a company is known without its town, but that of a bank is not cut', () => {
    const names = (text: string, name: string) => entity(text, name)?.names.map((one) => one.text);
    const text =
      'The United States on Thursday sanctioned Gabbaro Technologies of Moscow and Commercial Bank of Moscow for it.';
    expect(names(text, 'Gabbaro Technologies')).toBeDefined();
    expect(names(text, 'Commercial Bank of Moscow') ?? []).not.toContain('Commercial Bank');
  });
});

describe('a day without a year', () => {
  it('is not said to be of the last such day, where the sentence tells of an earlier year', () => {
    const text =
      'Britain on Thursday sanctioned Pavel Orlov. In January 2021 the United States had struck at his firms: on January 19 it placed sanctions on Anton Volkov.';
    const volkov = entity(text, 'Anton Volkov');
    expect(
      derived(text)
        .sanctions.filter((one) => one.entity === volkov?.id)
        .map(({ startDate }) => startDate),
    ).not.toContain('2023-01-19');
  });
});

describe('who acted', () => {
  it('long ago is not who acts in the news, when another has acted since', () => {
    const text =
      'The United States on Thursday sanctioned Pavel Orlov for the raid.\n\nBritain knew his brother too.\n\nAnton Volkov was placed under sanctions on July 9, 2020.';
    const { entities, sanctions } = derived(text);
    const by = (name: string) =>
      sanctions.find((one) => one.entity === entities.find(({ caption }) => caption === name)?.id)?.authority;
    expect(by('Pavel Orlov')).toBe('United States');
    expect(by('Anton Volkov')).toBeUndefined();
  });
});
