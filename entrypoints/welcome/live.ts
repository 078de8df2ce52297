import { browser } from 'wxt/browser';
import { PageSession } from '../../page/page-session';
import { randomHighlightNames } from '../../page/random-names';
import { ask } from '../../protocol/ask';
import { readCard, readLook } from '../../protocol/habits';
import { storageKeys } from '../../protocol/settings';
import { highlightCss } from '../background/highlight-css';
import { createCard } from '../card/create';

/**
 * Underlines the names on this very page, as on any other: no script of the extension's is put into its own pages, so the same
 * code is started by hand. Nothing is muted here, and nothing counted.
 */
export async function liveNames(): Promise<void> {
  const stored = await browser.storage.local.get([storageKeys.card, storageKeys.look]);
  const look = readLook(stored[storageKeys.look]);
  const names = randomHighlightNames();
  const style = document.createElement('style');
  style.textContent = highlightCss(names, look);
  document.head.append(style);
  await PageSession.start(
    { on: true, painter: 'highlight', muted: [], card: readCard(stored[storageKeys.card]), look },
    names,
    {
      scan: (texts) => ask('scan', { texts }),
      dossiers: (entities) => ask('dossiers', { entities }),
      report() {},
      rebuilt() {},
      openLibrary: (entity) => void ask('openLibrary', { entity }),
      mute: async (entity) => ask('mute', { entity, scope: 'everywhere' }),
      unmute: async (mute) => void (await ask('unmute', mute)),
      loadCard: async () => createCard,
      loadMarkPainter: async () => undefined,
    },
    new AbortController().signal,
  );
}
