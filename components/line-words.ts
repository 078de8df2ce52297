/** What a line of the popup's list says beside the name. */
import type { PageLine } from '../protocol/messages';
import { formatDate } from './dates';
import { i18n } from './i18n';
import { counted } from './plural';
import { asLabel, officeWords, reasonSentence, schemaWord } from './wording';

/** The office; without one, why it is in the list at all. */
export function aboutOf({ imposed, officeholder, schema, ...office }: PageLine): string {
  const words = officeWords(office);
  if (words) return words;
  if (imposed) return counted('popup.imposed', imposed);
  if (officeholder) return i18n.t('popup.officeholder', [officeholder.caption, officeholder.title]);
  return schemaWord(schema);
}

/** Why it is only possible, as the card says it. */
export const doubtOf = ({ possible, words, reason }: PageLine): string | undefined =>
  possible && reason ? reasonSentence({ text: words, reason }) : undefined;

/** No more than the sources say: who is only named in them, or acted, is not linked to those sanctioned. */
export function besideSanctioned({ ended, tied, imposed }: PageLine): string {
  if (ended) return i18n.t('popup.endedMark', [formatDate(ended, 'short')]);
  if (tied) return i18n.t('popup.linkedMark');
  return imposed ? i18n.t('popup.authorityMark') : i18n.t('popup.namedMark');
}

function standingOf(line: PageLine): string[] {
  const { possible, status, startDate = '', authority = '' } = line;
  if (possible) return [i18n.t('popup.possibleMark')];
  if (status === 'linked') return [besideSanctioned(line)];
  return [i18n.t('status.sanctioned'), startDate && formatDate(startDate, 'short'), asLabel(authority)];
}

/** All that can be read in it, piece by piece. */
export const shownIn = (line: PageLine): string[] => [
  line.caption,
  aboutOf(line),
  doubtOf(line) ?? '',
  ...standingOf(line),
];
