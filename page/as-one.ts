import { boxOf, isShown, parentOf, treeOf } from './builtins';
import { isElement, isShadowRoot, isText } from './element-kinds';
import type { Container, Piece } from './flow';
import { areSetBeside, isSet } from './set-beside';

const breaking = /^(block|flow-root|flex|grid|table|list-item)/;

/** What a style sheet writes beside an element, icons aside: "Orlov, ", "• Viktor"; the marks of a quotation. */
const generated = /"[^"]*(?!")[\p{L}\p{N}\p{P}]|(?:^| )(?:open|close)-quote|counters?\(/u;

/** Text that its writer has taken back. */
const struck = 'del, s, strike';

/** Letters of a drop cap: "Q", "“I". */
const DROP_CAP = 2;

/** Whether an element lays its text out apart from the line around it. A float does, unless it is a drop cap. */
function partsText(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  return breaking.test(display) && (float === 'none' || (element.textContent ?? '').trim().length > DROP_CAP);
}

/** Whether an element stands in no line of text, or shows none. */
export function isOutOfLine(element: Element): boolean {
  const { display, position, fontSize } = getComputedStyle(element);
  return /^none|absolute|fixed|\b0px/.test(`${display} ${position} ${fontSize}`);
}

/**
 * Whether a reader sees the pieces of a name as one: in one line of text, and all of them or, in a menu that is shut, none.
 * Tags say what is inline and what is there to be seen, a style sheet may say otherwise; styles are asked for here alone, for
 * the few names that cross an element's border. `isParted`: no white space is between them, and yet they may be two words.
 */
export function isAsOne(pieces: readonly Piece[], container: Container, isParted = false): boolean {
  const [first, ...others] = pieces;
  if (!first || (isParted && !areSetBeside(pieces))) return false;
  if (others.every(({ node }) => node.parentNode === first.node.parentNode)) return true;
  const nodes = pieces.map(({ node }) => node);
  const apart = nodes.flatMap((node) => waysUp(node, nodes, container)).filter(partsText);
  if (!apart.every(isSet) || (apart.length > 0 && !areSetBeside(pieces))) return false;
  const isSetApart = (node: Text, pseudo: string): boolean =>
    waysUp(node, nodes, container).some((element) => generated.test(getComputedStyle(element, pseudo).content));
  if (others.some(({ node }) => isSetApart(node, '::before'))) return false;
  if (nodes.slice(0, -1).some((node) => isSetApart(node, '::after'))) return false;
  const isStruck = (node: Text): boolean => node.parentElement?.closest(struck) != null;
  if (others.some(({ node }) => isStruck(node) !== isStruck(first.node))) return false;
  const isSeen = (node: Text): boolean => isTextShown(node) && !waysUp(node, nodes, container).some(leavesNoRoom);
  const seen = isSeen(first.node);
  return others.every(({ node }) => isSeen(node) === seen);
}

/** The elements around `node` that are not around all of `others`. */
function waysUp(node: Text, others: readonly Text[], container?: Container): Element[] {
  const elements: Element[] = [];
  for (let at = node.parentElement; at && at !== container; at = at.parentElement) {
    const around = at;
    if (others.every((other) => around.contains(other))) break;
    elements.push(around);
  }
  return elements;
}

function isTextShown(node: Text): boolean {
  for (let at: Node | null = node.parentNode; at; at = isShadowRoot(at) ? at.host : parentOf(at)) {
    // An element of no box of its own shows its text in the box around it.
    if (isElement(at) && getComputedStyle(at).display !== 'contents') return isShown(at);
  }
  return false;
}

/** Text for screen readers alone, as style sheets hide it. */
function leavesNoRoom(element: Element): boolean {
  const { fontSize, overflow, position } = getComputedStyle(element);
  if (Number.parseFloat(fontSize) === 0) return true;
  const { width, height, right } = boxOf(element);
  if (position === 'absolute' && right + scrollX <= 0) return true;
  return /hidden|clip/.test(overflow) && (width <= 1 || height <= 1);
}

/** Signs of a footnote and the reading of a character stand beside the line: they part nothing. */
const besideLine = 'sup, sub, rt, rp, rtc';

/** Whether a reader sees nothing between the pieces of a name: what was taken for hidden may be shown all the same. */
export function isUnparted(pieces: readonly Piece[]): boolean {
  return pieces.every(({ node }, i) => {
    const next = pieces[i + 1]?.node;
    return !next || next === node || isBareBetween(node, next);
  });
}

function isBareBetween(first: Text, last: Text): boolean {
  const walker = document.createTreeWalker(treeOf(first), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = walker.nextNode(); node && node !== last; node = walker.nextNode()) {
    if (!isText(node) || node.data.trim() === '' || node.parentElement?.closest(besideLine)) continue;
    if (isTextShown(node) && !waysUp(node, [first]).some(leavesNoRoom)) return false;
  }
  return true;
}
