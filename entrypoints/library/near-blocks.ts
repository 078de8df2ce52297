import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far beyond the window rows are drawn, so that scrolling seldom meets an empty place. */
const BEYOND = '800px 0px';

/** Which children with `data-block` are near the window, and how high those were that are not. */
export function useNearBlocks(element: RefObject<HTMLElement | null>, total: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  const heights = useRef(new Map<number, number>()).current;
  useEffect(() => {
    if (total === 0) return;
    const options = { rootMargin: BEYOND, scrollMargin: BEYOND };
    const observer = new IntersectionObserver((entries) => {
      // A list that is not displayed at all has left nothing.
      const seen = entries.filter(({ boundingClientRect: { width, height } }) => width > 0 || height > 0);
      if (seen.length === 0) return;
      setNear((before) => {
        const after = new Set(before);
        for (const { target, isIntersecting, boundingClientRect } of seen) {
          const block = Number(target.getAttribute('data-block'));
          if (isIntersecting) after.add(block);
          else if (after.delete(block)) heights.set(block, boundingClientRect.height);
        }
        return after;
      });
    }, options);
    for (const block of element.current?.querySelectorAll('[data-block]') ?? []) observer.observe(block);
    return () => observer.disconnect();
  }, [total, element, heights]);
  return { near, heights };
}
