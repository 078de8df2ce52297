import { createI18n } from '@wxt-dev/i18n';
import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Messages with a form for each of the language's plural categories (`one`, `other`, …). */
export type Counted = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Base}.other` ? Base : never;
}[keyof GeneratedI18nStructure];

// A language has other categories than the one the types were made from: whether each is there is checked by a test.
const anyMessage = createI18n();

/** The message in the form that the language has for `count`, which is `$1` unless `substitutions` are given. */
export function counted(key: Counted, count: number, substitutions?: string[]): string {
  const locale = i18n.t('locale');
  const category = new Intl.PluralRules(locale).select(count);
  return anyMessage.t(`${key}.${category}`, substitutions ?? [new Intl.NumberFormat(locale).format(count)]);
}
