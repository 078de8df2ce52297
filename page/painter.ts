import type { Container } from './flow';
import type { Located } from './located';

/** Shows mentions on the page. One contract, tested for each painter alike. */
export interface Painter {
  /** Shows these mentions and no others. `sparing`: where each costs something in every frame, those beside the window alone. */
  paint(mentions: readonly Located[], sparing?: boolean): void;
  /** The text of `node` changed, or it was removed: nothing may stay painted on it. Called before the next frame. */
  forget(node: Text): void;
  /** Of a painter that changes nodes: text of `container` is about to be read, and must be the page's own nodes. */
  release?(container: Container): void;
  /** What the page itself has in a text node, whatever stands there while it is painted. */
  dataOf(node: Text): string;
  /** The mention under a point of the viewport. */
  at(x: number, y: number): Located | undefined;
  /** The boxes of a mention, one for each line of it; none when it is not laid out. */
  rectsOf(mention: Located): DOMRect[];
  /** Puts back what the page may have cleared of that which it shares with us. */
  renew(): void;
  /** Text may have become light or dark since it was painted on. */
  recolor(): void;
  /** Removes every trace. */
  clear(): void;
}
