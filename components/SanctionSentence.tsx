import type { SanctionLine } from '../dataset/dossier';
import { i18n } from './i18n';
import { Sentence } from './Sentence';
import { sanctionWords } from './sanction-words';
import { When } from './When';

/** "Sanctioned since 31 July 2020 by the US Treasury, with …", as much of it as the source gives. */
export function SanctionSentence({ sanction }: { sanction: SanctionLine }) {
  const { startDate, endDate } = sanction;
  const parts = {
    sanctioned: <b class="verdict">{i18n.t('status.sanctioned')}</b>,
    start: startDate && <When date={startDate} />,
    end: endDate && <When date={endDate} />,
  };
  return <Sentence parts={parts} say={(at) => sanctionWords(sanction, at)} />;
}
