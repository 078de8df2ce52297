import { attributeOf, hasAttributes, tagOf, typeOf } from './builtins';
import { shadowRootOf } from './shadow-root-of';

/** What an element does to the text around it, by its tag alone: computed styles cost fifteen times a bare walk. */

/** Text runs through these; a name may begin in one and end in the next. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small ' +
    'span strike strong time tt u var tspan textPath'
  ).split(' '),
);
/** Beside the line of text: a footnote sign or a reading must not part the name it stands in. */
const aside = new Set(['sup', 'sub', 'rt', 'rp', 'rtc']);
/** Not seen as text at the place where they stand. */
const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'head',
  'title',
  'base',
  'datalist',
]);
/** Seen, but not text of the page: a control, a picture, another document. Nothing runs across. */
const opaque = new Set(
  (
    'textarea input select option optgroup iframe frame frameset object embed applet img picture video audio canvas ' +
    'map area progress meter math sanction-lens-card'
  ).split(' '),
);

export type ElementKind = 'inline' | 'aside' | 'unseen' | 'opaque' | 'break' | 'none' | 'block';

/** Editors that show their text beside the field one types into. */
const editors = /(?:^|\s)(?:CodeMirror|monaco-editor|ace_editor)(?:\s|$)/;

/** Whether the reader can type into the element itself, or into what it shows. */
export function isEditable(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null) return editable.toLowerCase() !== 'false';
  const role = attributeOf(element, 'role');
  if (role === 'textbox' || role === 'searchbox') return true;
  const classes = attributeOf(element, 'class');
  return classes !== null && editors.test(classes);
}

export function kindOf(element: Element): ElementKind {
  const tag = tagOf(element);
  if (unseen.has(tag)) return 'unseen';
  if (opaque.has(tag) || isEditable(element)) return 'opaque';
  if (tag === 'br') return 'break';
  if (tag === 'wbr') return 'none';
  // A shadow host lays out its own tree, and its light children are a place of their own; of all these only a span can be one.
  if (inline.has(tag)) return tag === 'span' && shadowRootOf(element) ? 'block' : 'inline';
  return aside.has(tag) ? 'aside' : 'block';
}

export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}
// By node type: a node adopted from a frame is no instance of this window's classes.
export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
