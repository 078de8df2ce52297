/** What an entity is found by, and which of it a query met. */
import type { Index } from '../dataset/known';
import type { Searchable } from './search';
import { dateWords, withDatesRead, wordsOf } from './words';

/** By entity: its names, then its offices, their bodies, who acted under which programme, and the days. */
export function searchableIn(index: Index): (id: string) => Searchable {
  return (id) => ({
    names: index.entities.get(id)?.names.map(({ value }) => value.text) ?? [],
    about: [...new Set([...officesOf(id, index), ...actsOn(id, index)])],
    dates: (index.sanctions.get(id) ?? []).flatMap(({ value: { startDate, endDate } }) =>
      [startDate, endDate].flatMap((date) => (date ? dateWords(date) : [])),
    ),
  });
}

function officesOf(id: string, { entities }: Index): string[] {
  return (entities.get(id)?.positions ?? []).flatMap(({ value: { title, organization } }) => [
    title,
    ...((organization && entities.get(organization)?.names.map(({ value }) => value.text)) || []),
  ]);
}

function actsOn(id: string, { sanctions, entities }: Index): string[] {
  return (sanctions.get(id) ?? []).flatMap(({ value: { authority, authorityEntity, inConjunctionWith, program } }) => [
    ...(authority ? [authority] : []),
    ...((authorityEntity && entities.get(authorityEntity)?.names.map(({ value }) => value.text)) || []),
    ...(inConjunctionWith ?? []),
    ...(program ? [program] : []),
  ]);
}

/** The texts of a record other than `shown` that words of `query` are found in: why it is among the results. */
export function metBy(query: string, { names, about }: Searchable, shown: readonly string[]): string | undefined {
  const wanted = wordsOf(withDatesRead(query));
  const meets = (text: string, word: string) =>
    [...wordsOf(text), ...wordsOf(text, true)].some((one) => one.startsWith(word));
  const unseen = wanted.filter((word) => !shown.some((text) => meets(text, word)));
  return [...names, ...about].find((text) => unseen.some((word) => meets(text, word)));
}
