import { formatList } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { inSentence } from '../../components/wording';
import type { Counts, DayLine } from '../../dataset/acts';
import type { Schema } from '../../dataset/model';

const order: Schema[] = ['Person', 'PublicBody', 'Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity'];

/** "2 people and 1 public body". */
export const countWords = (counts: Counts): string =>
  formatList(
    order.flatMap((schema) => {
      const count = counts[schema];
      return count ? [counted(`library.count.${schema}`, count)] : [];
    }),
  );

/** "2 people, by the Ministry of Finance"; where the sources do not say by whom, that. */
export function dayWords({ counts, authorities, unsaid }: DayLine): string {
  const whom = countWords(counts);
  if (authorities.length === 0) return i18n.t('library.acts.lineUnsaid', [whom]);
  const by = formatList(authorities.map(inSentence));
  return unsaid ? i18n.t('library.acts.lineAndUnsaid', [whom, by]) : i18n.t('library.acts.line', [whom, by]);
}
