import { attributeOfTagged, nameOf, tagNamed, typeOf } from './builtins';
import { shadowRootOf } from './shadow-root-of';

/** What an element does to the text around it, by its tag alone: computed styles cost fifteen times a bare walk. */

export type ElementKind = 'inline' | 'aside' | 'unseen' | 'opaque' | 'break' | 'none' | 'block';

/** By tag alone. */
const kinds = new Map<string, ElementKind>([
  ['br', 'break'],
  ['wbr', 'none'],
]);
const are = (kind: ElementKind, tags: string): void => tags.split(' ').forEach((tag) => void kinds.set(tag, kind));

// Text runs through these; a name may begin in one and end in the next.
are(
  'inline',
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small ' +
    'span strike strong time tt u var tspan textPath',
);
// Beside the line of text: a footnote sign or a reading must not part the name it stands in.
are('aside', 'sup sub rt rp rtc');
// Not seen as text at the place where they stand.
are('unseen', 'script style template noscript noframes noembed link meta head title desc metadata defs base datalist');
// Seen, but not text of the page: a control, a picture, another document. Nothing runs across.
are(
  'opaque',
  'textarea input select option optgroup iframe frame frameset object embed applet img picture video audio canvas ' +
    'map area progress meter math sanction-lens-card',
);

/** Editors that show their text beside the field one types into. */
const editorClasses = /(?:^|\s)(?:CodeMirror|monaco-editor|ace_editor)(?:\s|$)/;

/** What makes `isEditable` say yes, and a few more. */
const anyEditor = '[contenteditable], [role=textbox], [role=searchbox], .CodeMirror, .monaco-editor, .ace_editor';

/** The elements of a tree of which some may be editors: all others need not be asked, three times each. */
export const mayBeEditors = (tree: ParentNode): ReadonlySet<Element> => new Set(tree.querySelectorAll(anyEditor));

/** Whether the reader can type into the element itself, or into what it shows. */
function isEditable(element: Element, tag: string): boolean {
  if (tag !== 'form' && !element.hasAttributes()) return false;
  const editable = attributeOfTagged(element, tag, 'contenteditable');
  if (editable !== null) return editable.toLowerCase() !== 'false';
  const role = attributeOfTagged(element, tag, 'role');
  if (role === 'textbox' || role === 'searchbox') return true;
  const classes = attributeOfTagged(element, tag, 'class');
  return classes !== null && editorClasses.test(classes);
}

/** How style sheets call what is for screen readers alone. */
const forScreenReaders =
  /(?:^|[\s_])sr-only(?:\s|$)|visually-?hidden|screen-?reader|(?:^|[\s_-])(?:off-?screen|element-invisible|assistive-text)(?:\s|$)/i;
const notDisplayed = /(?:^|[;\s])display\s*:\s*none/i;

/** Whether an inline element says itself that it is not to be seen, or hardly; style sheets are not asked. */
function isPutAway(element: Element, tag: string): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && notDisplayed.test(style)) return true;
  // Nobody puts them on anything else, and each question counts.
  const classes = tag === 'span' ? element.getAttribute('class') : null;
  return classes !== null && forScreenReaders.test(classes);
}

/** The kind of a tag that is not listed: of one that HTML has not either, its page says how it is laid out, once for all. */
function learn(element: Element, tag: string): ElementKind {
  const isOwn = tag.includes('-') || element instanceof HTMLUnknownElement;
  const display = isOwn ? getComputedStyle(element).display : 'block';
  const kind = /^(inline|contents)/.test(display) ? 'inline' : 'block';
  // Out of the document there is no answer.
  if (display) kinds.set(tag, kind);
  return kind;
}

/** As the words over a picture of a page are put to their places. */
const placedByStyle = /^(?!.*relative)(?:.*[;\s])?left\s*:/i;
export const isPlaced = (element: Element): boolean => placedByStyle.test(element.getAttribute('style') ?? '');

/** As scripts wrap the words of a heading that they let move. */
const inlineByStyle = /^(?!.*width).*display\s*:\s*inline/i;

/** `editors`: those of which one is it, if it is one at all. */
export function kindOf(element: Element, editors?: ReadonlySet<Element>, name = nameOf(element)): ElementKind {
  const tag = tagNamed(name);
  let kind = kinds.get(tag) ?? learn(element, tag);
  const style = tag === 'div' && element.getAttribute('style');
  if (style && inlineByStyle.test(style)) kind = 'inline';
  if (kind === 'unseen' || kind === 'opaque') return kind;
  if ((!editors || editors.has(element)) && isEditable(element, tag)) return 'opaque';
  if (kind === 'inline' && isPutAway(element, tag)) return 'aside';
  // A shadow host lays out its own tree, and its light children are a place of their own.
  const mayBeHost = kind === 'inline' && (tag === 'span' || tag.includes('-'));
  return mayBeHost && shadowRootOf(element) ? 'block' : kind;
}

export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}
export const isTextNamed = (_node: Node, name: string): _node is Text => name === '#text' || name === '#cdata-section';
/** A processing instruction can have any name. */
export const isElementNamed = (node: Node, name: string): node is Element =>
  !name.startsWith('#') && typeOf(node) === Node.ELEMENT_NODE;
// By node type: a node adopted from a frame is no instance of this window's classes.
export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
