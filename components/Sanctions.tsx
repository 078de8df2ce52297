import { i18n } from '#i18n';
import type { Quote, SanctionView } from '../dataset/dossier';
import { Excerpt } from './Excerpt';
import { SanctionSentence } from './SanctionSentence';
import { Sentence } from './Sentence';
import { When } from './When';

type Props = {
  sanctions: readonly SanctionView[];
  /** At most so many excerpts for each sanction, each cut to `room`. */
  excerpts?: number;
  room?: number;
  linkTo?: ((quote: Quote) => string) | undefined;
};

/** Every sanction with the sentences that say so; one alone needs no heading, the status has said it. */
export function Sanctions({ sanctions, excerpts = Number.POSITIVE_INFINITY, room, linkTo }: Props) {
  return (
    <>
      {sanctions.map((sanction) => (
        <section class="sanction" key={sanction.id}>
          {sanctions.length > 1 && (
            <p class="sanction-head">
              <SanctionSentence sanction={sanction} />
            </p>
          )}
          {sanction.program && <p class="soft">{i18n.t('sanction.program', [sanction.program])}</p>}
          {sanction.quotes.slice(0, excerpts).map((quote, index) => (
            <Excerpt
              key={`${quote.source.id}@${quote.start}`}
              quote={quote}
              // The first sentence names the target; a further one is there for its date.
              room={room && index > 0 ? room / 2 : room}
              linkTo={linkTo}
            />
          ))}
          {sanction.quotes.length > excerpts && (
            <p class="soft">{i18n.t('sanction.more', sanction.quotes.length - excerpts)}</p>
          )}
          <DateNote sanction={sanction} />
        </section>
      ))}
    </>
  );
}

function DateNote({ sanction: { dateWords, dateFrom, startDate } }: { sanction: SanctionView }) {
  if (!startDate) return null;
  if (dateWords) {
    return (
      <p class="soft">
        <Sentence
          parts={{ date: <When date={dateWords.articleDate} /> }}
          say={(at) => i18n.t('sanction.dateRead', [dateWords.text, at('date')])}
        />
      </p>
    );
  }
  return dateFrom === 'dateline' ? <p class="soft">{i18n.t('sanction.dateOfArticle')}</p> : null;
}
