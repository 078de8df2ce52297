import type { HighlightNames } from '../protocol/messages';

/** Fourteen random letters. `crypto.randomUUID` would be shorter, but pages without TLS have none. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(14));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}

/** Names that mean nothing and are others in every document: the page can list them, and shall not learn whose they are. */
export function randomHighlightNames(): HighlightNames {
  const pair = (): HighlightNames['linked'] => ({ onLight: randomName(), onDark: randomName() });
  return { sanctioned: pair(), linked: pair(), possible: pair() };
}
