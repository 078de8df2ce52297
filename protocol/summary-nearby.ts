/**
 * In Firefox the popup and the background live in one process, and a message between them goes there and back through the
 * browser's own, which takes longer than the answer itself. The popup calls the background's function, where it can be had.
 */
import { ask } from './ask';
import type { PageSummary, ToBackground } from './messages';

type Asked = Parameters<ToBackground['summary']>[0];
type Summarise = (asked: Asked) => Promise<PageSummary | undefined>;

/** As Firefox has it. */
declare const chrome: { extension: { getBackgroundPage(): Window | null } };

declare global {
  interface Window {
    sanctionLensSummary?: Summarise;
  }
}

/** For the background: from now on the popup may call this. */
export function offerNearby(summarise: Summarise): void {
  if (import.meta.env.FIREFOX) window.sanctionLensSummary = summarise;
}

/** For the popup. */
export async function askSummary(asked: Asked): Promise<PageSummary | undefined> {
  if (import.meta.env.FIREFOX) {
    try {
      // None for a private window, nor while the background is stopped or starting: a message wakes it, and waits.
      const nearby = chrome.extension.getBackgroundPage()?.sanctionLensSummary;
      // A copy: of a background that stops, nothing can be read any more.
      if (nearby) return structuredClone(await nearby(asked));
    } catch {
      // Stopped in the meantime, or at a loss; a message tells which.
    }
  }
  return (await ask('summary', asked)) ?? undefined;
}
