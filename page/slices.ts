/** Longest stretch of work in one task, in milliseconds: half a frame at 60 Hz, so that input is answered in the same frame. */
const SLICE = 8;

/** Resolves when the page has had its turn. Idle first, but a page that is never idle is served all the same. */
export function pause(signal: AbortSignal, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const handle = requestIdleCallback(() => resolve(), { timeout });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(handle);
      resolve();
    });
  });
}

/** Runs `work` to its end in slices, each in a task of its own. Stops in the middle when `signal` aborts. */
export async function runInSlices(work: Iterator<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE;
    do {
      if (work.next().done) return;
    } while (performance.now() < end);
    await pause(signal, 50);
  }
}
