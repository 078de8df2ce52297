import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { locate, variableFor } from './locate';
import type { BrowserName, LaunchOptions, Session } from './session';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } satisfies Record<BrowserName, string>;

/** A profile for one run, and how to be rid of it; it goes with this process at the latest, Ctrl-C included. */
function passingProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

/** Starts the browser with the built extension in it. */
export async function launch(options: { browser: BrowserName } & Partial<LaunchOptions>): Promise<Session> {
  const {
    browser,
    profileDir,
    headless = true,
    network = 'loopback',
    ownColours = false,
    lessMotion = false,
    letters = 16,
  } = options;
  const wishes = { headless, network, ownColours, lessMotion, letters };
  const program = locate(browser);
  if (!program) {
    throw new Error(`No ${browser} was found; install it, or name its program in ${variableFor(browser)}.`);
  }
  const start = browser === 'chromium' ? launchChromium : launchFirefox;
  const build = resolve(builds[browser]);
  if (profileDir) {
    const fresh = readdirSync(profileDir).length === 0;
    return start(program, build, { ...wishes, profileDir, fresh });
  }

  const profile = passingProfile();
  const given = { ...wishes, profileDir: profile.folder, fresh: true };
  const session = await start(program, build, given).catch((error) => {
    profile.remove();
    throw error;
  });
  const close = () => session.close().finally(profile.remove);
  return { ...session, close };
}
