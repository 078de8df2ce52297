/**
 * What a browser says of a node, whatever the page calls its own things: the fields of a form take the place of the form's
 * built-in properties of their names (`<output name="parentNode">`), and pictures and forms those of the document, for
 * extensions as well. Text nodes and other elements can be asked directly.
 */

function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}.`);
  return (of) => get.call(of);
}

// By short names: they stand in every page's script many times.
const [ofNode, ofElement, ofDocument] = [Node.prototype, Element.prototype, Document.prototype];

const typeByGetter = getter(ofNode, 'nodeType');
const isInDocumentByGetter = getter(ofNode, 'isConnected');
const nextByGetter = getter(ofNode, 'nextSibling');

/** Asking the getter takes several times as long; what a property of a form says is an element where a field has its name. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : typeByGetter(node);
}
export function isInDocument(node: Node): boolean {
  const is: unknown = node.isConnected;
  return typeof is === 'boolean' ? is : isInDocumentByGetter(node);
}
/** Says at once what a node is and, of an element, its tag: as the page's kind of markup writes it. */
export function nameOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === 'string' ? name : 'FORM';
}
/** By name, filled as they turn up. */
const tags = new Map<string, string>();

/** The local name of an element, which browsers make a new string of each time. */
export const tagOf = (element: Element): string => tagNamed(nameOf(element));
/** For those who know the node's name. */
export function tagNamed(name: string): string {
  let tag = tags.get(name);
  if (tag === undefined) {
    tag = name === name.toUpperCase() ? name.toLowerCase() : name.slice(name.indexOf(':') + 1);
    tags.set(name, tag);
  }
  return tag;
}
const isForm = (name: string): boolean => name === 'FORM' || name === 'form';
/** For those who know the node's name, which saves most of the asking. */
export const nextOfNamed = (node: Node, name: string): ChildNode | null =>
  isForm(name) ? nextByGetter(node) : node.nextSibling;
export const firstOfNamed = (node: Node, name: string): ChildNode | null =>
  isForm(name) ? firstChildOf(node) : node.firstChild;
export const nextSiblingOf = (node: Node): ChildNode | null =>
  node instanceof Element && tagOf(node) === 'form' ? nextByGetter(node) : node.nextSibling;
export const parentOf = getter(ofNode, 'parentNode');
export const firstChildOf = getter(ofNode, 'firstChild');
export const childrenOf = getter(ofElement, 'children');
export const bodyOf = getter(ofDocument, 'body');
export const rootElementOf = getter(ofDocument, 'documentElement');
export const stateOf = getter(ofDocument, 'readyState');
export const designModeOf = getter(ofDocument, 'designMode');
export const focusedIn = getter(ofDocument, 'activeElement');
export const scrollerOf = getter(ofDocument, 'scrollingElement');

/** For those who know its tag. */
export const attributeOfTagged = (element: Element, tag: string, name: string): string | null =>
  tag === 'form' ? ofElement.getAttribute.call(element, name) : element.getAttribute(name);
export const boxOf = (element: Element): DOMRect => ofElement.getBoundingClientRect.call(element);
export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  ofElement.scrollIntoView.call(element, options);
/** Laid out, and neither invisible nor see-through. */
export const isShown = (element: Element): boolean =>
  ofElement.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
export const treeOf = (node: Node): Node => ofNode.getRootNode.call(node);
export const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : ofDocument.elementsFromPoint.call(root, x, y);
export const caretAt = (x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null =>
  ofDocument.caretPositionFromPoint.call(document, x, y, { shadowRoots });
