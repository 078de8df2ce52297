/** Enough of a text of any length to know it by; no character is cut in two. */
export const shorten = (text: string, room = 80): string =>
  text.length > room ? `${text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
