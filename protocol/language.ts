/** What the extension speaks: the browser's language where it is one of ours, or one of these whatever the browser's is. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storageKeys } from './settings';

export const languages = ['browser', 'en', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

export const readLanguage = (stored: unknown): Language => languages.find((one) => one === stored) ?? 'browser';

/** As the build writes them. */
const File = v.record(v.string(), v.object({ message: v.string() }));

/** The messages of the language that was chosen, from the extension's own files; nothing where that is the browser's. */
export async function chosenMessages(): Promise<Record<string, string> | undefined> {
  const stored = await browser.storage.local.get(storageKeys.language);
  const language = readLanguage(stored[storageKeys.language]);
  if (language === 'browser') return undefined;
  const reply = await fetch(`/_locales/${language}/messages.json`);
  const read = v.parse(File, await reply.json());
  return Object.fromEntries(Object.entries(read).map(([key, { message }]) => [key, message]));
}
