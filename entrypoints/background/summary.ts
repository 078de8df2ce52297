import { browser } from 'wxt/browser';
import { sanctionedFirst } from '../../dataset/describe';
import type { PageLine, PageSummary } from '../../protocol/messages';
import { siteOf } from '../../protocol/site';
import { merge, shownIn } from './documents';
import { catalogue } from './knowledge';
import { choices, stateOf } from './site-switch';

/** What the popup shows of a tab. */
export async function summarise(tab: number): Promise<PageSummary> {
  const [known, shown, chosen, { url }] = await Promise.all([
    catalogue(),
    shownIn(tab),
    choices(),
    browser.tabs.get(tab),
  ]);
  const lines = merge(shown.values()).flatMap(({ entity, count, possible, words }): PageLine[] => {
    const line = known.line(entity);
    return line ? [{ ...line, count, possible, words }] : [];
  });
  lines.sort((a, b) => Number(a.possible) - Number(b.possible) || sanctionedFirst(a, b));
  const host = siteOf(url);
  const readable = host !== undefined && shown.has(0);
  return {
    ...(readable ? { host, ...stateOf(host, chosen) } : { state: 'unreadable' }),
    lines,
    watching: known.counts,
    dropped: chosen.dropped,
  };
}
