import { parseDataset } from '../../dataset/check';
import { createCatalogue } from '../../dataset/describe';
import seeds from '../../dataset/seeds.json';
import { createIndex } from '../../match/index';

const datasets = [parseDataset(seeds)];

/** What is known, ready to be asked and to be searched for: one of each for all tabs. */
export const catalogue = createCatalogue(datasets);
export const index = createIndex(datasets);
