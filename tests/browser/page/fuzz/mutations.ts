import fc from 'fast-check';
import { grow, type Tree, tree, words } from './trees';

const kinds = [
  ...['write', 'replace', 'append-text', 'add', 'add', 'remove', 'remove', 'move', 'move', 'split', 'normalize'],
  ...['edit', 'stop-editing', 'role', 'no-role', 'say', 'empty', 'clone', 'wrap', 'unwrap', 'take-and-put-back'],
  ...['clear-registry', 'replace-root'],
] as const;

/** What the reader may have done meanwhile: nothing, noted it, begun to read, read and asked, painted it. */
const waits = [...Array<'none'>(8).fill('none'), 'microtask', 'microtask', 'task', 'task', 'idle', 'settled'] as const;

/** One change of a page by itself. `at` and `to` choose among the nodes there are when it happens. */
export type Mutation = {
  kind: (typeof kinds)[number];
  at: number;
  to: number;
  text: string;
  tree: Tree;
  wait: (typeof waits)[number];
};

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(9999),
  to: fc.nat(9999),
  text: words,
  tree,
  wait: fc.constantFrom(...waits),
});

function nodesIn(root: Node, found: Node[] = []): Node[] {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    found.push(node);
    nodesIn(node, found);
    if (node instanceof Element && node.shadowRoot) nodesIn(node.shadowRoot, found);
  }
  return found;
}

/** Whether `inner` is `outer` or in it, through shadow roots. */
function isIn(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === outer) return true;
  }
  return false;
}

/** Does it to what is in `main`. Touches nothing outside, and never fails. */
export function apply(main: HTMLElement, { kind, at, to, text, tree: grown }: Mutation): void {
  const nodes = nodesIn(main);
  const node = nodes[at % Math.max(1, nodes.length)];
  const other = nodes[to % Math.max(1, nodes.length)];
  const elements = nodes.filter((each) => each instanceof Element);
  const element = elements[at % Math.max(1, elements.length)];
  const texts = nodes.filter((each) => each instanceof Text);
  const said = texts[at % Math.max(1, texts.length)];
  switch (kind) {
    case 'write':
      if (said) said.data = text;
      return;
    case 'replace':
      said?.replaceData(to % (said.length + 1), text.length, text);
      return;
    case 'append-text':
      said?.appendData(text);
      return;
    case 'add':
      (element ?? main).insertBefore(grow(grown), element?.childNodes[to % (element.childNodes.length + 1)] ?? null);
      return;
    case 'remove':
      node?.parentNode?.removeChild(node);
      return;
    case 'move':
      if (node && other instanceof Element && !isIn(other, node))
        other.insertBefore(node, other.firstChild === node ? null : other.firstChild);
      return;
    case 'split':
      if (said && said.length > 0) said.splitText(to % said.length);
      return;
    case 'normalize':
      (element ?? main).normalize();
      return;
    case 'edit':
      element?.setAttribute('contenteditable', '');
      return;
    case 'stop-editing':
      element?.removeAttribute('contenteditable');
      return;
    case 'role':
      element?.setAttribute('role', 'textbox');
      return;
    case 'no-role':
      element?.removeAttribute('role');
      return;
    case 'say':
      (element ?? main).textContent = text;
      return;
    case 'empty':
      element?.replaceChildren();
      return;
    case 'clone':
      if (node) (element ?? main).append(node.cloneNode(true));
      return;
    case 'wrap': {
      if (!node?.parentNode) return;
      const around = grow(grown);
      if (!(around instanceof Element)) return;
      node.parentNode.replaceChild(around, node);
      around.prepend(node);
      return;
    }
    case 'unwrap':
      if (element?.parentNode) element.replaceWith(...element.childNodes);
      return;
    case 'take-and-put-back': {
      if (!node?.parentNode) return;
      const [parent, next] = [node.parentNode, node.nextSibling];
      parent.removeChild(node);
      parent.insertBefore(node, next);
      return;
    }
    case 'clear-registry':
      CSS.highlights.clear();
      return;
    case 'replace-root':
      main.replaceChildren(grow(grown), ...main.childNodes);
  }
}
