import type { SanctionLine, SanctionView } from '../dataset/dossier';
import { formatDate, formatList } from './dates';
import { i18n } from './i18n';
import { inSentence } from './wording';

/** What is said of a sanction, as much of it as the source gives; `at` says what stands where its parts go. */
export function sanctionWords(
  { startDate, endDate, authority, inConjunctionWith = [] }: SanctionLine,
  at: (part: 'sanctioned' | 'start' | 'end') => string,
): string {
  const by = authority && inSentence(authority);
  const withOthers =
    inConjunctionWith.length > 0 ? i18n.t('status.with', [formatList(inConjunctionWith.map(inSentence))]) : '';
  return said() + withOthers;

  function said(): string {
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
  }
}

/** The same as plain text. */
export const sanctionText = (sanction: SanctionLine): string =>
  sanctionWords(sanction, (part) => {
    if (part === 'sanctioned') return i18n.t('status.sanctioned');
    return formatDate((part === 'start' ? sanction.startDate : sanction.endDate) ?? '');
  });

/** Of a list: its name, and of which day it is. Its date may come with a time. */
export const listWords = ({ title, retrievedAt }: NonNullable<SanctionView['list']>): string =>
  retrievedAt
    ? i18n.t('sanction.listOf', [title, formatDate(retrievedAt.slice(0, 10))])
    : i18n.t('sanction.list', [title]);
