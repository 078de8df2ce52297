import type { ComponentChildren } from 'preact';

type Props<Part extends string> = {
  parts: Record<Part, ComponentChildren>;
  /** The translated message, with `at('date')` where that part goes. */
  say(at: (part: Part) => string): string;
};

/** Private-use characters, which no text has by accident, hold a part's place while the message is put together. */
const FIRST = 0xe000;
const places = /([\uE000-\uE008])/;

/** A translated sentence with elements in it, in whatever order the language wants them. */
export function Sentence<Part extends string>({ parts, say }: Props<Part>) {
  const names = Object.keys(parts);
  const elements: ComponentChildren[] = Object.values(parts);
  const message = say((part) => String.fromCharCode(FIRST + names.indexOf(part)));
  return (
    <>{message.split(places).map((piece) => (places.test(piece) ? elements[piece.charCodeAt(0) - FIRST] : piece))}</>
  );
}
