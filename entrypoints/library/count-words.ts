import { i18n } from '#i18n';
import { formatList, formatNumber } from '../../components/dates';
import type { Counts } from '../../dataset/acts';
import type { Schema } from '../../dataset/model';

const order: Schema[] = ['Person', 'PublicBody', 'Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity'];

/** "2 people and 1 public body". */
export const countWords = (counts: Counts): string =>
  formatList(
    order.flatMap((schema) => {
      const count = counts[schema];
      return count ? [i18n.t(`library.count.${schema}`, count, [formatNumber(count)])] : [];
    }),
  );
