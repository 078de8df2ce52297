import { formatList } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { When } from '../../components/When';
import { inSentence } from '../../components/wording';
import type { DayLine } from '../../dataset/acts';
import { countWords } from './count-words';
import { toDate } from './route';
import { UNDATED } from './rows';

/** The last days on which something was done, while nothing is chosen. */
export function Newest({ days }: { days: readonly DayLine[] }) {
  return (
    <section class="newest">
      <h2>{i18n.t('library.newest')}</h2>
      <ul>
        {days.map(({ date, counts, authorities }) => (
          <li key={date}>
            <a href={toDate(date ?? UNDATED)}>{date && <When date={date} />}</a>{' '}
            {authorities.length > 0
              ? i18n.t('library.acts.line', [countWords(counts), formatList(authorities.map(inSentence))])
              : countWords(counts)}
          </li>
        ))}
      </ul>
    </section>
  );
}
