/** What a thing is called in ids and comparisons: the same for every run, every order, every source. */

import type { InferOutput } from 'valibot';
import type { PartialDate, Schema } from './model';

/** Case, accents, invisible characters and punctuation put aside; words joined by one space. */
export function foldName(text: string): string {
  // Most names are plain, and of those nothing has to be taken apart.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(text)) return text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .replace(/['.]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/['’.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const slug = (text: string): string => foldName(text).replaceAll(' ', '-') || 'unnamed';

export function entityId(schema: Schema, caption: string): string {
  return `${slug(schema)}-${slug(caption)}`;
}

/** `qualifiers`: whatever tells two sanctions of one entity apart: authority, day, or that it is a lifting. */
export function sanctionId(
  entity: string,
  authority: string | undefined,
  date: InferOutput<typeof PartialDate> | undefined,
  ...qualifiers: string[]
): string {
  return [entity, slug(authority ?? 'authority unsaid'), date ?? 'undated', ...qualifiers].join('-');
}
