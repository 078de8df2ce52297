// The browser's own API: with the polyfill this script, loaded into every page, would weigh ten kilobytes more.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardFactory } from '../page/card-view';
import { PageSession } from '../page/page-session';
import type { Painter } from '../page/painter';
import { randomHighlightNames, randomName } from '../page/random-names';
import type { ShownNames } from '../page/shown-names';
import type { Message, PageOrders, Tally, ToBackground } from '../protocol/messages';

declare global {
  // The scripts of one extension share an isolated world in each document; the page sees none of it.
  var sanctionLens:
    | { stop(): void; ShownNames?: typeof ShownNames; card?: CardFactory; MarkPainter?: new () => Painter }
    | undefined;
}

export default defineUnlistedScript(() => {
  // After an update the new copy finds the old one still at work in the same world.
  globalThis.sanctionLens?.stop();
  const life = new AbortController();
  const shared: NonNullable<typeof globalThis.sanctionLens> = { stop: () => life.abort() };
  globalThis.sanctionLens = shared;

  const id = randomName();
  const names = randomHighlightNames();
  let session:
    | { painter: PageOrders['painter']; stop: AbortController; running: Promise<PageSession | undefined> }
    | undefined;

  async function send<K extends keyof ToBackground>(
    type: K,
    call: Parameters<ToBackground[K]>[0],
  ): Promise<ReturnType<ToBackground[K]> | undefined> {
    try {
      return await browser.runtime.sendMessage({ type, call });
    } catch {
      // The extension was updated or removed: this copy has nobody to talk to any more and goes.
      if (!browser.runtime?.id) life.abort();
      return undefined;
    }
  }

  async function report(tallies: Tally[]): Promise<void> {
    if (await send('report', { document: id, tallies })) return;
    // Lost, or an older document's hello came after ours. Who hears this answer is the document that is there.
    await introduceAgain();
  }

  async function load<K extends 'ShownNames' | 'card' | 'MarkPainter'>(
    key: K,
    script: 'names' | 'card' | 'mark-painter',
  ) {
    if (!shared[key]) await send('load', { script });
    return shared[key];
  }

  function start(orders: PageOrders): void {
    const stop = new AbortController();
    const running = PageSession.start(
      orders,
      names,
      {
        scan: (texts) => send('scan', { texts, ...(!shared.ShownNames && { bring: true }) }),
        dossiers: (entities) => send('dossiers', { entities }),
        report: (tallies) => void report(tallies),
        rebuilt: listen,
        openLibrary: (entity) => void send('openLibrary', { entity }),
        mute: async (entity, scope, words) => (await send('mute', { entity, scope, words })) ?? undefined,
        unmute: async (mute) => void (await send('unmute', mute)),
        loadNames: () => load('ShownNames', 'names'),
        loadCard: () => load('card', 'card'),
        loadMarkPainter: () => load('MarkPainter', 'mark-painter'),
      },
      stop.signal,
    );
    session = { painter: orders.painter, stop, running };
  }

  function stop(): void {
    session?.stop.abort();
    session = undefined;
    void send('report', { document: id, tallies: [] });
  }

  function obey(orders: PageOrders): void {
    if (life.signal.aborted) return;
    if (session && (!orders.on || session.painter !== orders.painter)) stop();
    if (orders.on && !session) start(orders);
    else void session?.running.then((running) => running?.obey(orders));
  }

  /** The look that the document's style sheet has, and the one it is to have. */
  let styled: PageOrders['look'] | undefined;
  let wanted: PageOrders['look'] | undefined;
  const isStale = (): boolean => styled === undefined || JSON.stringify(styled) !== JSON.stringify(wanted);
  /** Counts orders, so that an answer older than the last of them is not obeyed. */
  let news = 0;
  async function hello(): Promise<void> {
    const asked = news;
    const stale = isStale();
    const orders = await send('hello', { document: id, ...(stale && { names, ...(styled && { styled }) }) });
    if (!orders) return;
    wanted = orders.look;
    if (stale && orders.on) styled = wanted;
    if (asked === news && !(orders.on && isStale())) obey(orders);
    else await hello();
  }

  const onMessage = (message: Message, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (message.type === 'orders') {
      news++;
      wanted = message.call.look;
      // Switched on, or to look otherwise, a document asks again: its style sheet is missing yet, or another one.
      if (message.call.on && (!session || isStale())) void hello();
      else obey(message.call);
      reply(null);
      return false;
    }
    if (message.type !== 'step') return false;
    const { call } = message;
    void Promise.resolve(session?.running).then((running) => reply(running?.step(call) ?? 'none'));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  life.signal.addEventListener('abort', () => {
    session?.stop.abort();
    browser.runtime?.onMessage?.removeListener(onMessage);
  });

  // What the page makes up itself does not take place: it could have its names forgotten.
  const leave = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    void send('leave', { document: id });
    // Heard from the start, it would come once for every page.
    window.addEventListener('pageshow', comeBack, { signal: life.signal });
  };
  // Back out of the back/forward cache everything is as it was, but for what was switched and reported meanwhile.
  async function comeBack({ isTrusted, persisted }: PageTransitionEvent): Promise<void> {
    if (isTrusted && persisted) await introduceAgain();
  }
  async function introduceAgain(): Promise<void> {
    if (life.signal.aborted) return;
    await hello();
    const running = await session?.running;
    if (running) await send('report', { document: id, tallies: running.tallies });
  }
  /** Adding what is there already changes nothing; after `document.open()` it is not. */
  function listen(): void {
    window.addEventListener('pagehide', leave, { signal: life.signal });
  }
  listen();
  // A page that is only being prepared speaks for a tab that shows another one.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && void hello(), {
      signal: life.signal,
    });
  } else void hello();
});
