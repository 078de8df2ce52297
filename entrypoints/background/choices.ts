/** What the reader chose. Read once: every document asks at its start, and a popup is in a hurry. */
import { browser } from 'wxt/browser';
import { readCard, readLook } from '../../protocol/habits';
import type { PageOrders } from '../../protocol/messages';
import { type Mute, readMutes } from '../../protocol/mutes';
import { readPainter, readPaused, readRules, type SiteRules } from '../../protocol/settings';
import { storageKeys } from '../../protocol/storage-keys';

export type Choices = Pick<PageOrders, 'painter' | 'card' | 'look'> & {
  rules: SiteRules;
  dropped: string[];
  paused: boolean;
  mutes: Mute[];
};

let chosen: Promise<Choices> | undefined;

export function choices(): Promise<Choices> {
  chosen ??= readChoices().catch((fault) => {
    chosen = undefined;
    throw fault;
  });
  return chosen;
}

/** Something was stored, here or by another page of the extension: the next who asks hears of it. */
export function chooseAnew(): void {
  chosen = undefined;
}

/** Stores settings by their keys; whoever asks afterwards hears of them, even before the browser says that they changed. */
export async function choose(settings: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(settings);
  chooseAnew();
}

async function readChoices(): Promise<Choices> {
  const stored = await browser.storage.local.get(Object.values(storageKeys));
  return {
    ...readRules(stored[storageKeys.rules]),
    mutes: readMutes(stored[storageKeys.mutes]).mutes,
    paused: readPaused(stored[storageKeys.paused]),
    painter: readPainter(stored[storageKeys.painter]),
    card: readCard(stored[storageKeys.card]),
    look: readLook(stored[storageKeys.look]),
  };
}
