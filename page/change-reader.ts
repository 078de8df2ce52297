import type { Pending } from './batches';
import { designModeOf, isInDocument, rootElementOf } from './builtins';
import type { ChangeWatch } from './change-watch';
import { blocksIn, type Changes, isEmpty, isReadable } from './changes';
import { ContainerReading } from './container-reading';
import { holdsEditor, isElement, isShadowRoot } from './element-kinds';
import { type Container, containerOf } from './flow';
import type { Painter } from './painter';
import type { ReadingList } from './reading-list';
import type { ShadowRoots } from './shadow-roots';

type Options = { painter: Painter; shadows: ShadowRoots; found: ReadingList; watch: ChangeWatch };

/** Reads the text of all that changed. */
export class ChangeReader {
  readonly #options: Options;
  #isEditor = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Puts what is to be matched into `pending`; of what has no text any more, it takes what was found there back. */
  *read(changes: Changes, pending: Pending[]): Generator<void> {
    const { found, shadows, watch } = this.#options;
    const root = rootElementOf(document);
    const isEditor = designModeOf(document) === 'on';
    // The whole document has become an editor, or is one no more; switching that is no mutation.
    if (this.#isEditor && !isEditor && root) changes.added.add(root);
    this.#isEditor = isEditor;
    if (changes.removed || isEditor) {
      for (const container of found.containers()) {
        if (isEditor || !isReadable(container)) found.set(container, []);
        yield;
      }
    }
    if (isEditor) return;
    const seen = new Set<Container>();
    for (const added of changes.added) {
      const stack = rootsIn(added).filter((one) => !seen.has(one) && isReadable(one));
      let tree: Container | undefined;
      let editors = true;
      for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next) || !isInDocument(next)) continue;
        if (!tree?.contains(next)) {
          tree = next;
          editors = holdsEditor(next);
        }
        seen.add(next);
        // One may have come since, as the changes tell.
        const blocks = yield* this.#readContainer(next, editors || !isEmpty(watch.changes), pending);
        for (const block of blocks.reverse()) stack.push(block);
        const shadow = isElement(next) && shadows.look(next);
        if (shadow) stack.push(shadow);
        yield;
      }
      yield;
    }
    for (const nodes of [changes.touched, changes.added]) {
      for (const node of nodes) {
        const container = containerOf(node);
        if (container && !seen.has(container)) {
          seen.add(container);
          yield* this.#readContainer(container, true, pending);
        }
        yield;
      }
    }
  }

  /** The blocks below `container`. */
  *#readContainer(container: Container, editors: boolean, pending: Pending[]): Generator<void, Element[]> {
    const { painter, found, shadows, watch } = this.#options;
    if (painter.release) watch.quietly(() => painter.release?.(container));
    const reading = new ContainerReading(container, editors);
    // A painter that changes nodes might paint in between: then all is read at once.
    while (!reading.step(painter.release && Number.POSITIVE_INFINITY)) yield;
    const { flows, blocks, hosts } = reading;
    for (const host of hosts) shadows.look(host);
    if (flows.length > 0) pending.push({ container, flows });
    else found.set(container, []);
    return blocks;
  }
}

const rootsIn = (node: Node): Container[] => (isShadowRoot(node) ? [node] : blocksIn(node));
