import type { EntitySummary, SourceLine } from '../../dataset/dossier';

/** An entity among the results, and what of it the query met where its line does not show it. */
export type Row = EntitySummary & { met?: string };
export type Found = { total: number; known: number; first: Row[] };
export type SourceRow = SourceLine & { beginning: string };

/** Rows that come with a result, and that a list asks for at a time. */
export const BLOCK = 40;

/** In addresses, for what has no date. */
export const UNDATED = 'undated';

export type FileFormat = 'csv' | 'ftm' | 'annotations';
export type MadeFile = { name: string; type: string; text: string };
