import type { GeneratedI18nStructure } from '#i18n';
import { i18n, message } from './i18n';

/** Messages with a form for each of the language's plural categories (`one`, `other`, …). */
export type Counted = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Base}.other` ? Base : never;
}[keyof GeneratedI18nStructure];

/** The message in the form that the language has for `count`, which is `$1` unless `substitutions` are given. */
export function counted(key: Counted, count: number, substitutions?: string[]): string {
  const locale = i18n.t('locale');
  const category = new Intl.PluralRules(locale).select(count);
  // A language has other categories than the one the types were made from: whether each is there is checked by a test.
  return message(`${key}.${category}`, substitutions ?? [new Intl.NumberFormat(locale).format(count)]);
}
