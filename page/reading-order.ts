/** The place of `node` in the document's own tree: the host, for a node in a shadow tree, and so on outwards. */
function hosts(node: Node): Node[] {
  const chain: Node[] = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    chain.unshift(root.host);
  return chain;
}

/** Orders nodes as they are read: a shadow tree at the place of its host, before the host's light children. For `sort`. */
export function compareReadingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const [left, right] = [hosts(a), hosts(b)];
  let depth = 0;
  while (left[depth] === right[depth] && left[depth]) depth++;
  const first = left[depth];
  const second = right[depth];
  if (!first) return -1;
  if (!second) return 1;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
