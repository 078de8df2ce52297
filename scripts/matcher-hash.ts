import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** SHA-256 of all that decides how names are read and packed: another matcher must not use an index that this one made. */
export function matcherHash(): string {
  const hash = createHash('sha256');
  const root = new URL('../match/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|json)$/.test(path));
  for (const path of [...files.sort(), '../dataset/in-force.ts']) hash.update(readFileSync(new URL(path, root)));
  return hash.digest('hex').slice(0, 16);
}
