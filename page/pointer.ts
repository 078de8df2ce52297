import type { CardKeeper } from './card-keeper';
import type { Painter } from './painter';

/** What a click is for, before it is for us. */
const wanted =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, [contenteditable], [onclick], ' +
  '[tabindex]:not([tabindex^="-"]), [role=button], [role=link], [role=menuitem], [role=tab], [role=option], [role=checkbox], [role=switch]';

function isWanted(event: Event): boolean {
  if (event.defaultPrevented) return true;
  return event.composedPath().some((target) => target instanceof Element && target.matches(wanted));
}

const isSelecting = (): boolean => document.getSelection()?.isCollapsed === false;

/** The least the pointer must have moved, in CSS pixels of the screen. */
const REAL_MOVE = 2;

/** Follows pointer, scroll and keys of a document for its card. Only listens: nothing is prevented or stopped. */
export function followPointer(painter: Painter, keeper: CardKeeper, signal: AbortSignal): void {
  let last = { x: Number.NaN, y: Number.NaN };
  let frame = 0;
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    capture = true,
  ): void => window.addEventListener(type, listener, { capture, passive: true, signal });

  const look = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    const free = event.buttons === 0 && !isSelecting();
    keeper.moved(free ? painter.at(x, y) : undefined, x, y);
  };

  listen('pointermove', (event) => {
    // Browsers also send moves when the page moved under a pointer at rest, a rounding apart from the last real one.
    const isRest = Math.hypot(event.screenX - last.x, event.screenY - last.y) < REAL_MOVE;
    if (event.pointerType === 'touch' || isRest) return;
    last = { x: event.screenX, y: event.screenY };
    cancelAnimationFrame(frame);
    // Asked now: an event forgets its path once it has been delivered.
    if (!keeper.owns(event)) frame = requestAnimationFrame(() => look(event));
  });
  listen('pointerdown', (event) => {
    keeper.busy();
    if (keeper.open && !keeper.owns(event)) keeper.dismiss();
  });
  listen(
    'click',
    (event) => {
      if (event.button !== 0 || keeper.owns(event) || isWanted(event) || isSelecting()) return;
      const mention = painter.at(event.clientX, event.clientY);
      if (!mention) return;
      keeper.ask(mention, { pointer: { x: event.clientX, y: event.clientY }, focus: false, held: true });
    },
    false,
  );
  listen('keydown', (event) => {
    if (event.key === 'Escape') keeper.dismiss();
    else keeper.busy();
  });
  listen('scroll', ({ target }) => target instanceof Node && keeper.scrolled(target));
  listen('resize', () => keeper.scrolled(document));
  listen('blur', () => keeper.busy());
  listen('pointerout', (event) => {
    // Into nothing: the pointer has left the window.
    if (event.relatedTarget !== null) return;
    cancelAnimationFrame(frame);
    keeper.moved(undefined, event.clientX, event.clientY);
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
