import { inPage } from '../../browsers/in-page';
import { median } from '../measures';
import { type Contender, metric } from './contender';

/** How long the page is watched while it changes, in milliseconds, and how often. */
const SPAN = 6000;
const ROUNDS = 5;

/** A page with a chat, a ticker and a log, of which one line in ten names somebody; `change` is called sixty times a second. */
export const changingPage = (names: readonly string[]): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Live</title><p id="ticker">0</p><ol id="log"></ol><main>${'<p>Some words that stay as they are.</p>'.repeat(300)}</main>
<script>
  const names = ${JSON.stringify(names)};
  const log = document.getElementById('log');
  let turn = 0;
  const change = () => {
    document.getElementById('ticker').firstChild.data = 'Rate ' + ++turn;
    const line = document.createElement('li');
    line.textContent = 'Line ' + turn + (turn % 10 ? ' says little' : ' is on ' + names[turn % names.length]);
    log.append(line);
    if (log.children.length > 100) log.firstElementChild.remove();
  };
  setInterval(change, 1000 / 60);
</script></html>`;

type Share = { all: number; script: number };

/** Shares of one core that the main thread is at work, in per cent, with an extension and with none. */
export async function shareOf(
  field: Record<'none' | 'ours', Contender>,
  address: string,
): Promise<Record<string, object>> {
  const shares = { none: [] as Share[], ours: [] as Share[] };
  // In turns: the machine's other work comes and goes.
  for (let round = 0; round < ROUNDS; round++) {
    shares.none.push(await watch(field.none, address));
    shares.ours.push(await watch(field.ours, address));
  }
  const all = (list: Share[]): number => median(list.map((one) => one.all));
  // What each turn has more than the one right before it: the machine's other work comes and goes within minutes.
  const added = (key: keyof Share): number =>
    median(shares.ours.map((own, i) => own[key] - (shares.none[i]?.[key] ?? Number.NaN)));
  return {
    'share of a core, %': {
      'without any': all(shares.none).toFixed(2),
      'with ours': all(shares.ours).toFixed(2),
      added: added('all').toFixed(2),
      'of it script': added('script').toFixed(2),
      goal: '<= 2',
      held: added('all') <= 2 ? 'held' : 'MISSED',
    },
  };
}

async function watch(contender: Contender, address: string): Promise<Share> {
  const page = await contender.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await inPage(page, () => new Promise((resolve) => setTimeout(resolve, 3000)));
    const before = [await metric(cdp, 'TaskDuration'), await metric(cdp, 'ScriptDuration')] as const;
    await inPage(page, (span: number) => new Promise((resolve) => setTimeout(resolve, span)), SPAN);
    const after = [await metric(cdp, 'TaskDuration'), await metric(cdp, 'ScriptDuration')] as const;
    return { all: ((after[0] - before[0]) * 1e5) / SPAN, script: ((after[1] - before[1]) * 1e5) / SPAN };
  } finally {
    await page.close();
  }
}
