import { useCallback, useEffect, useRef } from 'preact/hooks';

/** How far a page was scrolled when it was left, and the address of the link that led away. */
type Left = { scrolled: number; link?: string };

/** Steps of this window's history are numbered in their state: only so is going back told from a new visit. */
function numberOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

export const isNewVisit = (state: unknown): boolean => numberOf(state) === undefined;

/** For a page that was come back to: where the reader left it. */
export function useReturns(): () => Left | undefined {
  const left = useRef(new Map<number, Left>());
  const step = useRef(0);
  const returned = useRef<Left>(undefined);
  useEffect(() => {
    const owner = new AbortController();
    // The browser would scroll while the former page still stands there.
    history.scrollRestoration = 'manual';
    let newest = numberOf(history.state) ?? 0;
    const arrive = () => {
      const known = numberOf(history.state);
      newest = Math.max(newest + 1, known ?? 0);
      step.current = known ?? newest;
      returned.current = known === undefined ? undefined : left.current.get(known);
      if (known === undefined) history.replaceState({ step: step.current }, '');
    };
    arrive();
    const leave = () => {
      const { activeElement } = document;
      const link = activeElement instanceof HTMLAnchorElement ? activeElement.hash : undefined;
      left.current.set(step.current, { scrolled: scrollY, ...(link && { link }) });
      arrive();
    };
    addEventListener('hashchange', leave, { signal: owner.signal });
    return () => owner.abort();
  }, []);
  return useCallback(() => returned.current, []);
}
