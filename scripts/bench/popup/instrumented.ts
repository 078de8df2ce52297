import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../browsers/session';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } satisfies Record<BrowserName, string>;
/** How long a popup stays, and how long after an opening the next one comes, in milliseconds. */
const STAY = 700;
export const BETWEEN = 1_700;
/** How long a browser that was just started is left alone, in milliseconds. */
const SETTLE = 6_000;

/** Tells when it was first painted, and goes: it is the document itself that knows, and no driver stands beside it. */
const telling = (site: string): string => `
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries())
    if (name === 'first-contentful-paint')
      setTimeout(() => fetch('${site}/painted?' + startTime).finally(() => window.close()), ${STAY});
}).observe({ type: 'paint', buffered: true });`;

/** Opens the popup over and over, once it is told to. */
const opening = (site: string, turns: number): string => `
setTimeout(async () => {
  if ((await (await fetch('${site}/go')).text()) !== 'yes') return;
  for (let turn = 0; turn < ${turns}; turn++) {
    await chrome.action.openPopup().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, ${BETWEEN}));
  }
}, ${SETTLE});`;

/** The least that could be a popup of such a size: ten lines of plain text, which no one is asked for. */
const leastPopup = `
for (let line = 1; line <= 10; line++)
  document.getElementById('root').appendChild(document.createElement('p')).textContent = 'Some words, and more, in line ' + line;`;

export type Kind = 'ours' | 'least';

/** A copy of the build, which goes with this process; `least`: with plain lines in its popup. */
export function copyOf(browser: BrowserName, kind: Kind): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-popup-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve(builds[browser]), folder, { recursive: true });
  if (kind === 'least') writeFileSync(join(folder, 'popup-window.js'), leastPopup);
  return folder;
}

/** One for Chromium whose popup opens by itself, so many times, and tells `site` when it was painted. */
export function instrumented(kind: Kind, site: string, turns: number): string {
  const folder = copyOf('chromium', kind);
  appendFileSync(join(folder, 'popup-window.js'), telling(site));
  appendFileSync(join(folder, 'background.js'), opening(site, turns));
  return folder;
}
