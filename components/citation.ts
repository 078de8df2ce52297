import type { Dossier, Quote, SanctionView } from '../dataset/dossier';
import { formatDate } from './dates';
import { i18n } from './i18n';
import { listWords, sanctionText } from './sanction-words';

const hasQuotationMarks = /[“”"„«»「」]/;

/**
 * Quotation marks round a sentence that has its own would need those changed, and it stands verbatim. `shown` is what stands
 * between them, where that is not the text itself.
 */
export const quoted = (shown: string, text = shown): string =>
  hasQuotationMarks.test(text) ? shown : i18n.t('excerpt.quoted', [shown]);

/** As inner quotation marks are printed: the sentence goes on, and where the quotation ends is plain. */
const INNER: Record<string, string> = {
  '“': '‘',
  '”': '’',
  '„': '‚',
  '"': "'",
  '«': '‹',
  '»': '›',
  '「': '『',
  '」': '』',
};

/** A sentence as it is printed in a citation, with marks of its own round it whatever marks it has. */
const quotation = (text: string): string =>
  i18n.t('excerpt.quoted', [text.replace(/[“”„"«»「」]/g, (mark) => INNER[mark] ?? mark)]);

/** "Article of 31 July 2020", its publisher and address where they are known. */
function sourceLine({ source: { date, publisher, url } }: Quote): string {
  const said = publisher
    ? i18n.t('excerpt.published', [publisher, formatDate(date)])
    : i18n.t('excerpt.article', [formatDate(date)]);
  return url ? `${said}\n${url}` : said;
}

/** What an entry in a list says, and the list: nothing can be quoted from it. */
function entryLines(caption: string, sanction: SanctionView): string[] {
  const { list, program, sourceUrl } = sanction;
  if (!list) return [];
  const lines = [
    caption,
    sanctionText(sanction),
    program && i18n.t('sanction.program', [program]),
    listWords(list),
    sourceUrl,
  ];
  return [lines.filter(Boolean).join('\n')];
}

/** Whom it is about, and what is said of that in what follows. */
const heading = (caption: string, sanctions: readonly SanctionView[]): string =>
  [caption, ...new Set(sanctions.filter(({ list }) => !list).map(sanctionText))].join('\n');

/**
 * Whom it is about and since when by whom that is sanctioned, the sentences that say so in full, each source with its date after
 * its own, and its entries in lists, as plain text; empty when there are none.
 */
export function citationOf({ caption, sanctions, namedIn }: Dossier): string {
  const entries = sanctions.flatMap((one) => entryLines(caption, one));
  const said = sanctions.flatMap(({ quotes }) => quotes);
  const quotes = said.length > 0 || entries.length > 0 ? said : namedIn.slice(0, 1);
  const bySource = new Map<string, Map<number, Quote>>();
  for (const quote of quotes) {
    const key = `${quote.source.id} ${quote.source.date}`;
    bySource.set(key, (bySource.get(key) ?? new Map()).set(quote.start, quote));
  }
  const quotations = [...bySource.values()].map((places) => {
    const inOrder = [...places.values()].sort((a, b) => a.start - b.start);
    return [...inOrder.map(({ text }) => quotation(text)), ...inOrder.slice(0, 1).map(sourceLine)].join('\n');
  });
  const about = quotations.length > 0 ? [heading(caption, sanctions)] : [];
  return [...about, ...quotations, ...entries].join('\n\n');
}
