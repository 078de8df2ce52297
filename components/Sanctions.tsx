import type { Quote, SanctionView } from '../dataset/dossier';
import { Excerpt } from './Excerpt';
import { useFolded } from './FoldButton';
import { i18n } from './i18n';
import { counted } from './plural';
import { SanctionSentence } from './SanctionSentence';
import { listWords } from './sanction-words';
import { withSince } from './since';

type Props = {
  sanctions: readonly SanctionView[];
  /** At most so many; the others are counted, or with `linkTo` folded away. */
  most: number;
  /** At most so many excerpts for each sanction, the first cut to `room`, which says it, the others to half of that. */
  excerpts?: number;
  room?: number;
  linkTo?: ((quote: Quote) => string) | undefined;
  /** Leads to where the rest is read. */
  openRest?: (() => void) | undefined;
};

/** Every sanction with the sentences that say so; one alone needs no heading, the status has said it. */
export function Sanctions({ sanctions, most, excerpts = Number.POSITIVE_INFINITY, room, linkTo, openRest }: Props) {
  const folded = useFolded(sanctions, most);
  const shown = withSince(sanctions, folded.shown.length);
  const left = sanctions.length - shown.length;
  return (
    <>
      {shown.map((sanction) => {
        const { quotes } = sanction;
        const quoted = quotes.slice(0, excerpts);
        return (
          <section class="sanction" key={sanction.id}>
            {sanctions.length > 1 && (
              <p class="sanction-head">
                <SanctionSentence sanction={sanction} />
              </p>
            )}
            {sanction.program && <p class="soft">{i18n.t('sanction.program', [sanction.program])}</p>}
            {quoted.map((quote, index) => (
              <Excerpt
                key={`${quote.source.id}@${quote.start}`}
                quote={quote}
                room={index === 0 ? room : room && room / 2}
                sourceFollows={quoted[index + 1]?.source.id === quote.source.id}
                linkTo={linkTo}
              />
            ))}
            {sanction.list && <p class="soft">{listWords(sanction.list)}</p>}
            {quotes.length > quoted.length && (
              <Rest words={counted('sanction.more', quotes.length - quoted.length)} open={openRest} />
            )}
            <DateNote sanction={sanction} />
          </section>
        );
      })}
      {linkTo
        ? folded.button && <p class="fold">{folded.button}</p>
        : left > 0 && <Rest others words={counted('sanction.others', left)} open={openRest} />}
    </>
  );
}

type RestProps = { words: string; others?: boolean; open: Props['openRest'] };

function Rest({ words, others, open }: RestProps) {
  return (
    <p class={others ? 'soft others' : 'soft'}>
      {open ? (
        <button type="button" class="plain" onClick={open}>
          {words}
        </button>
      ) : (
        words
      )}
    </p>
  );
}

function DateNote({ sanction: { dateWords, dateFrom, startDate } }: { sanction: SanctionView }) {
  if (!startDate) return null;
  if (dateWords) return <p class="soft">{i18n.t('sanction.dateRead', [dateWords])}</p>;
  return dateFrom === 'dateline' ? <p class="soft">{i18n.t('sanction.dateOfArticle')}</p> : null;
}
