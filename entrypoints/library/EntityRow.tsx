import { formatDate } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { nameClass } from '../../components/name-class';
import { When } from '../../components/When';
import { officeWords, schemaWord } from '../../components/wording';
import type { Row } from './rows';

/** That it was sanctioned once tells more of it than its office. */
const endedWords = (date: string): string => i18n.t('popup.endedMark', [formatDate(date, 'short')]);

type Props = { line: Row; chosen: boolean; href: string };

/** One entity in a list: who, what, since when; and what of it the search met, where that is none of these. */
export function EntityRow({ line, chosen, href }: Props) {
  const { caption, status, startDate, ended, schema, met } = line;
  return (
    <a class={`line ${status}`} href={href} aria-current={chosen ? 'page' : undefined}>
      <bdi class={nameClass(caption)}>{caption}</bdi>{' '}
      <span class="role">
        {status === 'sanctioned' && <b class="verdict">{i18n.t('status.sanctioned')}</b>}{' '}
        {startDate ? (
          <When date={startDate} length="short" />
        ) : (
          status === 'linked' && (ended ? endedWords(ended) : (officeWords(line) ?? schemaWord(schema)))
        )}
      </span>{' '}
      {met && (
        <span class="role" dir="auto">
          {met}
        </span>
      )}
    </a>
  );
}
