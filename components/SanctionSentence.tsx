import type { SanctionLine } from '../dataset/dossier';
import { formatList } from './dates';
import { i18n } from './i18n';
import { Sentence } from './Sentence';
import { When } from './When';
import { inSentence } from './wording';

/** "Sanctioned since 31 July 2020 by the US Treasury, with …", as much of it as the source gives. */
export function SanctionSentence({ sanction }: { sanction: SanctionLine }) {
  const { startDate, endDate, inConjunctionWith } = sanction;
  const by = sanction.authority && inSentence(sanction.authority);
  const parts = {
    sanctioned: <b class="verdict">{i18n.t('status.sanctioned')}</b>,
    start: startDate && <When date={startDate} />,
    end: endDate && <When date={endDate} />,
  };
  return (
    <>
      <Sentence
        parts={parts}
        say={(at) => {
          const what = at('sanctioned');
          if (startDate && endDate) {
            return by
              ? i18n.t('status.fromToBy', [what, at('start'), at('end'), by])
              : i18n.t('status.fromTo', [what, at('start'), at('end')]);
          }
          if (startDate)
            return by ? i18n.t('status.sinceBy', [what, at('start'), by]) : i18n.t('status.since', [what, at('start')]);
          if (endDate)
            return by ? i18n.t('status.untilBy', [what, at('end'), by]) : i18n.t('status.until', [what, at('end')]);
          return by ? i18n.t('status.by', [what, by]) : i18n.t('status.undated', [what]);
        }}
      />
      {inConjunctionWith &&
        inConjunctionWith.length > 0 &&
        i18n.t('status.with', [formatList(inConjunctionWith.map(inSentence))])}
    </>
  );
}
