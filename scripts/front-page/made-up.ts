import { excerptAt } from '../../dataset/excerpt';
import type { Dataset, Entity, Sanction } from '../../dataset/model';

const syllables = ['ba', 'dor', 'fim', 'gul', 'kes', 'lun', 'mor', 'nit', 'pav', 'rud'];
const part = (number: number): string => syllables[Math.floor(number) % syllables.length] ?? '';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that nobody bears, each another one. */
export const namesOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${capital(part(i) + part(i / 10))} ${capital(part(i / 100) + part(i / 10) + part(i))}vic`,
  );

/** A reader's own dataset: an article that names so many people, every third of whom is sanctioned in it. */
export function madeUp(count: number): Dataset {
  const names = namesOf(count);
  const text = names.map((name) => `${name} was put on the list.`).join(' ');
  const source = { id: 'made-up', title: 'Made up', date: '2022-05-04', text };
  const at = (words: string) => excerptAt(source, text.indexOf(words), text.indexOf(words) + words.length);
  const entities = names.map(
    (name, i): Entity => ({
      id: `made-up-${i}`,
      schema: 'Person',
      caption: name,
      names: [{ text: name, kind: 'name', evidence: at(name) }],
      positions: [],
    }),
  );
  const sanctions = names.flatMap((name, i): Sanction[] =>
    i % 3
      ? []
      : [
          {
            id: `made-up-act-${i}`,
            entity: `made-up-${i}`,
            authority: 'Ministry of Examples',
            startDate: '2022-05-04',
            dateFrom: 'dateline',
            evidence: [at(`${name} was put on the list.`)],
          },
        ],
  );
  return { id: 'made-up', title: 'Made up for a test', sources: [source], entities, sanctions };
}
