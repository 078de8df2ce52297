import { i18n } from '#i18n';
import { DossierPage } from '../../components/DossierPage';
import { When } from '../../components/When';
import { schemaWord } from '../../components/wording';
import type { Catalogue } from '../../dataset/describe';
import { toEntity, toQuote } from './route';

type Props = { catalogue: Catalogue; entity?: string | undefined };

export function NamesPage({ catalogue, entity }: Props) {
  const dossier = entity === undefined ? undefined : catalogue.dossier(entity);
  return (
    <div class={entity === undefined ? 'columns' : 'columns chosen'}>
      <nav class="index" aria-label={i18n.t('library.names')}>
        <ul>
          {catalogue.lines().map(({ id, caption, status, startDate, role, schema }) => (
            <li key={id}>
              <a class={`line ${status}`} href={toEntity(id)} aria-current={id === entity ? 'page' : undefined}>
                <bdi class="name">{caption}</bdi>{' '}
                <span class="role">
                  {status === 'sanctioned' && <b class="verdict">{i18n.t('status.sanctioned')}</b>}{' '}
                  {startDate ? (
                    <When date={startDate} length="short" />
                  ) : (
                    status === 'linked' && (role ?? schemaWord(schema))
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p class="back">
          <a href="#/">{i18n.t('library.backToList')}</a>
        </p>
        {dossier ? (
          <DossierPage key={dossier.id} dossier={dossier} toEntity={toEntity} toQuote={toQuote} />
        ) : (
          <h1 class="found" tabIndex={-1}>
            {entity === undefined ? i18n.t('library.choose') : i18n.t('library.unknownEntity')}
          </h1>
        )}
      </main>
    </div>
  );
}
