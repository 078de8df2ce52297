import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ownDataKey, storageKeys } from '../../protocol/storage-keys';
import { offerNearby } from '../../protocol/summary-nearby';
import { answer } from './answer';
import { chooseAnew } from './choices';
import { forgetTab } from './documents';
import { readAnew } from './knowledge';
import { speakAnew } from './language';
import { tellAllTabs } from './site-switch';
import { step } from './stepping';
import { summarise } from './summary';
import { updateUnreadable } from './toolbar';
import { welcome } from './welcome';

export default defineBackground({
  type: 'module',
  persistent: false,
  // Every listener is set in the first turn: a stopped background is woken only for those it had then.
  main() {
    browser.runtime.onMessage.addListener(answer);
    offerNearby(summarise);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void readOpenTabs();
      void updateUnreadable();
      if (reason === 'install') void welcome();
    });
    browser.runtime.onStartup.addListener(() => void updateUnreadable());
    browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local') return;
      chooseAnew();
      if (ownDataKey in changes) {
        readAnew();
        void tellAllTabs({ anew: true });
      } else if (storageKeys.language in changes)
        void speakAnew().then(() => Promise.all([updateUnreadable(), tellAllTabs()]));
      else if (Object.values(storageKeys).some((key) => key in changes)) void tellAllTabs();
    });
    browser.commands.onCommand.addListener((command, tab) => void stepByKey(command, tab?.id));
  },
});

async function stepByKey(command: string, known: number | undefined): Promise<void> {
  const tab = known ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab !== undefined) await step(tab, { direction: command === 'next-name' ? 1 : -1, focus: true });
}

/** Tabs that were open before get the page's script now, not at their next load. */
async function readOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    // Refused for the browser's own pages and its store.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ['/page.js'] })
      .catch(() => {});
  }
}
