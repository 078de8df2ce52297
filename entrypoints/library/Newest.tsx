import { i18n } from '../../components/i18n';
import { Sentence } from '../../components/Sentence';
import { When } from '../../components/When';
import type { DayLine } from '../../dataset/acts';
import { dayWords } from './count-words';
import { toDate } from './route';
import { UNDATED } from './rows';

/** The last days on which something was done, while nothing is chosen. */
export function Newest({ days }: { days: readonly DayLine[] }) {
  return (
    <section class="newest">
      <h2>{i18n.t('library.newest')}</h2>
      <ul>
        {days.map((day) => (
          <li key={day.date}>
            <Sentence
              parts={{ date: <a href={toDate(day.date ?? UNDATED)}>{day.date && <When date={day.date} />}</a> }}
              say={(at) => i18n.t('library.acts.newest', [at('date'), dayWords(day)])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
