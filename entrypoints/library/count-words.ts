import { formatList } from '../../components/dates';
import { counted } from '../../components/plural';
import type { Counts } from '../../dataset/acts';
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
