import { browser } from 'wxt/browser';
import { merge, shownIn } from './documents';

const action = browser.action ?? browser.browserAction;

/** The number of entities on the page; what is only possible is nobody yet, and is not counted. */
export async function updateBadge(tabId: number): Promise<void> {
  const count = merge((await shownIn(tabId)).values()).filter((tally) => !tally.possible).length;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: '#1d1b18' });
    await action.setBadgeTextColor?.({ tabId, color: '#fffdf8' });
    await action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
