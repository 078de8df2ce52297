import Mark from 'mark.js';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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
      <blockquote dir="auto">
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

/** `text` with `marks` as `<mark>`. The element has no children for Preact, so that mark.js alone works inside it. */
function MarkedText({ text, marks }: Pick<Quote, 'text' | 'marks'>) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    // Takes the former marks away as well.
    element.current.textContent = text;
    new Mark(element.current).markRanges(marks.map(([start, end]) => ({ start, length: end - start })));
  }, [text, marks]);
  return <span ref={element} />;
}
