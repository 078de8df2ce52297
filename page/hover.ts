/**
 * When the card opens and closes, as a pure function of what happened. Timers and the card itself only follow the state, and
 * every late result carries the token it was started under: when another interaction has begun meanwhile, it says nothing.
 */

/** Time to travel from the name into the card, in milliseconds (Wikipedia's previews allow the same). */
export const GRACE = 300;

export type HoverState<Target> =
  | { at: 'idle'; token: number }
  | { at: 'resting'; token: number; target: Target }
  | { at: 'open'; token: number; target: Target; leaving: boolean; held: boolean };

export type HoverEvent<Target> =
  /** The pointer really moved, and is over a name or over none. */
  | { type: 'moved'; over: Target | undefined }
  | { type: 'dwelt'; token: number }
  | { type: 'graced'; token: number }
  | { type: 'entered-card' }
  | { type: 'left-card' }
  /** By key or click: opens at once, and stays until it is closed. */
  | { type: 'asked'; target: Target; held: boolean }
  /** It has something to say that must not go with the pointer. */
  | { type: 'pinned' }
  /** Escape, scrolled away, the name went, the page removed the card. */
  | { type: 'dismissed' }
  /** A button went down, a key was typed: whatever was about to open does not. */
  | { type: 'busy' };

export const idle = <Target>(): HoverState<Target> => ({ at: 'idle', token: 0 });

export function hover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  const token = state.token + 1;
  switch (event.type) {
    case 'moved':
      return moved(state, event.over, token);
    case 'dwelt':
      if (state.at !== 'resting' || state.token !== event.token) return state;
      return { at: 'open', token, target: state.target, leaving: false, held: false };
    case 'graced':
      return state.at === 'open' && state.leaving && state.token === event.token ? { at: 'idle', token } : state;
    case 'entered-card':
      return state.at === 'open' && state.leaving ? { ...state, token, leaving: false } : state;
    case 'left-card':
      return state.at === 'open' && !state.held && !state.leaving ? { ...state, token, leaving: true } : state;
    case 'asked':
      return { at: 'open', token, target: event.target, leaving: false, held: event.held };
    case 'pinned':
      return state.at === 'open' ? { ...state, token, leaving: false, held: true } : state;
    case 'dismissed':
      return state.at === 'idle' ? state : { at: 'idle', token };
    case 'busy':
      return state.at === 'resting' ? { at: 'idle', token } : state;
  }
}

function moved<Target>(state: HoverState<Target>, over: Target | undefined, token: number): HoverState<Target> {
  if (state.at !== 'open') {
    if (over !== undefined) return { at: 'resting', token, target: over };
    return state.at === 'idle' ? state : { at: 'idle', token };
  }
  if (state.held) return state;
  if (over === state.target) return state.leaving ? { ...state, token, leaving: false } : state;
  return state.leaving ? state : { ...state, token, leaving: true };
}
