import { browser } from 'wxt/browser';
import { i18n } from '../../components/i18n';
import type { SiteState } from '../../protocol/messages';
import { type ToolbarState, toolbarIcons } from '../../protocol/toolbar';
import { spoken } from './language';

const action = browser.action ?? browser.browserAction;

const shown: Record<SiteState, ToolbarState> = {
  on: 'on',
  'off-here': 'off',
  'off-everywhere': 'paused',
  unreadable: 'unreadable',
};

const titles = {
  on: () => i18n.t('toolbar.on'),
  off: () => i18n.t('toolbar.off'),
  paused: () => i18n.t('toolbar.paused'),
  unreadable: () => i18n.t('toolbar.unreadable'),
} satisfies Record<ToolbarState, () => string>;

/**
 * The button's picture and words for a tab. A navigation takes both back to those for all tabs, that the page cannot be read,
 * and there it stays on pages from which no script of ours speaks.
 */
export async function updateToolbar(tabId: number, state: SiteState): Promise<void> {
  const picture = shown[state];
  await spoken();
  try {
    await action.setIcon({ tabId, path: toolbarIcons(picture) });
    await action.setTitle({ tabId, title: titles[picture]() });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The words for all tabs are the manifest's, in the browser's language, until the browser is told others: it forgets them when it ends. */
export async function updateUnreadable(): Promise<void> {
  await spoken();
  await action.setTitle({ title: titles.unreadable() });
}
