import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inPage } from '../../scripts/browsers/in-page';
import { browsers, stageFor, untilPainted } from './stage';

type Witness = { changes: string[]; heard: string[]; globals: string[] };
declare global {
  interface Window {
    witness: Witness;
  }
}

const body =
  '<!doctype html><html lang="en"><head><title>News</title></head><body><p>On Chen <b>Mingguo</b>.</p></body></html>';

/** Runs before anything else in the page: notes every change that its own parser does not make, and whatever is said to it. */
function watch(): void {
  const changes: string[] = [];
  const heard: string[] = [];
  const named = (nodes: NodeList) => [...nodes].map((node) => node.nodeName.toLowerCase()).join();
  let parsing = true;
  const note = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (parsing && type !== 'attributes' && removedNodes.length === 0) continue;
      const added = addedNodes.length > 0 && `+${named(addedNodes)}`;
      const removed = removedNodes.length > 0 && `-${named(removedNodes)}`;
      const what = [added, removed, attributeName].filter(Boolean).join(' ');
      changes.push(`${type} in ${target.nodeName.toLowerCase()} ${what}`);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', () => {
    note(observer.takeRecords());
    parsing = false;
  });
  for (const target of [window, document]) {
    target.addEventListener('message', () => heard.push('message'), true);
    const dispatch = target.dispatchEvent.bind(target);
    target.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatch(event);
    };
  }
  window.witness = { changes, heard, globals: Object.getOwnPropertyNames(window) };
}

describe.each(browsers)('what a page can notice in %s', (browser) => {
  const stage = stageFor(browser, { '/': { body } });
  async function visitWatched(): Promise<Page> {
    const page = await stage.session.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(stage.url('/'));
    await untilPainted(page, ['Chen Mingguo']);
    return page;
  }
  const witness = (page: Page) =>
    inPage(page, () => ({ changes: window.witness.changes, heard: window.witness.heard }));

  it('is nothing at all while no card is shown: no node changes, nothing is said to it', async () => {
    const page = await visitWatched();
    await page.mouse.move(5, 300, { steps: 3 });
    expect(await witness(page)).toEqual({ changes: [], heard: [] });
    expect(await inPage(page, () => document.documentElement.outerHTML)).toBe(body.replace('<!doctype html>', ''));
  });

  it('is one element that comes and goes while a card is shown', async () => {
    const page = await visitWatched();
    await stage.hoverCard(page, 'Chen Mingguo');
    await page.keyboard.press('Escape');
    await stage.untilNoCard(page);
    expect(await witness(page)).toEqual({
      changes: ['childList in html +sanction-lens-card', 'childList in html -sanction-lens-card'],
      heard: [],
    });
  });

  it('is no name of ours on its window', async () => {
    const page = await visitWatched();
    await stage.hoverCard(page, 'Chen Mingguo');
    const added = await inPage(page, () => {
      const before = new Set(window.witness.globals);
      return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    });
    expect(added).toEqual(['witness']);
  });
});
