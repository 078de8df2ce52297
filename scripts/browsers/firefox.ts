import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { blankDocument, Desk } from './desk';
import { Contexts } from './firefox-contexts';
import { firefoxLoopbackOnly } from './hosts';
import type { LaunchOptions, Session } from './session';
import { until } from './until';
import { View } from './view';
import { lastWindowClosed } from './windows';

/** There where the functions below run: in a document of the extension. */
declare const browser: {
  runtime: { getBackgroundPage(): Promise<{ performance: Performance } | null> };
  extension: { getViews(only: { type: 'popup' }): Window[] };
};

const addon = 'sanction-lens@sanction-lens.invalid';
/** The extension's address; any other would do, but it must be known beforehand. */
const uuid = '5a9c71f2-1b1d-4c51-9a3e-0d5f2f0c7a11';
const address = (path: string) => `moz-extension://${uuid}/${path}`;

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
  // An extension installed for one run keeps what it stored for the next run with the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const closeWelcome = `(() => {
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(address('welcome.html'))});
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
})()`;

/** As a press of the toolbar's button does. */
const openPopup = `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addon)});
  await extension.apiManager.global.browserActionFor(extension).openPopup(window, true);
  return true;
})()`;

async function start(program: string, options: LaunchOptions): Promise<Browser> {
  const { headless, profileDir, network, ownColours, lessMotion, letters } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      ...preferences,
      ...(network === 'loopback' && firefoxLoopbackOnly),
      ...(ownColours && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
      // It keeps a size for each script.
      'font.size.variable.x-western': letters,
      'font.size.variable.zh-CN': letters,
      'font.size.variable.ar': letters,
      ...(lessMotion && { 'ui.prefersReducedMotion': 1 }),
    },
    args: ['--remote-allow-system-access'],
  });
}

function connectionOf(running: unknown) {
  if (running instanceof BidiBrowser) return running.connection;
  throw new Error('Firefox was not started over WebDriver BiDi.');
}

export async function launchFirefox(program: string, build: string, options: LaunchOptions): Promise<Session> {
  const running = await start(program, options);
  await running.installExtension(build);
  const contexts = new Contexts(connectionOf(running));
  if (options.fresh) await until('the welcome was shown', () => contexts.inBrowserWindow(closeWelcome));
  const firstPage = (await running.pages())[0] ?? (await running.newPage());

  const show = (page: Page, path: string) => contexts.navigate(page, address(path));
  const desk = new Desk(
    () => show(firstPage, blankDocument),
    (expression) => contexts.evaluate(firstPage, expression),
  );
  const backgroundState = () =>
    contexts.inBrowserWindow(`WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension.backgroundState`);

  const allowPrivateWindows = `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const permissions = ['internal:privateBrowsingAllowed'];
    await ExtensionPermissions.add(${JSON.stringify(addon)}, { permissions, origins: [] });
    await (await AddonManager.getAddonByID(${JSON.stringify(addon)})).reload();
    return true;
  })()`;

  return {
    browser: 'firefox',
    extensionId: addon,
    firstPage,
    newPage: () => running.newPage(),
    async openExtensionPage(path) {
      const page = await running.newPage();
      await show(page, path);
      return new View(page, (functionText) => contexts.evaluate(page, `(${functionText})(document)`));
    },
    async openRealPopup(page) {
      await desk.run(() => undefined);
      await page.bringToFront();
      await contexts.inBrowserWindow(openPopup);
      await until('the popup is open', () =>
        desk.run(() => browser.extension.getViews({ type: 'popup' }).length === 1),
      );
      // Of a popup Firefox tells its drivers nothing: another document of the extension looks into it.
      return new View(page, (functionText) =>
        contexts.evaluate(firstPage, `(${functionText})(browser.extension.getViews({ type: 'popup' })[0].document)`),
      );
    },
    inExtension: (run, ...args) => desk.run(run, ...args),
    tabIdOf: (page) => desk.tabIdOf(page),
    badgeText: (tab) => desk.badgeText(tab),
    allowPrivateWindows: async () => void (await contexts.inBrowserWindow(allowPrivateWindows)),
    async stopBackground() {
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension`;
      // Firefox lets one that has just been called finish first, and then does not come back to it.
      await until('the event page has stopped', async () => {
        await contexts.inBrowserWindow(`${extension}.terminateBackground().then(() => true)`);
        return (await backgroundState()) === 'stopped';
      });
    },
    bootStamp: () =>
      desk.run(async () => {
        const background = await browser.runtime.getBackgroundPage();
        if (!background) throw new Error('The extension has no event page.');
        return background.performance.timeOrigin;
      }),
    async fireCommand(name, page) {
      const key = await desk.keyOf(name);
      await page.bringToFront();
      const element = `document.querySelector('keyset[id^="ext-keyset"] > key[key="${key}"]')`;
      await contexts.inBrowserWindow(`${element}.doCommand()`);
    },
    card: (page) => contexts.findCard(page),
    closed: () => lastWindowClosed(running),
    close: () => running.close(),
  };
}
