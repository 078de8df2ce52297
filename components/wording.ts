/** Sentences that depend on the data, in the reader's language. */

import type { EntitySummary } from '../dataset/dossier';
import type { Schema } from '../dataset/model';
import type { CardMatch } from '../protocol/messages';
import type { Mute } from '../protocol/mutes';
import { shorten } from '../protocol/shorten';
import { FILES } from '../protocol/site';
import { i18n } from './i18n';

/** An initial in the middle of `text` without which it is one of `names`, and with which it is none. */
function addedInitial(text: string, names: readonly string[]): string | undefined {
  const [found, initial] = /\s(\p{L}\.?)(?=\s)/u.exec(text) ?? [];
  const listed = names.map((name) => name.toLowerCase());
  if (!found || listed.includes(text.toLowerCase())) return undefined;
  return listed.includes(text.replace(found, '').toLowerCase()) ? initial : undefined;
}

/** `names`: those of the one entry it was matched with. */
export function reasonSentence(
  { text: words, reason, introducedBy }: Omit<CardMatch, 'tier'>,
  names: readonly string[] = [],
): string {
  // The reader has just seen all of it on the page.
  const text = shorten(words, 60);
  switch (reason) {
    case 'full-name': {
      const initial = addedInitial(words, names);
      return initial ? i18n.t('reason.fullNameInitial', [initial]) : i18n.t('reason.fullName');
    }
    case 'other-order':
      return i18n.t('reason.otherOrder', [text]);
    case 'abbreviation':
      return i18n.t('reason.abbreviation', [text]);
    case 'short-form':
      return introducedBy ? i18n.t('reason.shortForm', [text, introducedBy]) : i18n.t('reason.shortFormAlone', [text]);
    case 'shared-name':
      return i18n.t('reason.sharedName', [text]);
    case 'one-word':
      return i18n.t('reason.oneWord', [text]);
    case 'short-words':
      return i18n.t('reason.shortWords', [text]);
    case 'common-words':
      return i18n.t('reason.commonWords', [text]);
    case 'within-longer-run':
      return i18n.t('reason.withinLongerRun', [text]);
    case 'within-longer-name':
      return i18n.t('reason.withinLongerName', [text]);
    case 'told-apart':
      return i18n.t('reason.toldApart', [text]);
    case 'middle-initial':
      return i18n.t('reason.middleInitial', [text]);
  }
}

/** How sure the match is, before why. `names`: those of the one entry it was matched with. */
export function tierWords({ tier, text, reason }: CardMatch, names: readonly string[] = []): string {
  const butForInitial = reason === 'full-name' && addedInitial(text, names) !== undefined;
  return butForInitial ? i18n.t('tier.sureInitial') : i18n.t(`tier.${tier}`);
}

/** Says of a match that somebody or something else is meant. */
export const notMeant = (schema: Schema): string =>
  schema === 'Person' ? i18n.t('mute.notThisPerson') : i18n.t('mute.notThisOne');

/** The rule for pages opened from the disk has no host. */
export const siteWords = (site: string): string => (site === FILES ? i18n.t('site.files') : site);

/** "Viktor Orlov is muted on example.org." */
export function muteSentence({ caption, site, words }: Mute): string {
  if (site === undefined) return i18n.t('mute.doneEverywhere', [caption]);
  return words === undefined
    ? i18n.t('mute.doneHere', [caption, siteWords(site)])
    : i18n.t('mute.doneWords', [words, siteWords(site), caption]);
}

/** The first office, its body beside it where the title does not name it. */
export const officeWords = ({ role, body }: Pick<EntitySummary, 'role' | 'body'>): string | undefined =>
  role && body ? i18n.t('position', [role, body]) : role;

export const schemaWord = (schema: Schema): string => i18n.t(`schema.${schema}`);

/** Heads of names that English sets "the" before; a name of another shape stands as the source has it. */
const takesArticle =
  /^united |^(?:department|ministry|office|bureau|council|government|bank|cabinet|committee) of |\b(?:treasury|department|ministry|union|kingdom|states|council|office|bureau|agency|commission|committee|government|bank|authority|administration|parliament|cabinet)$/i;

/** An acting authority as it stands inside a sentence. */
export const inSentence = (authority: string): string =>
  i18n.t('locale').startsWith('en') && takesArticle.test(authority) && !/^the /i.test(authority)
    ? `the ${authority}`
    : authority;

/** The same as a label. */
export const asLabel = (authority: string): string => authority.replace(/^the (?=\p{Lu})/iu, '');
