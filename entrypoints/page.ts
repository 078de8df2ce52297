import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardFactory } from '../page/card-view';
import { randomHighlightNames, randomName } from '../page/random-names';
import { PageSession } from '../page/page-session';
import type { Painter } from '../page/painter';
import type { Message, PageOrders, ToBackground } from '../protocol/messages';

declare global {
  // The scripts of one extension share an isolated world in each document; the page sees none of it.
  var sanctionLens: { stop(): void; card?: CardFactory; MarkPainter?: new () => Painter } | undefined;
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

  async function load<K extends 'card' | 'MarkPainter'>(key: K, script: 'card' | 'mark-painter') {
    if (!shared[key]) await send('load', { script });
    return shared[key];
  }

  function start(painter: PageOrders['painter']): void {
    const stop = new AbortController();
    const running = PageSession.start(
      painter,
      names,
      {
        scan: (texts) => send('scan', { texts }),
        dossiers: (entities) => send('dossiers', { entities }),
        report: (tallies) => void send('report', { document: id, tallies }),
        openLibrary: (entity) => void send('openLibrary', { entity }),
        loadCard: () => load('card', 'card'),
        loadMarkPainter: () => load('MarkPainter', 'mark-painter'),
      },
      stop.signal,
    );
    session = { painter, stop, running };
  }

  function stop(): void {
    session?.stop.abort();
    session = undefined;
    void send('report', { document: id, tallies: [] });
  }

  function obey({ on, painter }: PageOrders): void {
    if (life.signal.aborted) return;
    if (session && (!on || session.painter !== painter)) stop();
    if (on && !session) start(painter);
  }

  let styled = false;
  async function hello(): Promise<void> {
    const orders = await send('hello', styled ? { document: id } : { document: id, names });
    if (!orders) return;
    styled ||= orders.on;
    obey(orders);
  }

  const onMessage = (message: Message): Promise<unknown> | undefined => {
    if (message.type === 'orders') {
      // Switched on, a document asks again: its style sheet may be missing yet.
      if (message.call.on && !session) void hello();
      else obey(message.call);
      return Promise.resolve(null);
    }
    if (message.type === 'step') {
      const { call } = message;
      return Promise.resolve(session?.running).then((running) => running?.step(call) ?? 'none');
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  life.signal.addEventListener('abort', () => {
    session?.stop.abort();
    browser.runtime?.onMessage?.removeListener(onMessage);
  });
  window.addEventListener('pagehide', () => void send('leave', { document: id }), { signal: life.signal });
  // Back out of the back/forward cache everything is as it was, but for what was switched and reported meanwhile.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      void hello().then(async () => {
        const running = await session?.running;
        if (running) await send('report', { document: id, tallies: running.tallies });
      });
    },
    { signal: life.signal },
  );
  void hello();
});
