import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Span = readonly [start: number, end: number];

type Props = {
  text: string;
  /** What claims rest on; none of them touches another. */
  passages: readonly Span[];
  /** Names, offices and dates. */
  words: readonly Span[];
  /** The place that was asked for, and whether to go there. */
  here?: Span | undefined;
  inView: boolean;
  /** From a passage to the claims that rest on it. */
  linkTo(passage: Span): string;
};

const ranges = (spans: readonly Span[]) => spans.map(([start, end]) => ({ start, length: end - start }));

/** A source's text, verbatim, with what rests on it marked. The element has no children for Preact, so that mark.js alone works inside it. */
export function SourceText({ text, passages, words, here, inView, linkTo }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    const marker = new Mark(element.current);
    // markRanges drops what overlaps within one call, so passages and the words in them take one call each.
    marker.markRanges(ranges(passages), {
      element: 'a',
      className: 'said',
      each: (link, range) => link.setAttribute('href', linkTo([range.start, range.start + range.length])),
    });
    marker.markRanges(ranges(words), { className: 'words' });
    if (!here) return;
    marker.markRanges(ranges([here]), { className: 'here' });
    const place = element.current.querySelector<HTMLElement>('.here');
    place?.setAttribute('tabindex', '-1');
    if (inView) place?.scrollIntoView({ block: 'center' });
  }, [text, passages, words, here?.[0], here?.[1], inView, linkTo]);
  return <div class="source-text" dir="auto" lang="" ref={element} />;
}
