import { browser } from '@wxt-dev/browser';
import { FIRST, PAUSE } from '../../components/gradually';
import type { PageSummary } from '../../protocol/messages';
import { askSummary } from '../../protocol/summary-nearby';

/** A page that is being built reports many times a second; once in this many milliseconds is soon enough to read. */
const CALM = 120;
/** A background that was just being stopped or updated may lose a question: asked again after so many milliseconds. */
const AGAIN = 1_000;

export type SummaryState = { summary: PageSummary | undefined; silent: boolean };

/** The first lines of a long list, and before anything else: of the tab in front, where none is given. */
export const askFirst = (tab?: number): Promise<PageSummary | undefined> =>
  askSummary({ tab, most: FIRST }).catch(() => undefined);

/** Tells what there is to show of `tab`, now and whenever the page or the settings change. `first`: what was answered already. */
export function watchSummary(
  tab: number,
  first: PageSummary | undefined,
  tell: (state: SummaryState) => void,
): { refresh(): Promise<void>; turnTo(other: number): void } {
  let summary: PageSummary | undefined;
  let answered = false;

  function take(answer: PageSummary | undefined): void {
    answered = Boolean(answer);
    summary = answer ?? summary;
    tell({ summary, silent: !answered });
  }
  async function refresh(): Promise<void> {
    const answer = await askSummary({ tab }).catch(() => undefined);
    // Turned to another tab since: what is said of the old one must not stand under it.
    if (!answer || answer.tab === tab) take(answer);
  }

  let soon = false;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (soon || (area !== 'session' && area !== 'local')) return;
    soon = true;
    setTimeout(() => {
      soon = false;
      void refresh();
    }, CALM);
  });
  setInterval(() => {
    if (answered) return;
    // A question may also stay open for good: the window must not stay empty with it.
    tell({ summary, silent: true });
    void refresh();
  }, AGAIN);
  take(first);
  // The window stands there with the first lines of a long list, before the others are on their way.
  if (first?.lines.length === FIRST) setTimeout(refresh, PAUSE);
  return {
    refresh,
    turnTo(other) {
      tab = other;
      void refresh();
    },
  };
}
