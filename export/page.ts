/** The names on one page, as the reader saw them underlined. */
import type { EntitySummary } from '../dataset/dossier';
import type { Dataset } from '../dataset/model';
import type { PageMention } from '../dataset/page-mention';
import { addressIn } from './address';
import { toCsv } from './csv';
import { toFtm } from './ftm';
import { annotationPage, pageAnnotations } from './web-annotation';

/** `count`: mentions. `possible`: none of them is surer than that. */
export type OnPage = EntitySummary & { count: number; possible: boolean };
export type ReadPage = {
  title: string;
  address: string;
  names: readonly OnPage[];
  /** Where they stand; absent where nobody looked. */
  mentions?: readonly PageMention[];
};

const HEAD = [
  'name',
  'schema',
  'status',
  'match',
  'mentions',
  'position',
  'since',
  'authority',
  'page',
  'address',
  'entity id',
];

export const pageCsv = ({ title, address, names }: ReadPage): string =>
  toCsv([
    HEAD,
    ...names.map(({ id, caption, schema, status, role, body, startDate, authority, count, possible }) => [
      caption,
      schema,
      status === 'sanctioned' ? 'sanctioned' : 'not sanctioned in these sources',
      possible ? 'possible' : 'sure',
      count,
      role && body ? `${role}, ${body}` : role,
      startDate,
      authority,
      title,
      address,
      id,
    ]),
  ]);

/** Only possible ones are left out of both: these formats cannot say that it may be somebody else. */
const sureOnes = ({ names }: ReadPage): OnPage[] => names.filter(({ possible }) => !possible);

/** `dataset`: what is known of them. */
export function pageFtm(page: ReadPage, dataset: Dataset): string {
  const id = `page-${page.address}`;
  const sourceUrl = addressIn(page.address);
  const title = page.title || page.address;
  const document = {
    id,
    schema: 'Article',
    caption: title,
    properties: {
      name: [title],
      title: [title],
      fileName: [page.address],
      ...(sourceUrl && { sourceUrl: [sourceUrl] }),
    },
  };
  const ties = sureOnes(page).map((one) => ({
    id: `${one.id}-on-${page.address}`,
    schema: 'Documentation',
    properties: { document: [id], entity: [one.id], role: ['named in'] },
  }));
  return toFtm(dataset) + [document, ...ties].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** Each place a name stands at; a name without any is said of the page as a whole. */
export function pageAnnotationPage(page: ReadPage): string {
  const annotations = sureOnes(page).flatMap(({ id, caption }) =>
    pageAnnotations(
      page.address,
      caption,
      id,
      (page.mentions ?? []).filter(({ entity }) => entity === id),
    ),
  );
  return annotationPage(`page ${page.address}`, annotations);
}
