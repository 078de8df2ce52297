import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const everySite = { origins: ['<all_urls>'] };

/** `undefined` until the browser has said. Some let readers take it back, or give it only when it is asked for. */
export type SiteAccess = { allowed: boolean | undefined; request(): void };

/** Whether the extension may read pages, also when that changes in the browser's own settings. */
export function useSiteAccess(): SiteAccess {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const read = () => void browser.permissions.contains(everySite).then(setAllowed);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  // Asked for within the click itself: browsers refuse it later.
  return { allowed, request: () => void browser.permissions.request(everySite).then(setAllowed, () => {}) };
}
