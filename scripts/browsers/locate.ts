import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './session';

type Place = { variable: string; commands: string[]; mac: string[]; windows: string[] };

const places: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/firefox', '/usr/lib/firefox'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's snaps, and the stubs that call them, cannot be driven: they see neither our build nor our profile. */
export function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function candidates({ commands, mac, windows }: Place): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  if (process.platform === 'win32') {
    const { ProgramFiles = '', 'ProgramFiles(x86)': x86 = '', LOCALAPPDATA = '' } = process.env;
    const roots = [ProgramFiles, x86, LOCALAPPDATA].filter(Boolean);
    return [
      ...roots.flatMap((root) => windows.map((program) => join(root, program))),
      ...onPath.flatMap((folder) => commands.map((command) => join(folder, `${command}.exe`))),
    ];
  }
  const apps = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
  return [
    ...(process.platform === 'darwin' ? apps.flatMap((folder) => mac.map((app) => join(folder, app))) : []),
    ...commands.flatMap((command) => [...linuxFolders, ...onPath].map((folder) => join(folder, command))),
  ];
}

/** The browser's program: what its variable names, else the first found in the usual places. */
export function locate(browser: BrowserName): string | undefined {
  const place = places[browser];
  const told = process.env[place.variable];
  if (told) {
    if (runs(told)) return told;
    throw new Error(`${place.variable} names ${told}, which is not a program that can be run.`);
  }
  return candidates(place).find((path) => runs(path) && !isSnap(path));
}

export const chromiumPath = (): string | undefined => locate('chromium');

export const variableFor = (browser: BrowserName): string => places[browser].variable;
