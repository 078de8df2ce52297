import { stateOf } from './builtins';
import { sleep } from './slices';

/** A page that takes longer to come in is read as far as it is there, in milliseconds. */
const PATIENCE = 1000;
/** As long as a page is loading, what it costs is not counted; but one that never ends is not loading. In milliseconds. */
const ARRIVAL = 5000;

export const isArriving = (): boolean => stateOf(document) !== 'complete' && performance.now() < ARRIVAL;

/**
 * Resolves when the document has been parsed. Followed while it is being parsed, it would have every one of its nodes told to us
 * by the observer, which costs more than all that is done with them afterwards.
 */
export function parsed(signal: AbortSignal): Promise<void> {
  if (stateOf(document) !== 'loading') return Promise.resolve();
  const waiting = new AbortController();
  const over = AbortSignal.any([signal, waiting.signal]);
  // Events that a page makes up do not count; a page that opens its document anew takes the listener with it.
  document.addEventListener('DOMContentLoaded', ({ isTrusted }) => isTrusted && waiting.abort(), { signal: over });
  return sleep(over, PATIENCE).then(() => waiting.abort());
}
