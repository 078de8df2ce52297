import { browser } from 'wxt/browser';
import type { ToBackground } from '../../protocol/messages';
import { type Mute, mutedOn, readMutes, withMute, withoutMute } from '../../protocol/mutes';
import { siteOf } from '../../protocol/site';
import { storageKeys } from '../../protocol/storage-keys';
import { choose } from './choices';
import { catalogue } from './knowledge';

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other: reading and writing takes two steps, and two at once would lose one of them. */
function change(edit: (mutes: Mute[]) => Mute[]): Promise<void> {
  const work = async (): Promise<void> => {
    const stored = await browser.storage.local.get(storageKeys.mutes);
    await choose({ [storageKeys.mutes]: edit(readMutes(stored[storageKeys.mutes]).mutes) });
  };
  const changed = turn.then(work);
  turn = changed.catch(() => {});
  return changed;
}

/** Mutes an entity for the page at `url`; the answer is what to undo, or nothing when there is no such entity or site. */
export async function mute(
  { entity, scope, words }: Parameters<ToBackground['mute']>[0],
  url: string | undefined,
): Promise<Mute | undefined> {
  const caption = (await catalogue()).line(entity)?.caption;
  const site = scope === 'everywhere' ? undefined : siteOf(url);
  if (!caption || (scope !== 'everywhere' && !site) || (scope === 'words' && !words)) return undefined;
  const made: Mute = { entity, caption, ...(site && { site }), ...(scope === 'words' && words && { words }) };
  await change((mutes) => withMute(mutes, made));
  return made;
}

/** `url`: of the page that asks, or `anywhere` for the extension's own. A page undoes only what holds on it. */
export async function unmute(undone: Mute, url: string | undefined): Promise<void> {
  if (url !== 'anywhere' && mutedOn(siteOf(url), [undone]).length === 0) return;
  await change((mutes) => withoutMute(mutes, undone));
}
