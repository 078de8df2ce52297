import { parentOf } from './builtins';
import type { CardKeeper } from './card-keeper';
import { isShadowRoot } from './element-kinds';
import type { Located } from './located';
import type { Painter } from './painter';

/** What a click is for, before it is for us. */
const wanted =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, [contenteditable], [onclick], ' +
  '[tabindex]:not([tabindex^="-"]), [role=button], [role=link], [role=menuitem], [role=tab], [role=option], [role=checkbox], [role=switch]';

function isWanted(event: Event, mention: Located): boolean {
  if (event.defaultPrevented) return true;
  const isControl = (target: unknown): boolean =>
    target instanceof Element && Element.prototype.matches.call(target, wanted);
  // The path of an event ends where a closed shadow tree begins; what is around the name does not.
  return event.composedPath().some(isControl) || around(mention).some(isControl);
}

function around({ pieces }: Located): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null | undefined = pieces[0]?.node; at; at = isShadowRoot(at) ? at.host : parentOf(at)) {
    nodes.push(at);
  }
  return nodes;
}

const isSelecting = (): boolean => window.getSelection()?.isCollapsed === false;

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
  ): void =>
    // What the page makes up itself says nothing of the reader.
    window.addEventListener(type, (event) => event.isTrusted && listener(event), { capture, passive: true, signal });

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
      if (event.button !== 0 || keeper.owns(event) || isSelecting()) return;
      const mention = painter.at(event.clientX, event.clientY);
      if (!mention || isWanted(event, mention)) return;
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
