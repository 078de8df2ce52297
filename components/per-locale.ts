import { i18n } from './i18n';

/** What `make` gives for the locale that is spoken now, made once for each: making a formatter takes longer than drawing a line. */
export function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const locale = i18n.t('locale');
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}
