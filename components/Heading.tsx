import type { Dossier } from '../dataset/dossier';
import { Caption } from './Caption';
import { i18n } from './i18n';
import { Positions } from './Positions';
import { Status } from './Status';

type Props = {
  dossier: Dossier;
  /** The name is only possibly meant: the line says so, and a sentence unless one stands above. */
  possible?: boolean;
  saysDoubt?: boolean;
  level?: 1 | 2;
  /** So many offices stand before what is said of it. */
  offices: number;
};

/** Who, what, since when, by whom. */
export function Heading({ dossier, possible = false, saysDoubt = possible, level = 2, offices }: Props) {
  const { schema, status } = dossier;
  return (
    <header class={`line ${possible ? 'possible' : status}`}>
      {saysDoubt && (
        <p class="doubt">{schema === 'Person' ? i18n.t('status.possiblePerson') : i18n.t('status.possibleOther')}</p>
      )}
      <Caption dossier={dossier} level={level} />
      <Positions dossier={dossier} most={offices} unfolds={level === 1} />
      <Status dossier={dossier} />
    </header>
  );
}
