import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { locate, variableFor } from './locate';
import type { BrowserName, LaunchOptions, Session } from './session';

export const buildOf = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } satisfies Record<
  BrowserName,
  string
>;

/** Starts the browser with the built extension in it. */
export async function launch(options: { browser: BrowserName } & Partial<LaunchOptions>): Promise<Session> {
  const { browser, headless = true, network = 'loopback', profileDir } = options;
  const program = locate(browser);
  if (!program) {
    throw new Error(`No ${browser} was found; install it, or name its program in ${variableFor(browser)}.`);
  }
  const start = browser === 'chromium' ? launchChromium : launchFirefox;
  return start(program, resolve(buildOf[browser]), { headless, network, profileDir });
}
