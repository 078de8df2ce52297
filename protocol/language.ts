/** What the extension speaks: the browser's language where it is one of ours, or one of these whatever the browser's is. */
import { browser } from '@wxt-dev/browser';
import { storageKeys } from './storage-keys';

export const languages = ['browser', 'en', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

export const readLanguage = (stored: unknown): Language => languages.find((one) => one === stored) ?? 'browser';

/** As the build writes them. Checked by hand: a library for it would be the larger part of the popup's code. */
function messageOf(entry: unknown): string {
  if (typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string') {
    return entry.message;
  }
  throw new TypeError('A file of messages is not as it was built.');
}

/** The messages of the language that was chosen, from the extension's own files; nothing where that is the browser's. */
export async function chosenMessages(): Promise<Record<string, string> | undefined> {
  const stored = await browser.storage.local.get(storageKeys.language);
  const language = readLanguage(stored[storageKeys.language]);
  if (language !== 'browser') return messagesIn(language);
  return browserSpeaks() ? undefined : browserMessages();
}

/**
 * Whether the browser has our messages in this process. Chromium 156 now and then has none, for as long as the process lives,
 * when it was asked while the extension was just being installed: every message is empty then.
 */
export const browserSpeaks = (): boolean => browser.i18n.getMessage('locale') !== '';

/** What the browser would have said: the language it is set to where that is one of ours, else the manifest's. */
export const browserMessages = (): Promise<Record<string, string>> =>
  messagesIn(browser.i18n.getUILanguage() === 'zh-CN' ? 'zh_CN' : 'en');

async function messagesIn(language: Exclude<Language, 'browser'>): Promise<Record<string, string>> {
  const reply = await fetch(`/_locales/${language}/messages.json`);
  const file: unknown = await reply.json();
  if (typeof file !== 'object' || file === null) throw new TypeError('A file of messages is not as it was built.');
  return Object.fromEntries(Object.entries(file).map(([key, entry]) => [key, messageOf(entry)]));
}
