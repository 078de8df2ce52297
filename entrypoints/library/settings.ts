import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PainterChoice } from '../../protocol/messages';
import { readPainter, readPaused, readRules, storageKeys } from '../../protocol/settings';

export type Settings = { painter: PainterChoice; paused: boolean; hosts: string[]; dropped: string[] };

async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.values(storageKeys));
  const { rules, dropped } = readRules(stored[storageKeys.rules]);
  return {
    painter: readPainter(stored[storageKeys.painter]),
    paused: readPaused(stored[storageKeys.paused]),
    hosts: Object.keys(rules).sort(),
    dropped,
  };
}

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

export const setPainter = (choice: PainterChoice): Promise<void> =>
  browser.storage.local.set({ [storageKeys.painter]: choice });

/** This rule alone goes. The popup's switch would lift a parent domain's with it. */
export async function removeRule(host: string): Promise<void> {
  const stored = await browser.storage.local.get(storageKeys.rules);
  const { rules } = readRules(stored[storageKeys.rules]);
  const left = Object.fromEntries(Object.entries(rules).filter(([ruled]) => ruled !== host));
  await browser.storage.local.set({ [storageKeys.rules]: left });
}
