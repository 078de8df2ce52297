import { existsSync, readFileSync } from 'node:fs';
import type { Named } from './in-page';

const places = ['../shared', '../../shared'].map((place) => `${place}/lists/ofac-sdn-csv-2021-07`);

/** `size` names: OFAC's where the list is at hand, and behind them as many more as it takes, put together from theirs. */
export function namesOf(size: number): { names: Named[]; real: number } {
  const listed = ofacNames();
  const names = listed.slice(0, size);
  const people = listed.filter(({ person }) => person);
  const words = [...new Set((people.length > 0 ? people : fallback).flatMap(({ name }) => name.split(' ')))];
  // Park and Miller's minimal standard generator: the same names on every run.
  let state = 7;
  const pick = (): string => {
    state = (state * 48271) % 2147483647;
    return words[state % words.length] ?? '';
  };
  while (names.length < size) {
    names.push({ name: names.length % 2 ? `${pick()} ${pick()}` : `${pick()} ${pick()} ${pick()}`, person: true });
  }
  return { names, real: Math.min(size, listed.length) };
}

const fallback: Named[] = (
  'Chen Quanguo Sun Jinlong Peng Jiarui Wang Junzheng Viktor Orlov Maria Petrova Ahmad Karimi Hassan Nasser Elena Ruiz ' +
  'Olga Kovar Tariq Aziz Kim Yong Jose Delgado Ivan Sidorov Fatima Rahman Anna Novak'
)
  .split(' ')
  .map((name) => ({ name, person: true }));

function ofacNames(): Named[] {
  const folder = places.find(existsSync);
  if (!folder) return [];
  const people = new Map<string, boolean>();
  const names: Named[] = [];
  for (const [, id = '', name = '', type = ''] of rows(`${folder}/sdn.csv`, /^(\d+),"((?:[^"]|"")*)",("?\w*)/gm)) {
    people.set(id, type === '"individual');
    if (type !== '"vessel' && type !== '"aircraft') names.push(named(name, type === '"individual'));
  }
  for (const [, id = '', name = ''] of rows(`${folder}/alt.csv`, /^(\d+),\d+,"[^"]*","((?:[^"]|"")*)"/gm)) {
    names.push(named(name, people.get(id) ?? false));
  }
  return names;
}

const rows = (path: string, pattern: RegExp) => readFileSync(path, 'utf8').matchAll(pattern);

/** "CHEN, Quanguo" as pages write it. */
function named(listed: string, person: boolean): Named {
  const [surname = '', given] = listed.replaceAll('""', '"').split(', ');
  const name = person && given ? `${given} ${surname}` : listed;
  return { name: name.replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase()), person };
}
