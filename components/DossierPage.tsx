import { i18n } from '#i18n';
import type { Dossier, Quote } from '../dataset/dossier';
import { formatList } from './dates';
import { Excerpt } from './Excerpt';
import { Heading } from './Heading';
import { Related } from './Related';
import { Sanctions } from './Sanctions';

type Props = { dossier: Dossier; toEntity(id: string): string; toQuote(quote: Quote): string };

/** All that is known of one entity, every sentence of it with the way to its source. */
export function DossierPage({ dossier, toEntity, toQuote }: Props) {
  const { caption, names, sanctions, namedIn, status } = dossier;
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== caption);
  const related = <Related dossier={dossier} linkTo={toEntity} />;
  return (
    <article class="dossier">
      <Heading dossier={dossier} level={1} />
      {/* The status of one without sanctions ends in "related:". */}
      {status === 'linked' && related}
      {sanctions.length > 0 && (
        <section>
          <h2>{i18n.t('heading.sanctions')}</h2>
          <Sanctions sanctions={sanctions} linkTo={toQuote} />
        </section>
      )}
      {status === 'sanctioned' && related}
      {namedIn.length > 0 && (
        <section>
          <h2>{sanctions.length > 0 ? i18n.t('heading.alsoNamedIn') : i18n.t('heading.namedIn')}</h2>
          {namedIn.map((quote) => (
            <Excerpt key={`${quote.source.id}@${quote.start}`} quote={quote} linkTo={toQuote} />
          ))}
        </section>
      )}
      {others.length > 0 && <p class="soft">{i18n.t('alsoNamed', [formatList(others)])}</p>}
    </article>
  );
}
