import { browser } from 'wxt/browser';
import { speak } from '../../components/i18n';
import { browserMessages, chosenMessages } from '../../protocol/language';

/** There where the function below runs: beside the page. */
declare const chrome: { i18n: { getMessage(key: string): string } };

type Chosen = Awaited<ReturnType<typeof chosenMessages>>;

let reading: Promise<Chosen> | undefined;

/** Resolves when what is said from here is said in the reader's language. */
export function spoken(): Promise<Chosen> {
  reading ??= chosenMessages()
    .catch(() => undefined)
    .then((messages) => {
      speak(messages);
      return messages;
    });
  return reading;
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Puts the messages where a card will look for them: in a page it can read no file of ours. */
export async function bringMessages(target: Target): Promise<void> {
  const speaks = await bring(target, await spoken());
  if (!speaks) await bring(target, await browserMessages());
}

/** Whether there are messages in every document of `target` now, brought or the browser's own. */
async function bring(target: Target, messages: Chosen): Promise<boolean> {
  const done = await browser.scripting.executeScript({
    target,
    func: (brought: Record<string, string> | null) => {
      globalThis.sanctionLensMessages = brought ?? undefined;
      return brought !== null || chrome.i18n.getMessage('locale') !== '';
    },
    args: [messages ?? null],
  });
  return done.every(({ result }) => result !== false);
}

/** Another language was chosen: cards that are loaded already speak it from their next opening on. */
export async function speakAnew(): Promise<void> {
  reading = undefined;
  for (const { id } of await browser.tabs.query({})) {
    // Refused for the browser's own pages and its store.
    if (id !== undefined) await bringMessages({ tabId: id, allFrames: true }).catch(() => {});
  }
}
