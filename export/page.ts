/** The names on one page, as the reader saw them underlined. */
import type { EntitySummary } from '../dataset/dossier';
import type { Dataset } from '../dataset/model';
import { addressIn } from './address';
import { toCsv } from './csv';
import { toFtm } from './ftm';
import { annotationPage, pageAnnotations } from './web-annotation';

/** `count`: mentions. `possible`: none of them is surer than that. */
export type OnPage = EntitySummary & { count: number; possible: boolean };
export type ReadPage = { title: string; address: string; names: readonly OnPage[] };

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
    ...names.map(({ id, caption, schema, status, role, startDate, authority, count, possible }) => [
      caption,
      schema,
      status === 'sanctioned' ? 'sanctioned' : 'not sanctioned in these sources',
      possible ? 'possible' : 'sure',
      count,
      role,
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

export const pageAnnotationPage = (page: ReadPage): string =>
  annotationPage(
    `page ${page.address}`,
    pageAnnotations(
      page.address,
      sureOnes(page).map(({ caption }) => caption),
    ),
  );
