import { codePointsIn } from '../../dataset/code-points';
import type { PageMention } from '../../dataset/page-mention';
import type { Located } from '../../page/located';

/** Context on each side, in UTF-16 units, as for excerpts of sources. */
const CONTEXT = 32;

/** Each mention but the only possible ones with the words around it, and where it stands in the text of the document's body. */
export function placesOf(mentions: readonly Located[], address: string): PageMention[] {
  const texts = new Map<Node, TextOf>();
  const textOf = (root: Node): TextOf => {
    const known = texts.get(root) ?? readText(root);
    texts.set(root, known);
    return known;
  };
  const body = document.body ?? document.documentElement;
  return mentions.flatMap(({ tier, candidates, pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last || tier === 'possible') return [];
    const root = body.contains(first.node) ? body : first.node.getRootNode();
    const { whole, offsets, codePoints } = textOf(root);
    const [from, to] = [offsets.get(first.node), offsets.get(last.node)];
    if (from === undefined || to === undefined) return [];
    const [start, end] = [from + first.start, to + last.end];
    const place = {
      exact: whole.slice(start, end),
      prefix: whole.slice(Math.max(0, start - CONTEXT), start),
      suffix: whole.slice(end, end + CONTEXT),
      ...(root === body && { start: codePoints(start), end: codePoints(end) }),
    };
    return candidates.map(({ entity }) => ({ entity, address, ...place }));
  });
}

type TextOf = { whole: string; offsets: Map<Node, number>; codePoints: (offset: number) => number };

/** What `textContent` would say, and where each text node stands in it. */
function readText(root: Node): TextOf {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const parts: string[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    offsets.set(node, at);
    parts.push(data);
    at += data.length;
  }
  const whole = parts.join('');
  return { whole, offsets, codePoints: codePointsIn(whole) };
}
