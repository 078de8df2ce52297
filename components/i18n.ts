/** The extension's own words, in the browser's language or in the one that the reader chose. */
// The browser's own API: with the polyfill the card would weigh more.
import { browser } from '@wxt-dev/browser';
import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** By key, its parts joined by `_`; `$1` to `$9` stand for what is filled in. */
export type Messages = { readonly [key: string]: string };

declare global {
  // A browser speaks one language to its extensions. Another one has to be brought along: into the card, from outside.
  var sanctionLensMessages: Messages | undefined;
}

/** From now on speaks with these messages; without any, the browser's language. */
export function speak(messages: Messages | undefined): void {
  globalThis.sanctionLensMessages = messages;
}

export function message(key: string, given: readonly string[] = []): string {
  const name = key.replaceAll('.', '_');
  const chosen = globalThis.sanctionLensMessages?.[name];
  if (chosen === undefined) return browser.i18n.getMessage(name, [...given]);
  return chosen.replace(/\$([1-9])/g, (_, place: string) => given[Number(place) - 1] ?? '');
}

/** The same with keys and places checked against the English messages. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = {
  t: (key: string, ...[given]: unknown[]) => message(key, Array.isArray(given) ? given.map(String) : []),
};
