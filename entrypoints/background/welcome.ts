import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Once in a profile, and not where an administrator put the extension there: those readers did not ask for it. */
export async function welcome(): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  const { installType } = await browser.management.getSelf();
  if (stored[KEY] === true || installType === 'admin') return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
