import { childrenOf, isInDocument, nameOf, parentOf } from './builtins';
import { type ElementKind, isElement, isText, kindOf } from './element-kinds';
import { type Container, containerOf } from './flow';

/**
 * What changed since the page was last read, as the observer saw it; the work is done later. `added` nodes are new, of
 * `touched` nodes only the own text, `texts` say something else by now or went, `removed` says that something went or an
 * editor opened, `restyled` that a style sheet came.
 */
export type Changes = { added: Set<Node>; touched: Set<Node>; texts: Set<Text>; removed: boolean; restyled: boolean };

export const noChanges = (): Changes => ({
  added: new Set(),
  touched: new Set(),
  texts: new Set(),
  removed: false,
  restyled: false,
});

export const isEmpty = ({ added, touched, removed, restyled }: Changes): boolean =>
  added.size + touched.size === 0 && !removed && !restyled;

/** Notes `records`, in the page's own task and so as cheaply as can be. Returns the text nodes that changed or went. */
export function collect(records: readonly MutationRecord[], changes: Changes): Set<Text> {
  const texts = new Set<Text>();
  for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
    if (attributeName === 'hidden') {
      // Of what parts no line of text nothing is read anew: it is found whether one sees it or not.
      const parent = isElement(target) && isInline(kindOf(target)) && parentOf(target);
      if (parent) changes.touched.add(parent);
      continue;
    }
    if (type === 'attributes') {
      // An editor is left alone, and so parts the text it stands in.
      changes.added.add(target);
      const parent = parentOf(target);
      if (parent) changes.touched.add(parent);
    } else changes.touched.add(target);
    if (type === 'characterData' && isText(target)) texts.add(target);
    for (const node of addedNodes) {
      changes.added.add(node);
      if (nameOf(node) === 'STYLE') changes.restyled = true;
    }
    for (const node of removedNodes) if (isText(node)) texts.add(node);
    if (type === 'attributes' || removedNodes.length > 0) changes.removed = true;
  }
  for (const text of texts) changes.texts.add(text);
  return texts;
}

const isInline = (kind: ElementKind): boolean => kind === 'inline' || kind === 'aside';

/** The blocks at the top of what was added: itself, or those an added inline element carries. */
export function blocksIn(node: Node): Element[] {
  const blocks: Element[] = [];
  // Scripts nest elements deeper than calls can be.
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next)) continue;
    const kind = kindOf(next);
    if (kind === 'block') blocks.push(next);
    else if (isInline(kind)) for (const child of [...childrenOf(next)].reverse()) stack.push(child);
  }
  return blocks;
}

/** Whether text in `container` may be read and painted: it is in the document and in no editor. */
export const isReadable = (container: Container): boolean =>
  isInDocument(container) && containerOf(container) !== undefined;
