// The browser's own API: the popup, which is in a hurry, would weigh ten kilobytes more with the polyfill.
import { browser } from '@wxt-dev/browser';
import type { ToBackground } from './messages';

type Answer<K extends keyof ToBackground> = Awaited<ReturnType<ToBackground[K]>>;

/** Asks our own background; `undefined` when nobody answers, as when the extension is just being updated. */
export function ask<K extends keyof ToBackground>(
  type: K,
  call: Parameters<ToBackground[K]>[0],
): Promise<Answer<K> | undefined> {
  return browser.runtime.sendMessage({ type, call });
}
