/** `npm start`: builds, then opens a browser with the extension on a small local paper; by itself where there is no display. */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { installMissing } from './browsers/install';
import { launch } from './browsers/launch';
import type { BrowserName, Session } from './browsers/session';
import { type Paper, servePaper } from './front-page/paper';
import { tour } from './front-page/tour';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function choices(): { browser: BrowserName; headless: boolean } {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } } });
  return { browser: values.firefox ? 'firefox' : 'chromium', headless: values.headless || !hasDisplay };
}

async function buildFor(browser: BrowserName): Promise<void> {
  const quiet = () => {};
  const { warn, error } = console;
  const logger = { debug: quiet, log: quiet, info: quiet, success: quiet, warn, error, fatal: error, level: 1 };
  await build({ browser: browser === 'chromium' ? 'chrome' : 'firefox', logger });
}

async function stayOpen(session: Session, paper: Paper): Promise<void> {
  await session.firstPage.goto(paper.url('/'));
  console.log(`Reading ${paper.url('/')} with the extension; close the window or press Ctrl-C to end.`);
  await session.closed();
}

async function main(): Promise<void> {
  const { browser, headless } = choices();
  installMissing([browser]);
  await buildFor(browser);
  const paper = await servePaper();
  const session = await launch({ browser, headless, network: headless ? 'loopback' : 'open' });
  try {
    await (headless ? tour(session, paper, console.log) : stayOpen(session, paper));
  } finally {
    await session.close();
    paper.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
