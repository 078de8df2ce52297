import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = ['../shared/pages', '../../shared/pages'].find(existsSync);

/** What a browser fetches in microtasks of its own, in a trace not to be told from a script's. */
const fetched = /\s(?:src|srcset|poster)\s*=/gi;

/** A frame without an address would be a document of its own, and cost what one costs. */
const frames = /<(\/?)iframe\b/gi;

/** Pages as they were saved but for pictures and frames, by name, where they are at hand. */
export function savedPages(): Map<string, string> {
  const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.html.gz')) : [];
  return new Map(files.map((file) => [file.slice(0, -8), read(`${folder}/${file}`)]));
}

const read = (path: string): string =>
  gunzipSync(readFileSync(path)).toString().replace(fetched, ' data-left-out=').replace(frames, '<$1div');
