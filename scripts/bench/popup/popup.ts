import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium';
import { launchFirefox } from '../../browsers/firefox';
import { chromiumLoopbackOnly } from '../../browsers/hosts';
import { keepInExtension } from '../../browsers/keep';
import { painted } from '../../browsers/painted';
import type { BrowserName, Session } from '../../browsers/session';
import { until } from '../../browsers/until';
import type { Root } from '../../browsers/view';
import { madeUp, namesOf } from '../../front-page/made-up';
import { serve } from '../../front-page/serve';
import { median } from '../measures';
import { BETWEEN, copyOf, instrumented, type Kind } from './instrumented';

const COUNT = 300;
const GOAL = 100;
/** Openings by one browser, and browsers of each kind, in turns: the machine's other work comes and goes. */
const TURNS = 15;
const ROUNDS = 2;
/** What an opening takes at most, all told, in milliseconds. */
const PATIENCE = 4_000;

type Times = Record<Kind, number[]>;

/**
 * From when the popup's document began until it was first painted, over a page of 300 names, opened as the toolbar's button does
 * it: in a Chromium that no driver is connected to, which would slow it down by half, and in Firefox. Beside each a popup of ten
 * plain lines in the same extension: drawing these is the browser's.
 */
export async function popupOpening(programs: Record<BrowserName, string>): Promise<Record<string, object>> {
  const chromium: Times = { ours: [], least: [] };
  const firefox: Times = { ours: [], least: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const kind of ['ours', 'least'] as const) {
      chromium[kind].push(...(await openingsInChromium(programs.chromium, kind)));
      firefox[kind].push(...(await openingsInFirefox(programs.firefox, kind)));
    }
  return { Chromium: figures(chromium), Firefox: figures(firefox) };
}

function figures({ ours, least }: Times): Record<string, string | number> {
  const middle = median(ours);
  return {
    openings: ours.length,
    median: middle.toFixed(0),
    'least to most': `${Math.min(...ours).toFixed(0)} to ${Math.max(...ours).toFixed(0)}`,
    'ten plain lines': median(least).toFixed(0),
    ratio: (middle / median(least)).toFixed(2),
    goal: `< ${GOAL}`,
    held: middle < GOAL ? 'held' : 'MISSED',
  };
}

const wishes = { headless: true, network: 'loopback', ownColours: false, lessMotion: false, letters: 16 } as const;
const names = namesOf(COUNT);
const body = `<!doctype html><html lang="en"><title>News</title>${names.map((name) => `<p>A note on ${name}.</p>`).join('')}`;

async function openingsInChromium(program: string, kind: Kind): Promise<number[]> {
  const times: number[] = [];
  let go = 'no';
  const headers = { 'access-control-allow-origin': '*' };
  const site = await serve((path, { url = '' }) => {
    if (path === '/go') return { body: go, headers };
    if (path !== '/painted') return path === '/' ? { body } : undefined;
    times.push(Number(url.slice(url.indexOf('?') + 1)));
    return { body: '', headers };
  });
  const profileDir = mkdtempSync(join(tmpdir(), 'sanction-lens-'));
  try {
    const extension = instrumented(kind, site.url(''), TURNS);
    await prepare(program, extension, profileDir, site.url('/'));
    go = 'yes';
    const args = ['--headless=new', '--no-first-run', '--window-size=1280,900', `--user-data-dir=${profileDir}`];
    const ofExtension = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = spawn(program, [...args, ...asRoot, ...ofExtension, chromiumLoopbackOnly, site.url('/')], {
      stdio: 'ignore',
    });
    try {
      await until('the popup was opened so often', () => times.length >= TURNS, TURNS * PATIENCE);
    } finally {
      const gone = once(browser, 'exit');
      browser.kill();
      await gone;
    }
  } finally {
    site.close();
    forget(profileDir);
  }
  return times;
}

/** A profile in which the extension knows 300 people more, and has read a page that names them. */
async function prepare(program: string, extension: string, profileDir: string, address: string): Promise<void> {
  const session = await launchChromium(program, extension, { ...wishes, profileDir, fresh: true });
  try {
    await showNames(session, address);
  } finally {
    await session.close();
  }
}

async function showNames(session: Session, address: string): Promise<Page> {
  await keepInExtension(session, madeUp(COUNT));
  const page = await session.newPage();
  await page.goto(address);
  await until('all names are painted', async () => (await painted(page)).length >= COUNT);
  return page;
}

async function openingsInFirefox(program: string, kind: Kind): Promise<number[]> {
  const site = await serve(() => ({ body }));
  const profileDir = mkdtempSync(join(tmpdir(), 'sanction-lens-'));
  const session = await launchFirefox(program, copyOf('firefox', kind), { ...wishes, profileDir, fresh: true });
  try {
    const page = await showNames(session, site.url('/'));
    const times: number[] = [];
    while (times.length < TURNS) {
      const popup = await session.openRealPopup(page);
      times.push(await until('the popup is painted', () => popup.inside(firstPaint)));
      await popup.inside((root) => {
        if ('defaultView' in root) root.defaultView?.close();
      });
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
    return times;
  } finally {
    await session.close();
    site.close();
    forget(profileDir);
  }
}

function firstPaint(root: Root): number | undefined {
  const view = 'defaultView' in root ? root.defaultView : null;
  return view?.performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
}

const forget = (profileDir: string): void =>
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
