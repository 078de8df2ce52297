import type { Dossier } from '../dataset/dossier';
import { i18n } from './i18n';
import { schemaWord } from './wording';

/** What it is: the offices in the source's words, or the kind of entry where no office is known. */
export function Positions({ dossier: { schema, positions } }: { dossier: Dossier }) {
  const offices = positions.map(({ title, organization }) =>
    organization ? i18n.t('position', [title, organization.caption]) : title,
  );
  const lines = offices.length > 0 ? [...new Set(offices)] : [schemaWord(schema)];
  return (
    <>
      {lines.map((line) => (
        <p class="role" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
