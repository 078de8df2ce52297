import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Tally } from '../../protocol/tally';

/** What one frame of a tab shows. */
type Shown = { document: string; tallies: Tally[] };

const Shown = v.object({
  document: v.string(),
  tallies: v.array(Tally),
});

/** By frame, the top frame first where it is listed. */
type Frames = Map<number, Shown>;

const prefix = 'shown:';
const keyOf = (tab: number, frame: number): string => `${prefix}${tab}:${frame}`;

let tabs: Promise<Map<number, Frames>> | undefined;

/**
 * What all tabs show. In memory, which answers a popup at once; and in `storage.session`, since the background may stop
 * between any two messages.
 */
function allTabs(): Promise<Map<number, Frames>> {
  tabs ??= readAll().catch((fault) => {
    tabs = undefined;
    throw fault;
  });
  return tabs;
}

async function readAll(): Promise<Map<number, Frames>> {
  const all = new Map<number, Frames>();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const shown = v.safeParse(Shown, value);
    if (!key.startsWith(prefix) || !shown.success) continue;
    const [tab = Number.NaN, frame = Number.NaN] = key.slice(prefix.length).split(':').map(Number);
    framesIn(all, tab).set(frame, shown.output);
  }
  return all;
}

function framesIn(all: Map<number, Frames>, tab: number): Frames {
  const frames = all.get(tab) ?? new Map();
  all.set(tab, frames);
  return frames;
}

/** What the frames of a tab show, by frame id, the top frame first. */
export async function shownIn(tab: number): Promise<ReadonlyMap<number, Shown>> {
  const frames = (await allTabs()).get(tab) ?? [];
  return new Map([...frames].sort(([a], [b]) => a - b));
}

async function put(tab: number, frame: number, shown: Shown): Promise<void> {
  framesIn(await allTabs(), tab).set(frame, shown);
  await browser.storage.session.set({ [keyOf(tab, frame)]: shown });
}

async function drop(tab: number, frames: Iterable<number>): Promise<void> {
  const all = await allTabs();
  const dropped = [...frames];
  for (const frame of dropped) all.get(tab)?.delete(frame);
  if (all.get(tab)?.size === 0) all.delete(tab);
  await browser.storage.session.remove(dropped.map((frame) => keyOf(tab, frame)));
}

/** A document takes its frame: a frame is `about:blank` first and its page later, under one id, and the newest counts. */
export async function enter(tab: number, frame: number, document: string): Promise<void> {
  const shown = await shownIn(tab);
  if (shown.get(frame)?.document === document) return;
  // A new top document has none of the old one's frames.
  if (frame === 0 && shown.has(0)) await drop(tab, shown.keys());
  await put(tab, frame, { document, tallies: [] });
}

/** Whether it was taken: not from a document that another one has followed. */
export async function show(tab: number, frame: number, shown: Shown): Promise<boolean> {
  const now = (await shownIn(tab)).get(frame);
  if (now && now.document !== shown.document) return false;
  await put(tab, frame, shown);
  return true;
}

export async function leave(tab: number, frame: number, document: string): Promise<void> {
  const now = (await shownIn(tab)).get(frame);
  if (now?.document === document) await drop(tab, [frame]);
}

export async function forgetTab(tab: number): Promise<void> {
  await drop(tab, (await shownIn(tab)).keys());
}

/** The mentions of all frames taken together, in the order of frames. */
export function merge(frames: Iterable<Shown>): Tally[] {
  const merged = new Map<string, Tally>();
  for (const { tallies } of frames) {
    for (const { entity, count, possible, words, reason } of tallies) {
      const known = merged.get(entity);
      const first = known ?? { words, reason };
      const doubtful = possible && (known?.possible ?? true);
      merged.set(entity, {
        entity,
        count: count + (known?.count ?? 0),
        possible: doubtful,
        words: first.words,
        ...(doubtful && { reason: first.reason }),
      });
    }
  }
  return [...merged.values()];
}

const turns = new Map<number, Promise<unknown>>();

/** Runs `work` after whatever was begun for the tab before: reading and writing its state takes several steps. */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(work, work);
  const settled = turn.catch(() => {});
  turns.set(tab, settled);
  void settled.then(() => {
    if (turns.get(tab) === settled) turns.delete(tab);
  });
  return turn;
}
