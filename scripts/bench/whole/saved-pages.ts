import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = ['../shared/pages', '../../shared/pages'].find(existsSync);

/** Pages as they were saved, by name, where they are at hand. */
export function savedPages(): Map<string, string> {
  const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.html.gz')) : [];
  return new Map(files.map((file) => [file.slice(0, -8), gunzipSync(readFileSync(`${folder}/${file}`)).toString()]));
}
