import type { HighlightNames } from '../protocol/messages';

/**
 * Fourteen random letters: nothing that a page could guess, since every script world has its own generator. `crypto` would take
 * a millisecond in each document, most of it to come into being.
 */
export function randomName(): string {
  let name = '';
  while (name.length < 14) name += String.fromCharCode(97 + Math.floor(Math.random() * 26));
  return name;
}

/** Names that mean nothing and are others in every document: the page can list them, and shall not learn whose they are. */
export function randomHighlightNames(): HighlightNames {
  const pair = (): HighlightNames['linked'] => ({ onLight: randomName(), onDark: randomName() });
  return { sanctioned: pair(), linked: pair(), possible: pair() };
}
