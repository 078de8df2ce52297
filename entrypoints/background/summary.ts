import { browser } from 'wxt/browser';
import type { PageLine, PageSummary, ToBackground } from '../../protocol/messages';
import { countFound, inOrder } from '../../protocol/page-lines';
import { siteOf } from '../../protocol/site';
import { choices } from './choices';
import { merge, shownIn } from './documents';
import { catalogue } from './knowledge';
import { spoken } from './language';
import { stateOf } from './site-switch';

type Asked = Parameters<ToBackground['summary']>[0];

async function tabOf(id: number | undefined) {
  if (id !== undefined) return browser.tabs.get(id);
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active;
}

/** What the popup shows of a tab, or of the one in front. */
export async function summarise({ tab: wanted, most }: Asked): Promise<PageSummary | undefined> {
  const [known, chosen, found, messages] = await Promise.all([catalogue(), choices(), tabOf(wanted), spoken()]);
  const tab = found?.id;
  if (tab === undefined) return undefined;
  const shown = await shownIn(tab);
  const lines = merge(shown.values()).flatMap(({ entity, ...mentions }): PageLine[] => {
    const line = known.line(entity);
    return line ? [{ ...line, ...mentions }] : [];
  });
  const host = siteOf(found?.url);
  const readable = host !== undefined && shown.has(0);
  return {
    tab,
    ...(messages && most !== undefined && { messages }),
    ...(readable ? { host, ...stateOf(host, chosen) } : { state: 'unreadable' }),
    found: countFound(lines),
    lines: inOrder(lines).slice(0, most),
    watching: known.counts,
    dropped: chosen.dropped,
  };
}
