import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const bodies = (text: string) =>
  deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }])
    .entities.filter(({ schema }) => schema === 'PublicBody')
    .map(({ caption }) => caption)
    .sort();

describe('the name of a body', () => {
  it('is read whole, whatever it is about', () => {
    expect(bodies('The Foreign, Commonwealth and Development Office spoke.')).toEqual([
      'Foreign, Commonwealth and Development Office',
    ]);
    expect(bodies('The Foreign, Commonwealth & Development Office spoke.')).toEqual([
      'Foreign, Commonwealth & Development Office',
    ]);
  });

  it('does not begin in the list before it', () => {
    expect(bodies('He spoke of Health, Education and Defence. The Defence Ministry of Ukraine wrote.')).toEqual([
      'Defence Ministry of Ukraine',
    ]);
    expect(
      bodies('The Interior Ministry of Ukraine, Trade and Development Office staff and others met.'),
    ).not.toContain('Interior Ministry of Ukraine, Trade and Development Office');
  });

  it('is a house’s with what it is of', () => {
    expect(bodies('It was read in the House of Commons and the House of Lords.')).toEqual([
      'House of Commons',
      'House of Lords',
    ]);
    expect(bodies('The House of Windsor wept.')).toEqual([]);
  });

  it('may be initials that news never spells out', () => {
    expect(bodies('The FBI arrested him, Interpol said. FBI agents had come at night.')).toEqual(['FBI', 'Interpol']);
    expect(bodies('The XYZ arrested him.')).toEqual([]);
    const article = (id: string) => ({ id, title: 'A', date: '2024-03-22', text: 'The FBI arrested him.' });
    const { entities } = deriveDataset([article('a'), article('b')]);
    expect(entities.map(({ caption, names }) => [caption, names.map(({ kind }) => kind)])).toEqual([
      ['FBI', ['abbreviation']],
    ]);
  });

  it('has no word for what it is, when it is known without', () => {
    expect(bodies('Global Affairs Canada said so.')).toEqual(['Global Affairs Canada']);
  });
});

describe('the name of somebody behind an office', () => {
  const people = (text: string) =>
    deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }])
      .entities.filter(({ schema }) => schema === 'Person')
      .map(({ caption }) => caption);

  it('begins behind the force whose chief he is', () => {
    expect(people('Canada sanctioned former Inspector General of Police Kolo Dmitrov on Friday.')).toEqual([
      'Kolo Dmitrov',
    ]);
    expect(people('Sanctions hit Police Commissioner-General Pavel Dmitrov.')).toEqual(['Pavel Dmitrov']);
  });

  it('ends before the letters behind it, of which a seat is an office', () => {
    const text = 'China barred Anna Belova MP, the chair of the State Council, and Pavel Dmitrov AO QC.';
    expect(people(text)).toEqual(['Anna Belova', 'Pavel Dmitrov']);
    const { entities } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
    expect(entities.find(({ caption }) => caption === 'Anna Belova')?.positions.map(({ title }) => title)).toEqual([
      'MP',
      'chair',
    ]);
    expect(entities.flatMap(({ names }) => names.map((name) => name.text))).not.toContain('QC');
    const club = deriveDataset([
      { id: 'a', title: 'A', date: '2024-03-22', text: 'Canada sanctioned Velorin Zatt SC.' },
    ]);
    expect(club.entities.map(({ caption }) => caption)).not.toContain('Velorin Zatt');
  });

  it('does not begin with "They’re", "Mister" or "His Excellency"', () => {
    const text =
      'They’re Pavel Dmitrov and his men. It was His Excellency Kolo Dmitrov Orlov. Canada sanctioned Mister Ivan Orlov.';
    expect(people(text)).toEqual(expect.arrayContaining(['Ivan Orlov', 'Kolo Dmitrov Orlov', 'Pavel Dmitrov']));
  });

  it('does not begin within the name of a body', () => {
    expect(bodies('The Chief of Police Intelligence Unit 7 of Ukraine left.')).not.toContain('Intelligence Unit 7');
    expect(bodies('He went to the Oval Office, where Senate Democrats met.')).toEqual([]);
  });
});
