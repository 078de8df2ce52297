import { type Browser, browser } from 'wxt/browser';
import type { Dossier } from '../../dataset/dossier';
import { scan } from '../../match/scan';
import { type Call, fromOwnPages, readCall } from '../../protocol/check-call';
import type { Look } from '../../protocol/habits';
import type { HighlightNames, ToBackground } from '../../protocol/messages';
import { updateBadge } from './badge';
import { enter, inTurn, leave, show } from './documents';
import { highlightCss } from './highlight-css';
import { catalogue, index } from './knowledge';
import { bringMessages } from './language';
import { mentionsOn } from './mentions';
import { mute, unmute } from './muting';
import { ordersFor, setPaused, setSite } from './site-switch';
import { step } from './stepping';
import { summarise } from './summary';
import { updateToolbar } from './toolbar';

/** The frame a message comes from; `url` is the tab's. */
type Place = { tab: number; frame: number; url: string | undefined };

function placeOf({ tab, frameId }: Browser.runtime.MessageSender): Place | undefined {
  return tab?.id === undefined || frameId === undefined ? undefined : { tab: tab.id, frame: frameId, url: tab.url };
}

/** Two documents of a frame live in two processes: the old one's last words may come after the new one's first. */
const isGone = ({ documentLifecycle }: Browser.runtime.MessageSender): boolean =>
  documentLifecycle === 'pending_deletion' || documentLifecycle === 'cached';

/**
 * The one listener for messages, and not an async one: with two, or with a promise for every message, an answer of
 * `undefined` from the wrong one would win.
 */
export function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  const call = readCall(message);
  if (!call || sender.id !== browser.runtime.id) return undefined;
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (fromOwnPages.has(call.type) && !own) return undefined;
  if (call.type !== 'leave' && isGone(sender)) return undefined;
  return run(call, placeOf(sender), own).then(
    // Chromium hands `undefined` over as no answer at all.
    (reply) => reply ?? null,
    // The polyfill would send a failure as an object, which whoever asks without it would take for the answer.
    (fault) => {
      reportError(fault);
      return null;
    },
  );
}

async function run({ type, call }: Call, place: Place | undefined, own: boolean): Promise<unknown> {
  switch (type) {
    case 'scan': {
      const reply = scan(await index(), call.texts);
      // Sent for afterwards, it would cost the page another message.
      if (call.bring && place && reply.hits.some((hits) => hits.length > 0)) await load(place, 'names').catch(() => {});
      return reply;
    }
    case 'dossiers':
      return dossiersOf(call.entities);
    case 'openLibrary':
      return openLibrary(call);
    case 'mute': {
      const url = own && call.tab !== undefined ? (await browser.tabs.get(call.tab)).url : place?.url;
      return mute(call, url);
    }
    case 'unmute':
      return unmute(call, own ? 'anywhere' : place?.url);
    case 'summary':
      return summarise(call);
    case 'setSite':
      return setSite(call.host, call.on);
    case 'setPaused':
      return setPaused(call.paused);
    case 'step':
      return step(call.tab, { ...call, focus: false });
    case 'mentions':
      return mentionsOn(call.tab);
  }
  if (!place) return undefined;
  const { tab, frame } = place;
  switch (type) {
    case 'hello': {
      // Takes its turn before anything is waited for: a frame that overtook its page would be swept out with the old one's.
      const entered = inTurn(tab, () => enter(tab, frame, call.document).then(() => updateBadge(tab)));
      const [{ orders, state }] = await Promise.all([ordersFor(place.url), entered]);
      if (frame === 0) await updateToolbar(tab, state);
      if (orders.on && call.names) await style(place, call.names, orders.look, call.styled);
      return orders;
    }
    case 'report':
      return inTurn(tab, async () => {
        const taken = await show(tab, frame, call);
        await updateBadge(tab);
        return taken;
      });
    case 'leave':
      return inTurn(tab, () => leave(tab, frame, call.document).then(() => updateBadge(tab)));
    case 'load':
      return load(place, call.script);
  }
}

async function load({ tab, frame }: Place, script: Parameters<ToBackground['load']>[0]['script']): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  if (script === 'card') await bringMessages(target);
  // Else it would wait for the page to have loaded, which some never have.
  await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
}

/** Author origin paints light text and shadow trees in Chromium, user origin in Firefox; each, and only that one. */
async function style({ tab, frame }: Place, names: HighlightNames, look: Look, old: Look | undefined): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  try {
    await browser.scripting.insertCSS({ target, css: highlightCss(names, look), origin });
    if (old) await browser.scripting.removeCSS({ target, css: highlightCss(names, old), origin });
  } catch {
    // The frame is gone already.
  }
}

async function dossiersOf(entities: readonly string[]): Promise<Dossier[]> {
  const known = await catalogue();
  return entities.flatMap((id) => known.dossier(id) ?? []);
}

async function openLibrary({ entity, page }: { entity?: string; page?: 'settings' }): Promise<void> {
  const place = entity ? `#/entity/${encodeURIComponent(entity)}` : page ? `#/${page}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${place}` });
}
