import { bodyOf, rootElementOf } from './builtins';
import { pause, sleep } from './slices';

/**
 * How long after a change colours are looked at, in milliseconds, one look after another: soon, and when colours that take
 * their time to change have done so.
 */
const LOOKS = [100, 800];
/** At least so many times as long as the last look took passes before the next, on a page that changes its root all the time. */
const REST = 50;

/** Calls `recolor` when the page may have switched its theme: on its root or body, or because the reader prefers another. */
export function followTheme(recolor: () => void, signal: AbortSignal): void {
  let changed = false;
  let looking = false;
  let cost = 0;
  const look = async (): Promise<void> => {
    changed = true;
    if (looking) return;
    looking = true;
    try {
      while (changed) {
        changed = false;
        for (const delay of LOOKS) {
          await sleep(signal, Math.max(delay, cost * REST));
          await pause(signal, 100);
          if (signal.aborted) return;
          const start = performance.now();
          recolor();
          cost = performance.now() - start;
        }
      }
    } finally {
      looking = false;
    }
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'childList')) observe();
    if (records.some(({ type }) => type === 'attributes')) void look();
  });
  // Any attribute: each site names its own. A page can put another root or body in the place of these.
  const observe = (): void => {
    const [root, body] = [rootElementOf(document), bodyOf(document)];
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true, attributes: true });
    if (body) observer.observe(body, { attributes: true });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void look(), { signal });
}
