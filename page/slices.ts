/** Longest stretch of work in one task, in milliseconds: half a frame at 60 Hz, so that input is answered in the same frame. */
const SLICE = 8;

/** Resolves when `begin` calls back, or when `signal` aborts, which then calls `cancel`. Leaves no listener behind. */
function until<Handle>(
  signal: AbortSignal,
  begin: (done: () => void) => Handle,
  cancel: (handle: Handle) => void,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stop = (): void => {
      cancel(handle);
      resolve();
    };
    const handle = begin(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    signal.addEventListener('abort', stop);
  });
}

/** Resolves when the page has had its turn. Idle first, but a page that is never idle is served all the same. */
export const pause = (signal: AbortSignal, timeout: number): Promise<void> =>
  until(signal, (done) => requestIdleCallback(done, { timeout }), cancelIdleCallback);

export const sleep = (signal: AbortSignal, time: number): Promise<void> =>
  until(signal, (done) => setTimeout(done, time), clearTimeout);

/**
 * Runs `work` to its end in slices, each in a task of its own, and tells how long it took, in milliseconds. Stops in the
 * middle when `signal` aborts.
 */
export async function runInSlices(work: Iterator<void>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let done: boolean | undefined;
    do done = work.next().done;
    while (!done && performance.now() < start + SLICE);
    spent += performance.now() - start;
    if (done) break;
    await pause(signal, 50);
  }
  return spent;
}
