import type { TimelineDay } from '../dataset/timeline';
import { SourceName } from './Excerpt';
import { i18n } from './i18n';
import { SanctionSentence } from './SanctionSentence';
import type { Ways } from './timeline-words';
import { When } from './When';

type Props = { days: readonly TimelineDay[]; ways: Ways };

/** The timeline in words, for whoever would rather read it. */
export function TimelineTable({ days, ways }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('library.timeline.date')}</th>
          <th scope="col">{i18n.t('library.timeline.what')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">
              {day.began.length > 0 || day.related.length > 0 ? (
                <a href={ways.toDate(day.date)}>
                  <When date={day.date} />
                </a>
              ) : (
                <When date={day.date} />
              )}
            </th>
            <td>
              {[...day.began, ...day.ended].map((sanction) => (
                <p key={sanction.id}>
                  <SanctionSentence sanction={sanction} />
                </p>
              ))}
              {day.related.length > 0 && (
                <p>
                  {i18n.t('library.timeline.related')}{' '}
                  {day.related.map(({ entity }, index) => (
                    <span key={entity.id}>
                      {index > 0 && ', '}
                      <a href={ways.toEntity(entity.id)}>{entity.caption}</a>
                    </span>
                  ))}
                </p>
              )}
              {day.named.map((source) => (
                <p key={source.id} class="soft">
                  <a href={ways.toSource(source)}>
                    <SourceName source={source} />
                  </a>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
