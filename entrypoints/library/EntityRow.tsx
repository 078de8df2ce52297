import { i18n } from '../../components/i18n';
import { When } from '../../components/When';
import { officeWords, schemaWord } from '../../components/wording';
import type { Row } from './rows';

type Props = { line: Row; chosen: boolean; href: string };

/** One entity in a list: who, what, since when; and what of it the search met, where that is none of these. */
export function EntityRow({ line, chosen, href }: Props) {
  const { caption, status, startDate, schema, met } = line;
  return (
    <a class={`line ${status}`} href={href} aria-current={chosen ? 'page' : undefined}>
      <bdi class="name">{caption}</bdi>{' '}
      <span class="role">
        {status === 'sanctioned' && <b class="verdict">{i18n.t('status.sanctioned')}</b>}{' '}
        {startDate ? (
          <When date={startDate} length="short" />
        ) : (
          status === 'linked' && (officeWords(line) ?? schemaWord(schema))
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
