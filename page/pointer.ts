import type { CardHabits } from '../protocol/habits';
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

const isHeld = (event: MouseEvent | KeyboardEvent, key: CardHabits['key']): boolean =>
  ({ Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey })[key];

/** Follows pointer, scroll and keys of a document for its card. Only listens: nothing is prevented or stopped. */
export function followPointer(
  painter: Painter,
  keeper: CardKeeper,
  habits: () => CardHabits,
  signal: AbortSignal,
): void {
  let last = { x: Number.NaN, y: Number.NaN };
  let rests: MouseEvent | undefined;
  let finger = false;
  let frame = 0;
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => unknown,
    capture = true,
  ): void =>
    window.addEventListener(
      type,
      (event) => {
        // What the page makes up itself says nothing of the reader.
        if (!event.isTrusted) return;
        // A page that empties what it shares with us changes nothing that is observed: the reader's next move brings it back.
        painter.renew();
        listener(event);
      },
      { capture, passive: true, signal },
    );

  const look = (event: MouseEvent, keys: MouseEvent | KeyboardEvent = event): void => {
    const { clientX: x, clientY: y } = event;
    const { open, key } = habits();
    const free = event.buttons === 0 && !isSelecting();
    // What is open already follows the pointer whatever opened it.
    const wanted = open === 'hover' || (open === 'key' && isHeld(keys, key)) || keeper.open !== undefined;
    keeper.moved(free && wanted ? painter.at(x, y) : undefined, x, y);
  };

  const follow = (event: MouseEvent): void => {
    // Browsers also send moves when the page moved under a pointer at rest, a rounding apart from the last real one.
    const isRest = Math.hypot(event.screenX - last.x, event.screenY - last.y) < REAL_MOVE;
    const isTouch = event instanceof PointerEvent ? event.pointerType === 'touch' : finger;
    if (isTouch || isRest) return;
    last = { x: event.screenX, y: event.screenY };
    rests = event;
    cancelAnimationFrame(frame);
    // Asked now: an event forgets its path once it has been delivered.
    if (!keeper.owns(event)) frame = requestAnimationFrame(() => look(event));
  };
  listen('pointermove', follow);
  // A page that keeps the one for itself seldom keeps the other; what tells of the same move a second time is no move.
  listen('mousemove', follow);
  listen('pointerdown', (event) => {
    finger = event.pointerType === 'touch';
    keeper.busy();
    if (keeper.open && !keeper.owns(event)) keeper.dismiss();
  });
  listen(
    'click',
    (event) => {
      const { open } = habits();
      const opens = finger ? open !== 'never' : open === 'hover' || open === 'click';
      if (!opens || event.button !== 0 || keeper.owns(event) || isSelecting()) return;
      const mention = painter.at(event.clientX, event.clientY);
      if (!mention || isWanted(event, mention)) return;
      keeper.ask(mention, {
        pointer: { x: event.clientX, y: event.clientY },
        focus: false,
        held: true,
        touched: finger,
      });
    },
    false,
  );
  listen('keydown', (event) => {
    const { open, key } = habits();
    if (event.key === 'Escape') keeper.dismiss();
    else if (open === 'key' && event.key === key) {
      if (rests && !event.repeat) look(rests, event);
    } else keeper.busy();
  });
  const scrolled = ({ target }: Event): unknown => target instanceof Node && keeper.scrolled(target);
  let isTold = false;
  listen('scroll', (event) => {
    isTold = true;
    scrolled(event);
  });
  // As with moves: a page that keeps a scroll or a key going down for itself seldom keeps what tells of their end.
  listen('scrollend', (event) => {
    if (!isTold) scrolled(event);
    isTold = false;
  });
  listen('keyup', ({ key }) => key === 'Escape' && keeper.dismiss());
  listen('resize', () => keeper.scrolled(document));
  listen('blur', () => keeper.busy());
  listen('pointerout', (event) => {
    // Into nothing: the pointer has left the window.
    if (event.relatedTarget !== null) return;
    cancelAnimationFrame(frame);
    rests = undefined;
    keeper.moved(undefined, event.clientX, event.clientY);
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
