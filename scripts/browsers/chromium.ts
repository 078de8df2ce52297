import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Protocol, TargetType } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { blankDocument, Desk } from './desk';
import { chromiumLoopbackOnly } from './hosts';
import type { CommandName, LaunchOptions, Session } from './session';
import { until } from './until';
import { View } from './view';
import { lastWindowClosed } from './windows';

/** There where the functions below run: in the service worker. */
declare const chrome: typeof extensionApi & {
  commands: { onCommand: { dispatch(name: string, tab: { id: number }): void } };
};

const isRoot = process.getuid?.() === 0;

/** The shadow root of the first card in this tree, closed roots and frames of the same process included. */
function cardRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'sanction-lens-card') return node.shadowRoots?.[0];
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]) {
    const found = child && cardRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function findCard(page: Page): Promise<View | undefined> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = cardRoot(root);
  if (!found) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  return new View(page, async (functionText) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: functionText,
      objectId: object.objectId,
      arguments: [{ objectId: object.objectId }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });
}

/**
 * Run in the browser's own page of extensions. The change starts the extension anew, and one without a store comes back from
 * that only in developer mode, now and then only when it is told to.
 */
const allowPrivateWindows = (id: string): string => `(async () => {
  const { developerPrivate, management } = chrome;
  const id = ${JSON.stringify(id)};
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  while (!(await developerPrivate.getProfileConfiguration()).inDeveloperMode) await pause();
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  for (let turn = 0; turn < 100; turn++) {
    const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id);
    if (state === 'ENABLED' && incognitoAccess.isActive && turn > 5) return;
    if (state !== 'ENABLED') await management.setEnabled(id, true);
    await pause();
  }
})()`;

const viewOf = (page: Page, faults: string[] = []) =>
  new View(page, (functionText) => page.evaluate(`(${functionText})(document)`), faults);

/** Told in order, for a test that finds something missing. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  return faults;
}

async function start(program: string, options: LaunchOptions): Promise<Browser> {
  const { headless, profileDir, network, ownColours, lessMotion, letters, fresh } = options;
  if (fresh) {
    mkdirSync(join(profileDir, 'Default'), { recursive: true });
    const chosen = { webkit: { webprefs: { default_font_size: letters } } };
    writeFileSync(join(profileDir, 'Default', 'Preferences'), JSON.stringify(chosen));
  }
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(network === 'loopback' ? [chromiumLoopbackOnly] : []),
      ...(ownColours ? ['--force-high-contrast'] : []),
      ...(lessMotion ? ['--force-prefers-reduced-motion'] : []),
    ],
  });
}

export async function launchChromium(program: string, build: string, options: LaunchOptions): Promise<Session> {
  const browser = await start(program, options);
  const extensionId = await browser.installExtension(build);
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  if (options.fresh) {
    const welcome = await browser.waitForTarget((target) => target.url() === address('welcome.html'));
    await (await welcome.page())?.close();
  }
  const firstPage = (await browser.pages())[0] ?? (await browser.newPage());

  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(address(''));
  const desk = new Desk(
    async () => void (await firstPage.goto(address(blankDocument))),
    (expression) => firstPage.evaluate(expression),
  );
  async function worker() {
    await desk.wakeBackground();
    const running = await (await browser.waitForTarget(isWorker)).worker();
    if (!running) throw new Error('The extension has no service worker.');
    return running;
  }

  return {
    browser: 'chromium',
    extensionId,
    firstPage,
    newPage: () => browser.newPage(),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const faults = faultsOf(page);
      await page.goto(address(path));
      return viewOf(page, faults);
    },
    async openRealPopup(page) {
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The browser has lost the extension.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((each) => each.url() === address('popup.html'));
      return viewOf(await target.asPage());
    },
    inExtension: (run, ...args) => desk.run(run, ...args),
    tabIdOf: (page) => desk.tabIdOf(page),
    badgeText: (tab) => desk.badgeText(tab),
    async allowPrivateWindows() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(allowPrivateWindows(extensionId));
      await page.close();
    },
    async stopBackground() {
      await (await worker()).close();
      await until('the service worker has stopped', () => !browser.targets().some(isWorker));
    },
    async bootStamp() {
      return (await worker()).evaluate(() => performance.timeOrigin);
    },
    async fireCommand(name: CommandName, page) {
      const id = await desk.tabIdOf(page);
      await (await worker()).evaluate(
        (command, tab) => chrome.commands.onCommand.dispatch(command, { id: tab }),
        name,
        id,
      );
    },
    card: findCard,
    closed: () => lastWindowClosed(browser),
    close: () => browser.close(),
  };
}
