import type { Pending } from './batches';
import { designModeOf, isInDocument, rootElementOf } from './builtins';
import type { ChangeWatch } from './change-watch';
import { blocksIn, type Changes, isEmpty, isReadable } from './changes';
import { ContainerReading } from './container-reading';
import { isElement, isShadowRoot, mayBeEditors } from './element-kinds';
import { type Container, containerOf, type Flow } from './flow';
import type { FoundNames } from './found-names';
import type { ShadowRoots } from './shadow-roots';

type Options = { names: () => FoundNames | undefined; shadows: ShadowRoots; watch: ChangeWatch };

/** Reads the text of all that changed. */
export class ChangeReader {
  readonly #options: Options;
  #isEditor = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Puts what is to be matched into `pending`; of what has no text any more, it takes what was found there back. */
  *read(changes: Changes, pending: Pending[]): Generator<void> {
    const { shadows, watch } = this.#options;
    const names = this.#options.names();
    const root = rootElementOf(document);
    const isEditor = designModeOf(document) === 'on';
    // The whole document has become an editor, or is one no more; switching that is no mutation.
    if (this.#isEditor && !isEditor && root) changes.added.add(root);
    this.#isEditor = isEditor;
    if (changes.removed || isEditor) {
      for (const container of names?.containers() ?? []) {
        if (isEditor || !isReadable(container)) names?.drop(container);
        yield;
      }
    }
    if (isEditor) return;
    const seen = new Set<Container>();
    for (const added of changes.added) {
      const stack = rootsIn(added).filter((one) => !seen.has(one) && isReadable(one));
      let tree: Container | undefined;
      let editors: ReadonlySet<Element> | undefined;
      for (let next = stack.pop(); next; next = stack.pop()) {
        if (seen.has(next) || !isInDocument(next)) continue;
        if (!tree?.contains(next)) {
          tree = next;
          editors = mayBeEditors(next);
        }
        seen.add(next);
        // One may have come since, as the changes tell.
        const reading = this.#begin(next, isEmpty(watch.changes) ? editors : undefined);
        while (!reading.step(this.#atOnce)) yield;
        this.#end(next, reading, pending);
        for (const block of reading.blocks.reverse()) stack.push(block);
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
          const reading = this.#begin(container);
          while (!reading.step(this.#atOnce)) yield;
          this.#end(container, reading, pending);
        }
        yield;
      }
    }
  }

  /** The first flows of a container once more, with the nodes they stand in now. */
  *again(container: Container, flows: number): Generator<void, Flow[]> {
    const reading = this.#begin(container);
    while (reading.flows.length < flows && !reading.step(this.#atOnce)) yield;
    return reading.flows;
  }

  #begin(container: Container, editors?: ReadonlySet<Element>): ContainerReading {
    this.#options.names()?.release(container);
    return new ContainerReading(container, editors);
  }

  /** A painter that changes nodes might paint in between: then all is read in one step. */
  get #atOnce(): number | undefined {
    return this.#options.names()?.changesNodes ? Number.POSITIVE_INFINITY : undefined;
  }

  #end(container: Container, { flows, hosts }: ContainerReading, pending: Pending[]): void {
    for (const host of hosts) this.#options.shadows.look(host);
    if (flows.length > 0) pending.push({ container, texts: flows.map(({ text }) => text) });
    else this.#options.names()?.drop(container);
  }
}

const rootsIn = (node: Node): Container[] => (isShadowRoot(node) ? [node] : blocksIn(node));
