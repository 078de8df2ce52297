import type { Page } from 'puppeteer-core';
import type { Sent } from './in-page';
import type { View } from './view';

export type BrowserName = 'chromium' | 'firefox';
export type CommandName = 'next-name' | 'previous-name';

export type LaunchOptions = {
  headless: boolean;
  /** Kept after closing; where none is given, a new one that is not kept. */
  profileDir: string;
  /** `loopback`: no host but this machine can be reached. */
  network: 'loopback' | 'open';
  /** What the reader's system asks of every page: its own few colours, and nothing that moves. */
  ownColours: boolean;
  lessMotion: boolean;
  /** The size of letters the reader chose in the browser, in px; 16 is what browsers come with. */
  letters: number;
  /** The profile is new: the extension will welcome its reader, in a tab that is closed again. */
  fresh: boolean;
};

/** A running browser with the extension in it; the same for Chromium and Firefox. */
export interface Session {
  readonly browser: BrowserName;
  readonly extensionId: string;
  /** The tab the browser started with; `inExtension` takes it on its first call. */
  readonly firstPage: Page;
  newPage(): Promise<Page>;
  /** `popup.html?tab=ID`, `library.html`, in a tab. */
  openExtensionPage(path: string): Promise<View>;
  /** The popup as the toolbar button opens it for that page; in Firefox nothing can be clicked in it. */
  openRealPopup(page: Page): Promise<View>;
  /** Runs with the extension's rights, `browser.*` included, in a document of the extension that has no code of its own. */
  inExtension<Args extends unknown[], Result>(run: Sent<Args, Result>, ...args: NoInfer<Args>): Promise<Result>;
  /** Brings the page to the front and asks the extension which tab that is. */
  tabIdOf(page: Page): Promise<number>;
  badgeText(tab: number): Promise<string>;
  /** As the reader does in the browser's settings of the extension, which starts anew. */
  allowPrivateWindows(): Promise<void>;
  /** Ends the service worker or event page; the next event starts a new one. */
  stopBackground(): Promise<void>;
  /** When the running background started; starts it if none runs. Another value means another run. */
  bootStamp(): Promise<number>;
  /** Runs the listener of a keyboard command with that page in front, as the browser does on its key. */
  fireCommand(name: CommandName, page: Page): Promise<void>;
  /** The card that the page or one of its frames shows now. */
  card(page: Page): Promise<View | undefined>;
  /** Resolves when the reader closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
