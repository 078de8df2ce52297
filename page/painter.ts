import type { Container } from './flow';
import type { Located } from './located';

/** Shows mentions on the page. One contract, tested for each painter alike. */
export interface Painter {
  /** Shows these mentions and no others. */
  paint(mentions: readonly Located[]): void;
  /** The text of `node` changed: nothing may stay painted on it. Called in the observer's microtask, before the next frame. */
  forget(node: Text): void;
  /** Text of `container` is about to be read: it must be the page's own nodes. */
  release(container: Container): void;
  /** The mention under a point of the viewport and the box of it that holds the point. */
  at(x: number, y: number): { mention: Located; rect: DOMRect } | undefined;
  /** Removes every trace. */
  clear(): void;
}
