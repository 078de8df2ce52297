import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../derive/derive';

/** Everybody a text names: kind and names. */
const cast = (text: string): Record<string, string> =>
  Object.fromEntries(
    explainArticle({ id: 'a', title: 'a', date: '2023-11-15', text }).cast.actors.map(({ kind, names }) => [
      names.map((name) => name.text).join(' / '),
      kind,
    ]),
  );

describe('a company named like a person is none', () => {
  it.each([
    'China sanctioned the arms maker Lorman Marten on Thursday.',
    'China sanctioned Lorman Marten, a manufacturer of missiles, on Thursday.',
    'China sanctioned Lorman Marten on Thursday. Shares of Lorman Marten fell.',
    'China sanctioned Lorman Marten and its chairman, Jim Taykel.',
    'China sanctioned the chief executive of Lorman Marten, Jim Taykel, on Thursday.',
    'The EU hit Jim Taykel. Lorman Marten executives said nothing.',
  ])('and has no surname: “%s”', (text) => {
    expect(cast(text)).toHaveProperty(['Lorman Marten'], 'company');
  });

  it.each([
    'The contractors Lorman Marten and Nortrop Gramman were sanctioned.',
    'China sanctioned Lorman Marten and Nortrop Gramman, two American arms makers, on Thursday.',
  ])('in a list: “%s”', (text) => {
    expect(cast(text)).toEqual({ 'Lorman Marten': 'company', 'Nortrop Gramman': 'company' });
  });
});

describe('a ship named like a person', () => {
  it('is nobody’s surname', () => {
    expect(cast('The tanker Marina Spirin was listed.')).toEqual({ 'Marina Spirin': 'unknown' });
    expect(cast('They listed the Elva Orlan (IMO 9123456) on Monday.')).toEqual({ 'Elva Orlan': 'unknown' });
  });
});

describe('a person stays one', () => {
  it.each([
    ['They listed Oleg Derpov, a company director, on Monday.', 'Oleg Derpov / Derpov'],
    ['They listed Oleg Derpov, the owner of a bank, on Monday.', 'Oleg Derpov / Derpov'],
    ['They listed three banks, Tigar Keosan, a presenter, and his wife.', 'Tigar Keosan / Keosan'],
    ['They listed the head of a bank, General Tigar Keosan. Employees of Keosan fled.', 'Tigar Keosan / Keosan'],
    ['They listed Tigar Keosan and his bank.', 'Tigar Keosan / Keosan'],
  ])('“%s”', (text, name) => {
    expect(cast(text)).toHaveProperty([name], 'person');
  });
});
