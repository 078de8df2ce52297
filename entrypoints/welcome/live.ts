import { browser } from 'wxt/browser';
import { PageSession } from '../../page/page-session';
import { randomHighlightNames } from '../../page/random-names';
import { ShownNames } from '../../page/shown-names';
import { ask } from '../../protocol/ask';
import { readCard, readLook } from '../../protocol/habits';
import type { PageOrders } from '../../protocol/messages';
import { mutedOn, readMutes } from '../../protocol/mutes';
import { storageKeys } from '../../protocol/storage-keys';
import { highlightCss } from '../background/highlight-css';
import { createCard } from '../card/create';

async function orders(): Promise<PageOrders> {
  const stored = await browser.storage.local.get([storageKeys.card, storageKeys.look, storageKeys.mutes]);
  return {
    on: true,
    painter: 'highlight',
    muted: mutedOn(undefined, readMutes(stored[storageKeys.mutes]).mutes),
    card: readCard(stored[storageKeys.card]),
    look: readLook(stored[storageKeys.look]),
  };
}

/**
 * Underlines the names on this very page, as on any other: no script of the extension's is put into its own pages, so the same
 * code is started by hand, and follows the reader's choices as they change.
 */
export async function liveNames(): Promise<void> {
  const names = randomHighlightNames();
  const style = document.createElement('style');
  document.head.append(style);
  const now = async (): Promise<PageOrders> => {
    const given = await orders();
    style.textContent = highlightCss(names, given.look);
    return given;
  };
  const session = await PageSession.start(
    await now(),
    names,
    {
      scan: (texts) => ask('scan', { texts }),
      dossiers: (entities) => ask('dossiers', { entities }),
      report() {},
      rebuilt() {},
      openLibrary: (entity) => void ask('openLibrary', { entity }),
      mute: async (entity, scope, words) => (await ask('mute', { entity, scope, words })) ?? undefined,
      unmute: async (mute) => void (await ask('unmute', mute)),
      loadNames: async () => ShownNames,
      loadCard: async () => createCard,
      loadMarkPainter: async () => undefined,
    },
    new AbortController().signal,
  );
  browser.storage.local.onChanged.addListener(() => void now().then((given) => session?.obey(given)));
}
