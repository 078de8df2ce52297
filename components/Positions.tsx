import type { Dossier } from '../dataset/dossier';
import { useFolded } from './FoldButton';
import { i18n } from './i18n';
import { counted } from './plural';
import { schemaWord } from './wording';

type Props = {
  dossier: Dossier;
  /** So many offices before the rest is counted, or with `unfolds` folded away. */
  most?: number | undefined;
  unfolds?: boolean;
};

/** What it is: the offices in the source's words, or the kind of entry where no office is known. */
export function Positions({ dossier: { schema, positions }, most = Number.POSITIVE_INFINITY, unfolds = false }: Props) {
  const offices = positions.map(({ title, organization }) =>
    organization ? i18n.t('position', [title, organization.caption]) : title,
  );
  const lines = offices.length > 0 ? [...new Set(offices)] : [schemaWord(schema)];
  const { shown, button } = useFolded(lines, most);
  return (
    <>
      {shown.map((line) => (
        <p class="role" key={line}>
          {line}
        </p>
      ))}
      {button && <p class="role">{unfolds ? button : counted('related.more', lines.length - shown.length)}</p>}
    </>
  );
}
