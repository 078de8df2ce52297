import type { Dossier } from '../dataset/dossier';
import { i18n } from './i18n';
import { counted } from './plural';
import { schemaWord } from './wording';

/** One more than `most` is no reason to leave it out: the words that say so take as much room. */
function atMost(lines: readonly string[], most = lines.length): { shown: readonly string[]; left: number } {
  const shown = lines.length > most + 1 ? lines.slice(0, most) : lines;
  return { shown, left: lines.length - shown.length };
}

/** What it is: the offices in the source's words, or the kind of entry where no office is known. */
export function Positions({ dossier: { schema, positions }, most }: { dossier: Dossier; most?: number | undefined }) {
  const offices = positions.map(({ title, organization }) =>
    organization ? i18n.t('position', [title, organization.caption]) : title,
  );
  const { shown: lines, left } = atMost(offices.length > 0 ? [...new Set(offices)] : [schemaWord(schema)], most);
  return (
    <>
      {lines.map((line) => (
        <p class="role" key={line}>
          {line}
        </p>
      ))}
      {left > 0 && <p class="role">{counted('related.more', left)}</p>}
    </>
  );
}
