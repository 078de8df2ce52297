import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Quote, SourceLine } from '../dataset/dossier';
import { quoted } from './citation';
import { elide } from './elide';
import { i18n } from './i18n';
import { Sentence } from './Sentence';
import { When } from './When';

type Props = {
  quote: Quote;
  /** About how many characters may stand; longer sentences are cut between their marks. */
  room?: number;
  /** The next excerpt is of the same source, and names it for both. */
  sourceFollows?: boolean;
  /** A link to the place in the source, where there is a page for it. */
  linkTo?: ((quote: Quote) => string) | undefined;
};

/** A private-use character, which no text has by accident, holds the text's place between its quotation marks. */
const PLACE = '\uE000';

/** The source's own words, names and dates marked, and where they stand. */
export function Excerpt({ quote, room = Number.POSITIVE_INFINITY, sourceFollows = false, linkTo }: Props) {
  const shown = useMemo(() => elide(quote, room), [quote, room]);
  const [before = '', after = ''] = quoted(PLACE, shown.text).split(PLACE);
  return (
    <figure class="excerpt">
      {/* Not in the language of what is around it: it would be drawn in its letters and read out in its voice. */}
      <blockquote dir="auto" lang="">
        {before}
        <MarkedText text={shown.text} marks={shown.marks} />
        {after}
      </blockquote>
      {(linkTo || !sourceFollows) && (
        <figcaption class="soft">
          <SourceName source={quote.source} />
          {linkTo && (
            <>
              {' · '}
              <a href={linkTo(quote)}>{i18n.t('excerpt.showInSource')}</a>
            </>
          )}
        </figcaption>
      )}
    </figure>
  );
}

export function SourceName({ source: { date, publisher } }: { source: SourceLine }) {
  return (
    <Sentence
      parts={{ date: <When date={date} />, publisher: <bdi>{publisher}</bdi> }}
      say={(at) =>
        publisher ? i18n.t('excerpt.published', [at('publisher'), at('date')]) : i18n.t('excerpt.article', [at('date')])
      }
    />
  );
}

/** `text` with `marks` as `<mark>`, in their order; what overlaps one before it is left out. */
function MarkedText({ text, marks }: Pick<Quote, 'text' | 'marks'>) {
  let done = 0;
  const pieces: ComponentChild[] = [];
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    if (start < done || end <= start) continue;
    pieces.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <span>
      {pieces}
      {text.slice(done)}
    </span>
  );
}
