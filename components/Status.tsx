import type { Dossier, SanctionView } from '../dataset/dossier';
import { formatNumber } from './dates';
import { i18n } from './i18n';
import { SanctionSentence } from './SanctionSentence';
import { Sentence } from './Sentence';
import { mayTellTwice, sinceOf } from './since';
import { When } from './When';

/** The status in words, never more than the sources say. */
export function Status({ dossier: { sanctions, related } }: { dossier: Dossier }) {
  const since = sinceOf(sanctions);
  if (since) {
    return (
      <>
        <p class="status">
          <SanctionSentence sanction={since} />
        </p>
        {sanctions.length > 1 && <HowMany sanctions={sanctions} />}
      </>
    );
  }
  if (related.some(({ relation }) => relation === 'target')) {
    return <p class="status">{i18n.t('status.linkedImposed')}</p>;
  }
  const leadsToRelated = related.some(({ sanction }) => sanction);
  return <p class="status">{leadsToRelated ? i18n.t('status.linkedRelated') : i18n.t('status.linked')}</p>;
}

function HowMany({ sanctions }: { sanctions: readonly SanctionView[] }) {
  const count = formatNumber(sanctions.length);
  const newest = sanctions[0]?.startDate;
  const twice = mayTellTwice(sanctions);
  return (
    <p class="soft">
      {newest ? (
        <Sentence
          parts={{ date: <When date={newest} /> }}
          say={(at) =>
            twice
              ? i18n.t('status.recordsNewest', [count, at('date')])
              : i18n.t('status.severalNewest', [count, at('date')])
          }
        />
      ) : (
        i18n.t(twice ? 'status.records' : 'status.several', [count])
      )}
    </p>
  );
}
