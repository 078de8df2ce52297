// The browser's own API, as in every script that is put into pages.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FoundNames } from '../../page/found-names';
import type { Located } from '../../page/located';
import { PageReader } from '../../page/page-reader';
import type { Painter } from '../../page/painter';
import { ShadowRoots } from '../../page/shadow-roots';
import type { Muted } from '../../protocol/messages';
import { placesOf } from './places';

declare global {
  // Put there by the background just before.
  var sanctionLensMuted: Muted[] | undefined;
}

/** A page that never stops changing is taken as it is after so long, in milliseconds. */
const LONG = 5000;

/** Reads a document as it is read for underlining, and paints nothing. The answer goes to whoever had the script run. */
export default defineUnlistedScript(async () => {
  const life = new AbortController();
  let found: readonly Located[] = [];
  const { signal } = life;
  const reader = new PageReader({
    scan: (texts) => browser.runtime.sendMessage({ type: 'scan', call: { texts } }).catch(() => undefined),
    firstName: async (watch) =>
      new FoundNames({
        painter: silent,
        watch,
        muted: globalThis.sanctionLensMuted ?? [],
        changed: (mentions) => {
          found = mentions;
        },
        signal,
      }),
    shadows: new ShadowRoots(signal),
    rebuilt() {},
    signal,
  });
  const end = performance.now() + LONG;
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (reader.busy && performance.now() < end);
  life.abort();
  return placesOf(found, location.href);
});

const silent: Painter = {
  paint() {},
  forget() {},
  dataOf: (node) => node.data,
  at: () => undefined,
  rectsOf: () => [],
  renew() {},
  recolor() {},
  clear() {},
};
