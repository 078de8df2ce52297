import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../protocol/ask';
import { type CardHabits, type Look, readCard, readLook } from '../../protocol/habits';
import { type Language, readLanguage } from '../../protocol/language';
import type { PainterChoice } from '../../protocol/messages';
import { type Mute, readMutes } from '../../protocol/mutes';
import { readPainter, readPaused, readRules } from '../../protocol/settings';
import { storageKeys } from '../../protocol/storage-keys';
import type { Choices } from './backup';

export type Settings = {
  language: Language;
  painter: PainterChoice;
  card: CardHabits;
  look: Look;
  paused: boolean;
  hosts: string[];
  dropped: string[];
  /** By name. */
  mutes: Mute[];
  droppedMutes: string[];
  /** The commands with their keys now, as the browser writes them; empty where it knows none. */
  keys: { command: 'next-name' | 'previous-name'; shortcut: string }[];
};

async function readKeys(): Promise<Settings['keys']> {
  const commands = await browser.commands.getAll();
  return (['next-name', 'previous-name'] as const).map((command) => ({
    command,
    shortcut: commands.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Browsers let nobody but the reader change keys, each on a page of its own. */
async function changeKeys(): Promise<void> {
  if ('openShortcutSettings' in browser.commands && typeof browser.commands.openShortcutSettings === 'function') {
    await browser.commands.openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function readSettings(): Promise<Settings> {
  const [stored, keys] = await Promise.all([browser.storage.local.get(Object.values(storageKeys)), readKeys()]);
  const { rules, dropped } = readRules(stored[storageKeys.rules]);
  const { mutes, dropped: droppedMutes } = readMutes(stored[storageKeys.mutes]);
  return {
    language: readLanguage(stored[storageKeys.language]),
    painter: readPainter(stored[storageKeys.painter]),
    card: readCard(stored[storageKeys.card]),
    look: readLook(stored[storageKeys.look]),
    paused: readPaused(stored[storageKeys.paused]),
    hosts: Object.keys(rules).sort(),
    dropped,
    mutes: mutes.sort((a, b) => a.caption.localeCompare(b.caption)),
    droppedMutes,
    keys,
  };
}

/** What the reader can do here; each change comes back through `useSettings`. */
export type SettingsActions = {
  setLanguage(language: Language): void;
  setPainter(choice: PainterChoice): void;
  setCard(habits: CardHabits): void;
  setLook(look: Look): void;
  changeKeys(): void;
  setPaused(paused: boolean): void;
  unmute(mute: Mute): void;
};

export const settingsActions: SettingsActions = {
  setLanguage: (language) => void browser.storage.local.set({ [storageKeys.language]: language }),
  setPainter: (choice) => void browser.storage.local.set({ [storageKeys.painter]: choice }),
  setCard: (habits) => void browser.storage.local.set({ [storageKeys.card]: habits }),
  setLook: (look) => void browser.storage.local.set({ [storageKeys.look]: look }),
  changeKeys: () => void changeKeys(),
  setPaused: (paused) => void ask('setPaused', { paused }),
  unmute: (mute) => void ask('unmute', mute),
};

/** What can be done with the sites alone. */
export const siteActions = {
  removeRule: (host: string): void => void removeRule(host),
  addRules: (hosts: readonly string[]): void => void addRules(hosts),
};

/** The reader's choices as they are stored, also when another window changes them. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = () => void readSettings().then(setSettings);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return settings;
}

/** This rule alone goes. The popup's switch would lift a parent domain's with it. */
async function removeRule(host: string): Promise<void> {
  const stored = await browser.storage.local.get(storageKeys.rules);
  const { rules } = readRules(stored[storageKeys.rules]);
  const left = Object.fromEntries(Object.entries(rules).filter(([ruled]) => ruled !== host));
  await browser.storage.local.set({ [storageKeys.rules]: left });
}

async function addRules(hosts: readonly string[]): Promise<void> {
  const stored = await browser.storage.local.get(storageKeys.rules);
  const { rules } = readRules(stored[storageKeys.rules]);
  const added = Object.fromEntries(hosts.map((host) => [host, 'off']));
  await browser.storage.local.set({ [storageKeys.rules]: { ...rules, ...added } });
}

/** All that is stored of the reader's choices, as it stands. */
export const readChoices = (): Promise<Choices> => browser.storage.local.get(Object.values(storageKeys));

/** These choices and no others. */
export async function setChoices(choices: Choices): Promise<void> {
  await browser.storage.local.set(choices);
  await browser.storage.local.remove(Object.values(storageKeys).filter((key) => !(key in choices)));
}
