/** In letters: no name of fewer fills six lines of a list. */
const LONG = 90;

/** Only what is long is cut to its beginning: to be ready to cut takes every name a third more time to lay out. */
export const nameClass = (caption: string): string => (caption.length > LONG ? 'name long' : 'name');
