import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { painted, type Reading, readPage } from '../reading';
import { apply, type Mutation, mutation } from './mutations';
import { paintedRanges, placesOf } from './places';
import { grow, type Tree, tree } from './trees';

/** So many random trees stand in one document: to read a document anew for each of them would take minutes. */
const TREES = 20;
const DOCUMENTS = 500;

type Life = { trees: Tree[]; slow: boolean; mutations: Mutation[] };

const life: fc.Arbitrary<Life> = fc.record({
  trees: fc.array(tree, { minLength: TREES, maxLength: TREES }),
  /** Whether the background takes its time, so that the page changes while it is asked. */
  slow: fc.boolean(),
  mutations: fc.array(mutation, { maxLength: 40, size: 'max' }),
});

const later = () => new Promise((resolve) => setTimeout(resolve));

const waitFor = {
  none: () => undefined,
  microtask: () => Promise.resolve(),
  task: later,
  idle: () => new Promise((resolve) => requestIdleCallback(resolve)),
  settled: (reading: Reading) => reading.settled(),
} satisfies Record<Mutation['wait'], (reading: Reading) => unknown>;

let reading: Reading | undefined;
/** All ranges that were painted at the end of a life. */
const ranges: WeakRef<AbstractRange>[] = [];

async function live({ trees, slow, mutations }: Life): Promise<void> {
  const main = document.createElement('main');
  main.append(...trees.map(grow));
  document.body.replaceChildren(main);
  reading = readPage({ before: slow ? later : undefined });
  const everSaid = new Set<string>();
  for (const one of mutations) {
    const before = paintedRanges();
    apply(main, one);
    await Promise.resolve();
    for (const said of before.values()) everSaid.add(said);
    for (const [range, said] of paintedRanges()) {
      const was = before.get(range) ?? said;
      // Of a name that was taken out and put back, the line stands again where it stood.
      const isBack = was === '' && everSaid.has(said);
      if (said !== '' && said !== was && !isBack) throw new Error(`the line of ${before.get(range)} is under ${said}`);
    }
    await waitFor[one.wait](reading);
  }
  // The page may have cleared the registry last; what it shares with us is set again with the next change.
  main.append('.');
  await reading.settled();
  for (const range of paintedRanges().keys()) ranges.push(new WeakRef(range));
  const followed = placesOf(reading);
  reading.stop();
  expect(painted()).toEqual([]);

  reading = readPage();
  await reading.settled();
  expect(followed).toEqual(placesOf(reading));
}

async function listenersAlive(): Promise<number> {
  await cdp().send('HeapProfiler.collectGarbage');
  return (await cdp().send('Memory.getDOMCounters')).jsEventListeners;
}

describe('random pages under random changes', () => {
  let lived = 0;
  afterEach(() => reading?.stop());
  afterAll(() => console.log(`fuzz: ${lived} documents, ${lived * TREES} trees`));

  it('are painted in the end as a page read from scratch, with no stray line on the way, no throw and no leak', async () => {
    const failures: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      failures.push('reason' in event ? event.reason : event.error);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const listeners = await listenersAlive();
    await fc.assert(
      fc
        .asyncProperty(life, async (one) => {
          await live(one);
          expect(failures).toEqual([]);
          lived++;
        })
        .afterEach(() => {
          reading?.stop();
          failures.length = 0;
        }),
      // What fails is made smaller for so long, in milliseconds.
      { numRuns: DOCUMENTS, interruptAfterTimeLimit: 150_000 },
    );
    expect(lived).toBeGreaterThanOrEqual(DOCUMENTS);
    document.body.replaceChildren();
    reading = undefined;
    expect(await listenersAlive()).toBeLessThanOrEqual(listeners);
    expect(ranges.length).toBeGreaterThan(DOCUMENTS);
    expect(ranges.filter((range) => range.deref() !== undefined)).toHaveLength(0);
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }, 200_000);
});
