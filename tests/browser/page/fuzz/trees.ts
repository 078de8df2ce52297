import fc from 'fast-check';

/** A node of a page as data, so that a failing page can be shrunk and printed. */
export type Tree =
  | { text: string }
  | { comment: string }
  | { tag: string; attributes: Record<string, string>; shadow: Tree[] | undefined; children: Tree[] };

const pieces = [
  'Chen Quanguo',
  'Chen Mingguo',
  'Sun Jinlong',
  'XPCC',
  'Chen',
  'Quanguo',
  'Quan',
  'guo',
  'Sun',
  'Jinlong',
  'XP',
  'CC',
  '慧明',
  '覺',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\u00ad',
  '-',
  '. ',
  'Yixin',
  'the ',
  'x',
  '',
];
export const words = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((list) => list.join(''));

const tags = [
  ...['p', 'div', 'section', 'li', 'ul', 'td', 'tr', 'table', 'pre', 'h2', 'details', 'summary', 'dialog'],
  ...['span', 'span', 'b', 'i', 'a', 'em', 'mark', 'ruby', 'label'],
  ...['br', 'wbr', 'img', 'sup', 'rt', 'x-card', 'slot'],
  ...['script', 'style', 'template', 'noscript', 'textarea', 'select', 'option', 'button', 'title', 'math'],
  ...['svg', 'text', 'tspan'],
];
const hosts = new Set(['div', 'section', 'span', 'p', 'h2', 'x-card']);

const attributes: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { contenteditable: 'true' },
      { contenteditable: 'false' },
      { role: 'textbox' },
      { role: 'note' },
      { style: 'display:block' },
      { style: 'float:left' },
      { style: 'display: inline-block' },
      { style: 'display: none' },
      { hidden: '' },
      { 'aria-hidden': 'true' },
    ),
  },
);

const text = words.map((said): Tree => ({ text: said }));

export const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 4, arbitrary: tie('element') },
    { weight: 1, arbitrary: words.map((comment): Tree => ({ comment })) },
  ),
  element: fc
    .record({
      tag: fc.constantFrom(...tags),
      attributes,
      shadow: fc.option(fc.array(tie('tree'), { maxLength: 3 }), { freq: 6, nil: undefined }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    })
    .map((element): Tree => element),
}));

export function grow(from: Tree): Node {
  if ('text' in from) return document.createTextNode(from.text);
  if ('comment' in from) return document.createComment(from.comment);
  const isDrawing = ['svg', 'text', 'tspan'].includes(from.tag);
  const element = document.createElementNS(`http://www.w3.org/${isDrawing ? '2000/svg' : '1999/xhtml'}`, from.tag);
  for (const [name, value] of Object.entries(from.attributes)) element.setAttribute(name, value);
  if (from.tag === 'script') element.setAttribute('type', 'text/plain');
  element.append(...from.children.map(grow));
  if (from.shadow && hosts.has(from.tag)) element.attachShadow({ mode: 'open' }).append(...from.shadow.map(grow));
  return element;
}
