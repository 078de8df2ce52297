import { browser } from 'wxt/browser';
import type { Message, PageOrders, SiteState } from '../../protocol/messages';
import { mutedOn } from '../../protocol/mutes';
import { ruleFor, withSite } from '../../protocol/settings';
import { siteOf } from '../../protocol/site';
import { storageKeys } from '../../protocol/storage-keys';
import { type Choices, choices, choose } from './choices';
import { shownIn } from './documents';
import { updateToolbar } from './toolbar';

/** Whether names are shown on a site, and the rule that says no. */
export function stateOf(host: string | undefined, { paused, rules }: Choices): { state: SiteState; rule?: string } {
  const rule = host && ruleFor(host, rules);
  if (paused) return { state: 'off-everywhere' };
  return rule ? { state: 'off-here', rule } : { state: 'on' };
}

/** What holds for the documents of a tab. Frames follow the page they stand in: the reader switches the site in the address bar. */
export async function ordersFor(tabUrl: string | undefined): Promise<{ orders: PageOrders; state: SiteState }> {
  const chosen = await choices();
  const { painter, card, look, mutes } = chosen;
  const site = siteOf(tabUrl);
  const { state } = stateOf(site, chosen);
  // A page without a site is read, but there is nothing to switch: the popup calls it unreadable.
  return {
    state: site === undefined ? 'unreadable' : state,
    orders: { on: state === 'on', painter, card, look, muted: mutedOn(site, mutes) },
  };
}

export async function setSite(host: string, on: boolean): Promise<void> {
  const { rules } = await choices();
  await choose({ [storageKeys.rules]: withSite(rules, host, on) });
}

export async function setPaused(paused: boolean): Promise<void> {
  await choose({ [storageKeys.paused]: paused });
}

/** Tells every document of every tab what to do now; `anew`: other names are known, so that what was read must be read again. */
export async function tellAllTabs({ anew = false } = {}): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      const { orders, state } = await ordersFor(tab.url);
      if (anew) await tell(tab.id, { ...orders, on: false });
      await tell(tab.id, orders);
      if ((await shownIn(tab.id)).has(0)) await updateToolbar(tab.id, state);
    }),
  );
}

async function tell(tab: number, orders: PageOrders): Promise<void> {
  const message: Message = { type: 'orders', call: orders };
  // Tabs without our script (the browser's own pages) have nobody to hear it.
  await browser.tabs.sendMessage(tab, message).catch(() => {});
}
