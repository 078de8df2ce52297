import type { GeneratedI18nStructure } from '#i18n';
import { formatNumber } from './dates';
import { message } from './i18n';
import { perLocale } from './per-locale';

/** Messages with a form for each of the language's plural categories (`one`, `other`, …). */
export type Counted = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Base}.other` ? Base : never;
}[keyof GeneratedI18nStructure];

const plurals = perLocale((locale) => new Intl.PluralRules(locale));

/** The message in the form that the language has for `count`, which is `$1` unless `substitutions` are given. */
export function counted(key: Counted, count: number, substitutions?: string[]): string {
  const category = plurals().select(count);
  // A language has other categories than the one the types were made from: whether each is there is checked by a test.
  return message(`${key}.${category}`, substitutions ?? [formatNumber(count)]);
}
