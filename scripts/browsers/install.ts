import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { locate, variableFor } from './locate';
import type { BrowserName } from './session';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Small ones: without them Chinese names are boxes in pictures and take no room in tests. */
const fonts = ['fonts-dejavu-core', 'fonts-wqy-microhei'];

function distribution(): string[] {
  if (!existsSync('/etc/os-release')) return [];
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
  const value = (key: string) =>
    lines
      .find((line) => line.startsWith(`${key}=`))
      ?.slice(key.length + 1)
      .replaceAll('"', '');
  return `${value('ID') ?? ''} ${value('ID_LIKE') ?? ''}`.trim().split(' ');
}

const title = (browser: BrowserName) => (browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox');

/** One sentence: how a reader of it gets what is missing. */
export function howToInstall(missing: BrowserName[], [system, ...like]: string[], isRoot: boolean): string {
  const what = `${missing.map(title).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`;
  const variables = missing.map(variableFor).join(' and ');
  if (system === 'ubuntu') {
    return `${what}, and Ubuntu's own packages are snaps, which cannot be driven: install the .deb from google.com/chrome or packages.mozilla.org, or name the program in ${variables}.`;
  }
  if (system === 'debian' || like.includes('debian')) {
    const command = `apt-get install ${missing.map((browser) => packages[browser]).join(' ')}`;
    return `${what}: run \`${command}\` as root${isRoot ? '' : ' (or this as root)'}, or name the program in ${variables}.`;
  }
  return `${what}: install it from google.com/chrome or mozilla.org/firefox, or name the program in ${variables}.`;
}

function aptGet(...args: string[]): boolean {
  const { status, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr?.trim());
  return status === 0;
}

/** Installs what is missing where that can be done without asking; says in one sentence what was or should be done. */
export function installMissing(browsers: BrowserName[]): void {
  const missing = browsers.filter((browser) => !locate(browser));
  if (missing.length === 0) return;
  const system = distribution();
  const isRoot = process.getuid?.() === 0;
  const byApt = isRoot && existsSync('/usr/bin/apt-get') && system.includes('debian') && system[0] !== 'ubuntu';
  if (!byApt) throw new Error(howToInstall(missing, system, isRoot));
  const wanted = [...missing.map((browser) => packages[browser]), ...fonts];
  console.log(`Installing ${wanted.join(', ')} with apt-get, for want of ${missing.map(title).join(' and ')}.`);
  const done = aptGet('update', '-q') && aptGet('install', '-y', '-q', '--no-install-recommends', ...wanted);
  const still = missing.filter((browser) => !locate(browser));
  if (!done || still.length > 0) throw new Error(howToInstall(still.length > 0 ? still : missing, system, isRoot));
}
