import { browser } from 'wxt/browser';
import type { Message, StepReply, ToPage } from '../../protocol/messages';
import { shownIn } from './documents';

const lastFrameKey = (tab: number): string => `stepped:${tab}`;

type Step = { direction: 1 | -1; entity?: string; focus: boolean };

async function stepIn(tab: number, frameId: number, call: Parameters<ToPage['step']>[0]): Promise<StepReply> {
  const message: Message = { type: 'step', call };
  const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => 'none');
  return reply === 'done' || reply === 'end' ? reply : 'none';
}

/** Goes to the next or previous mention of the tab: through one frame after the other, and round again at the end. */
export async function step(tab: number, { direction, entity, focus }: Step): Promise<StepReply> {
  const shown = await shownIn(tab);
  const frames = [...shown]
    .filter(([, { tallies }]) => tallies.some((tally) => !entity || tally.entity === entity))
    .map(([frame]) => frame);
  if (frames.length === 0) return 'none';
  const stored: unknown = (await browser.storage.session.get(lastFrameKey(tab)))[lastFrameKey(tab)];
  const known = typeof stored === 'number' ? frames.indexOf(stored) : -1;
  const begin = known >= 0 ? known : direction === 1 ? 0 : frames.length - 1;
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames[(begin + direction * turn + frames.length * 2) % frames.length] ?? 0;
    const reply = await stepIn(tab, frame, { direction, from: turn === 0 ? 'here' : 'edge', entity, focus });
    if (reply !== 'done') continue;
    await browser.storage.session.set({ [lastFrameKey(tab)]: frame });
    return 'done';
  }
  return 'end';
}
