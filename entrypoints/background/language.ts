import { browser } from 'wxt/browser';
import { speak } from '../../components/i18n';
import { chosenMessages } from '../../protocol/language';

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
  const messages = await spoken();
  await browser.scripting.executeScript({
    target,
    func: (brought: Record<string, string> | null) => {
      globalThis.sanctionLensMessages = brought ?? undefined;
    },
    args: [messages ?? null],
  });
}

/** Another language was chosen: cards that are loaded already speak it from their next opening on. */
export async function speakAnew(): Promise<void> {
  reading = undefined;
  for (const { id } of await browser.tabs.query({})) {
    // Refused for the browser's own pages and its store.
    if (id !== undefined) await bringMessages({ tabId: id, allFrames: true }).catch(() => {});
  }
}
