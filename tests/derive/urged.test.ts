import { expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const targets = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  return sanctions.map(({ entity }) => entities.find(({ id }) => id === entity)?.caption ?? '').sort();
};

const letter = (urging: string): string =>
  `WASHINGTON - A bipartisan group of senators has urged the administration to consider sanctions on officials of the government of Belarus, three weeks after an election that has brought thousands of people into the streets.

In a letter to the Secretary of State and the Treasury Secretary that was released on Thursday, the senators say that those who ordered riot police to beat detainees "must be held to account". They point to an act of 2004, which gives the president the authority to freeze assets and deny visas.

The letter was written by Senator Adam Kessler, who sits on the Foreign Relations Committee. It ${urging} that the administration should look at Timor Lenkov, the interior minister; Viktor Orlov, the chairman of the KGB; and Anna Hill, the head of the Central Election Commission.`;

it('whom somebody says a government should look at is not sanctioned', () => {
  for (const urging of ['suggests', 'argues', 'says']) expect(targets(letter(urging))).toEqual([]);
});

it('whom an action of today is said to have hit is, whatever others should do', () => {
  expect(
    targets(
      'WASHINGTON - The United States on Thursday sanctioned Timor Lenkov, the interior minister of Ruritania, and Viktor Orlov, the chairman of its secret police. A senator said that Europe should follow.',
    ),
  ).toEqual(['Timor Lenkov', 'Viktor Orlov']);
});
