import { DossierPage } from '../../components/DossierPage';
import { i18n } from '../../components/i18n';
import type { DayLine } from '../../dataset/acts';
import type { Dossier } from '../../dataset/dossier';
import type { Network } from '../../dataset/network';
import { Columns, Nothing } from './Columns';
import { EntityIndex } from './EntityIndex';
import { FileButtons } from './FileButtons';
import type { AskHoldings } from './holdings';
import { Newest } from './Newest';
import { toEntity, toNames } from './route';
import type { Search } from './search-address';
import { ways } from './ways';

const nothing: Search = {};

type Props = {
  ask: AskHoldings;
  search?: Search;
  entity?: string | undefined;
  dossier?: Dossier | undefined;
  network?: Network | undefined;
  newest?: readonly DayLine[] | undefined;
};

export function NamesPage({ ask, search = nothing, entity, dossier, network, newest }: Props) {
  return (
    <Columns
      label={i18n.t('library.names')}
      chosen={entity && toEntity(entity)}
      index={<EntityIndex ask={ask} given={search} entity={entity} />}
      back={{ href: toNames(search), label: i18n.t('library.backToList') }}
    >
      {dossier ? (
        <DossierPage key={dossier.id} dossier={dossier} network={network} ways={ways}>
          <section class="save">
            <h2>{i18n.t('library.save')}</h2>
            <FileButtons make={(format) => ask('file', format, [dossier.id])} />
          </section>
        </DossierPage>
      ) : (
        <>
          <Nothing>{entity === undefined ? i18n.t('library.choose') : i18n.t('library.unknownEntity')}</Nothing>
          {newest && newest.length > 0 && <Newest days={newest} />}
        </>
      )}
    </Columns>
  );
}
