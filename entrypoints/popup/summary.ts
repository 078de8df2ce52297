import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../protocol/ask';
import type { PageSummary } from '../../protocol/messages';

/** A page that is being built reports many times a second; once in this many milliseconds is soon enough to read. */
const PAUSE = 120;
/** A background that was just being stopped or updated may lose a question: asked again after so many milliseconds. */
const AGAIN = 1_000;

export type SummaryState = { summary?: PageSummary; silent: boolean };

/** What there is to show of `tab`, kept true while the page and the settings change. */
export function useSummary(tab: number): SummaryState & { refresh(): Promise<void> } {
  const [state, setState] = useState<SummaryState>({ silent: false });

  const refresh = useCallback(async () => {
    const summary = await ask('summary', { tab }).catch(() => undefined);
    setState((before) => (summary ? { summary, silent: false } : { ...before, silent: true }));
  }, [tab]);

  const answered = state.summary !== undefined && !state.silent;
  useEffect(() => {
    if (answered) return;
    const timer = setInterval(() => void refresh(), AGAIN);
    return () => clearInterval(timer);
  }, [answered, refresh]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (_changes: object, area: string) => {
      if (area !== 'session' && area !== 'local') return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, PAUSE);
    };
    browser.storage.onChanged.addListener(changed);
    void refresh();
    return () => {
      browser.storage.onChanged.removeListener(changed);
      clearTimeout(timer);
    };
  }, [refresh]);

  return { ...state, refresh };
}
