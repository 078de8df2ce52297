import { i18n } from '#i18n';
import { DossierPage } from '../../components/DossierPage';
import type { Dossier } from '../../dataset/dossier';
import { Columns, Nothing } from './Columns';
import { EntityIndex } from './EntityIndex';
import type { AskHoldings } from './holdings';
import { toEntity, toQuote } from './route';

type Props = {
  ask: AskHoldings;
  query?: string | undefined;
  entity?: string | undefined;
  dossier?: Dossier | undefined;
};

export function NamesPage({ ask, query, entity, dossier }: Props) {
  return (
    <Columns
      label={i18n.t('library.names')}
      chosen={entity !== undefined}
      index={<EntityIndex ask={ask} query={query} entity={entity} />}
      back={{ href: '#/', label: i18n.t('library.backToList') }}
    >
      {dossier ? (
        <DossierPage key={dossier.id} dossier={dossier} toEntity={toEntity} toQuote={toQuote} />
      ) : (
        <Nothing>{entity === undefined ? i18n.t('library.choose') : i18n.t('library.unknownEntity')}</Nothing>
      )}
    </Columns>
  );
}
