import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Span = readonly [start: number, end: number];

type Props = {
  text: string;
  /** Sentences that something rests on. */
  sentences: readonly Span[];
  /** Names, offices and dates in them. */
  words: readonly Span[];
  /** The place that was asked for. */
  here?: Span | undefined;
};

const ranges = (spans: readonly Span[]) => spans.map(([start, end]) => ({ start, length: end - start }));

/** A source's text, verbatim, with what rests on it marked. The element has no children for Preact, so that mark.js alone works inside it. */
export function SourceText({ text, sentences, words, here }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    const marker = new Mark(element.current);
    // markRanges drops what overlaps within one call, so sentences and the words in them take one call each.
    marker.markRanges(ranges(sentences), { className: 'said' });
    marker.markRanges(ranges(words), { className: 'words' });
    if (!here) return;
    marker.markRanges(ranges([here]), { className: 'here' });
    const place = element.current.querySelector<HTMLElement>('.here');
    place?.setAttribute('tabindex', '-1');
    place?.scrollIntoView({ block: 'center' });
  }, [text, sentences, words, here?.[0], here?.[1]]);
  return <div class="source-text" ref={element} />;
}
