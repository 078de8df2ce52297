/**
 * The yardstick of `npm run derive:score -- --baseline`: compromise's people and organisations in sentences with a word for sanctions,
 * since the first day chrono-node finds in the sentence, or else the dateline.
 */
import { en } from 'chrono-node';
import nlp from 'compromise';
import * as v from 'valibot';
import type { Dataset, Entity, Sanction, Schema } from '../dataset/model';
import type { Article } from '../derive/article';

const SANCTION = /\b(?:sanction|designat|blacklist|froz|freez|ban(?:s|ned)?\b|list(?:ed|ing)\b|barred)/i;
const Words = v.array(v.string());

export function readByBaseline({ id, title, date, text }: Article): Dataset {
  const entities = new Map<string, Entity>();
  const sanctions: Sanction[] = [];
  const reference = new Date(`${date}T12:00:00`);
  const named = (found: unknown, schema: Schema): string[] =>
    v.parse(Words, found).flatMap((words) => {
      const caption = words.replace(/^[\s\p{P}]+|['’]s$|[\s\p{P}]+$/gu, '').replace(/\s+/g, ' ');
      if (caption === '') return [];
      const key = caption.toLowerCase();
      if (!entities.has(key))
        entities.set(key, { id: key, schema, caption, names: [{ text: caption, kind: 'name' }], positions: [] });
      return [key];
    });
  for (const sentence of v.parse(Words, nlp(text).sentences().out('array'))) {
    const read = nlp(sentence);
    const targets = [
      ...named(read.people().out('array'), 'Person'),
      ...named(read.organizations().out('array'), 'PublicBody'),
    ];
    if (!SANCTION.test(sentence)) continue;
    const startDate = isoOf(en.casual.parseDate(sentence, reference) ?? reference);
    for (const entity of targets)
      sanctions.push({ id: `${entity} ${startDate}`, entity, startDate, dateFrom: 'text', evidence: [] });
  }
  return { id, title, sources: [], entities: [...entities.values()], sanctions };
}

const isoOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
