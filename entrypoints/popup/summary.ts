import { browser } from '@wxt-dev/browser';
import { ask } from '../../protocol/ask';
import type { PageSummary } from '../../protocol/messages';

/** A page that is being built reports many times a second; once in this many milliseconds is soon enough to read. */
const PAUSE = 120;
/** A background that was just being stopped or updated may lose a question: asked again after so many milliseconds. */
const AGAIN = 1_000;

export type SummaryState = { summary: PageSummary | undefined; silent: boolean };

/** Tells what there is to show of `tab`, now and whenever the page or the settings change; the answer asks again. */
export function watchSummary(tab: number, tell: (state: SummaryState) => void): () => Promise<void> {
  let summary: PageSummary | undefined;
  let answered = false;

  async function refresh(): Promise<void> {
    const answer = await ask('summary', { tab }).catch(() => undefined);
    answered = Boolean(answer);
    summary = answer ?? summary;
    tell({ summary, silent: !answered });
  }

  let soon = false;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (soon || (area !== 'session' && area !== 'local')) return;
    soon = true;
    setTimeout(() => {
      soon = false;
      void refresh();
    }, PAUSE);
  });
  setInterval(() => {
    if (answered) return;
    // A question may also stay open for good: the window must not stay empty with it.
    tell({ summary, silent: true });
    void refresh();
  }, AGAIN);
  void refresh();
  return refresh;
}
