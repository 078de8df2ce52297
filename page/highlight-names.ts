import type { HighlightNames } from '../protocol/messages';

/** Names that mean nothing and are others in every document: the page can list them, and shall not learn whose they are. */
export function randomHighlightNames(): HighlightNames {
  const name = (): string => {
    const letters = crypto.getRandomValues(new Uint8Array(10));
    return String.fromCharCode(...letters.map((byte) => 97 + (byte % 26)));
  };
  const pair = (): HighlightNames['linked'] => ({ onLight: name(), onDark: name() });
  return { sanctioned: pair(), linked: pair(), possible: pair() };
}
