import * as v from 'valibot';

/**
 * What a trace says of scripts on the main thread of a page. In time of the thread, not of the clock: other work of the
 * machine does not count. The pages have no scripts of their own, so all that runs is an extension's.
 */
export type ScriptWork = { total: number; longest: number };

const Trace = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.optional(v.number()),
      tdur: v.optional(v.number()),
      tts: v.optional(v.number()),
      args: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

// Without `v8.execute` what follows upon a message's answer is in no trace: it runs in microtasks of no event.
export const categories = ['devtools.timeline', 'toplevel', 'v8.execute'];

/** What runs scripts, and nothing else: timers and events are also the browser’s own. What scripts make it do at once counts with them. */
const scripts = new Set(
  'EvaluateScript v8.compile v8.run FunctionCall RunMicrotasks FireIdleCallback FireAnimationFrame'.split(' '),
);

/** Of the process that showed `address`, milliseconds. */
export function scriptWork(trace: Uint8Array, address: string): ScriptWork {
  const { traceEvents } = v.parse(Trace, JSON.parse(new TextDecoder().decode(trace)));
  const shows = traceEvents.find(
    ({ name, args }) => (name === 'ParseHTML' || name === 'CommitLoad') && JSON.stringify(args).includes(address),
  );
  if (!shows) throw new Error(`The trace has nothing of ${address}.`);
  const own = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === shows.pid && tid === shows.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const work = { total: 0, longest: 0 };
  let [taskEnd, inTask, outerEnd] = [0, 0, 0];
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'RunTask' && ts >= taskEnd) [taskEnd, inTask] = [ts + dur, 0];
    if (!scripts.has(name) || ts < outerEnd) continue;
    outerEnd = ts + dur;
    work.total += tdur / 1000;
    inTask = ts < taskEnd ? inTask + tdur / 1000 : tdur / 1000;
    work.longest = Math.max(work.longest, inTask);
  }
  return work;
}
