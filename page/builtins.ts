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

export const typeOf = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const isInDocument = getter(Node.prototype, 'isConnected');
export const tagOf = getter(Element.prototype, 'localName');
export const childrenOf = getter(Element.prototype, 'children');
export const firstElementOf = getter(Element.prototype, 'firstElementChild');
export const openRootOf = getter(Element.prototype, 'shadowRoot');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const stateOf = getter(Document.prototype, 'readyState');
export const designModeOf = getter(Document.prototype, 'designMode');
export const focusedIn = getter(Document.prototype, 'activeElement');
export const scrollerOf = getter(Document.prototype, 'scrollingElement');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, options);
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : Document.prototype.elementsFromPoint.call(root, x, y);
export const caretAt = (x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null =>
  Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
