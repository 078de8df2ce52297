import type { Browser } from 'puppeteer-core';

/** Resolves when the reader has closed the last window, also where the browser itself stays open without one. */
export const lastWindowClosed = (browser: Browser): Promise<void> =>
  new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
