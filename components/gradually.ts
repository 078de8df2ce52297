import { useEffect, useState } from 'preact/hooks';

/** As many as a toolbar window, 600 px high at most, can show at once between its head and its foot. */
export const FIRST = 6;
const STEP = 60;
/** In milliseconds: what was drawn first is on the screen by then. */
export const PAUSE = 50;

/**
 * How many of a long list to draw by now: as many as can be seen, so that the window stands there at once, and the others a
 * moment later.
 */
export function useGradually(all: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => setDrawn(drawn + STEP), PAUSE);
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
