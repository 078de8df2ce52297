import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Whom an article says was sanctioned. */
function imposedOn(date: string, text: string): string[] {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date, text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .filter(({ startDate, endDate }) => startDate !== undefined || endDate === undefined)
    .map(({ entity }) => caption.get(entity) ?? '')
    .sort();
}

describe('nobody is said to be sanctioned', () => {
  it.each([
    [
      'who may travel again',
      "The Council today reviewed the EU's targeted restrictive measures.\n\nEighty-one persons may from now on travel to and hold assets in the Union. Among them are Vice-President Anna Hill, Justice Minister Pavel Stone and the governor Adam Harlow.",
    ],
    [
      'who was taken off',
      'The EU has been trimming its list. On 20 March 2013 it took 81 officials off, among them Finance Minister Pavel Stone and Adam Harlow.',
    ],
    [
      'who is free of sanctions',
      'The United States on Friday lifted its programme.\n\nAmong those who are free of sanctions since Friday are Pavel Stone, the former finance minister, and Adam Harlow.',
    ],
  ])('%s', (_, text) => {
    expect(imposedOn('2013-03-25', text)).toEqual([]);
  });

  it.each([
    [
      'of whom only rumours spoke',
      'Some blogs reported that a company, Nova Snaga, had been blacklisted too, but its name did not appear in the document.',
    ],
    [
      'who was jailed for what is told',
      'In 2015 two lawmakers were beaten. Three bodyguards went to jail for it, Timor Lenkov, Adam Harlow and Pavel Stone.',
    ],
    [
      'for whom the target used to work',
      'Boris Lekov, formerly of Volga College and Delta Bank, was designated by the United States on Wednesday.',
    ],
  ])('%s', (_, behind) => {
    const said = imposedOn('2020-09-18', `The United States on Tuesday sanctioned General Ivan Petrov.\n\n${behind}`);
    for (const name of ['Nova Snaga', 'Timor Lenkov', 'Adam Harlow', 'Pavel Stone', 'Delta Bank', 'Volga College'])
      expect(said).not.toContain(name);
    expect(said).toContain('Ivan Petrov');
  });
});
