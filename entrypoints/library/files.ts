/** Files made from what is held. */
import { foldName } from '../../dataset/identity';
import type { Dataset } from '../../dataset/model';
import { datasetCsv } from '../../export/dataset-csv';
import { datasetAround } from '../../export/extract';
import { toFtm } from '../../export/ftm';
import { pageAnnotationPage, pageCsv, pageFtm, type ReadPage } from '../../export/page';
import { annotationPage, annotationsOf } from '../../export/web-annotation';
import type { FileFormat, MadeFile } from './rows';

const endings: Record<FileFormat, [ending: string, type: string]> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  ftm: ['ftm.jsonl', 'application/x-ndjson'],
  annotations: ['annotations.jsonld', 'application/ld+json'],
};

function made(about: string, format: FileFormat, text: string): MadeFile {
  const [ending, type] = endings[format];
  return { name: `sanction-lens-${foldName(about).replaceAll(' ', '-').slice(0, 60)}.${ending}`, type, text };
}

/** About these entities, or about everything. */
export function fileAbout(
  datasets: readonly Dataset[],
  format: FileFormat,
  ids: readonly string[] | undefined,
): MadeFile {
  const whole = ids ?? datasets.flatMap(({ entities }) => entities.map(({ id }) => id));
  const dataset = datasetAround(datasets, whole);
  const about = ids ? dataset.title : 'everything';
  switch (format) {
    case 'csv':
      return made(about, format, datasetCsv(dataset, whole));
    case 'ftm':
      return made(about, format, toFtm(dataset));
    case 'annotations':
      return made(about, format, annotationPage(about, annotationsOf(dataset)));
  }
}

export function fileAboutPage(datasets: readonly Dataset[], format: FileFormat, page: ReadPage): MadeFile {
  const about = page.title || page.address;
  switch (format) {
    case 'csv':
      return made(about, format, pageCsv(page));
    case 'ftm': {
      const ids = page.names.filter(({ possible }) => !possible).map(({ id }) => id);
      return made(about, format, pageFtm(page, datasetAround(datasets, ids)));
    }
    case 'annotations':
      return made(about, format, pageAnnotationPage(page));
  }
}
