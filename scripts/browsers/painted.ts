import type { Frame, Page } from 'puppeteer-core';
import { inPage } from './in-page';
import { until } from './until';
import type { Box } from './view';

type Painted = { text: string; box: Box };

/**
 * What is underlined, in the order of the page; ranges that touch within a block are one name. Scrolls the first `wanted` to the middle
 * before it says where each name's first line stands.
 */
function look(wanted?: string): Painted[] {
  const path = (node: Node): Node[] => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? [...path(root.host), node] : [node];
  };
  const order = (a: Range, b: Range): number => {
    const [pathA, pathB] = [path(a.startContainer), path(b.startContainer)];
    for (const [depth, nodeA] of pathA.entries()) {
      const nodeB = pathB[depth];
      if (!nodeB) return 1;
      if (nodeA !== nodeB) return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }
    return pathB.length > pathA.length ? -1 : a.startOffset - b.startOffset;
  };
  const block = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
    return element;
  };
  const touch = (a: Range, b: Range): boolean => {
    if (block(a.endContainer) !== block(b.startContainer)) return false;
    const between = document.createRange();
    between.setStart(a.endContainer, a.endOffset);
    between.setEnd(b.startContainer, b.startOffset);
    return between.toString() === '';
  };

  const names: Range[][] = [];
  // No `forEach`: Chromium calls nothing back on pages that may not run scripts.
  for (const highlight of CSS.highlights.values()) {
    const ranges = [...highlight].filter((range): range is Range => range instanceof Range && !range.collapsed);
    for (const range of ranges.sort(order)) {
      const before = names.at(-1)?.at(-1);
      if (before && ranges.includes(before) && touch(before, range)) names.at(-1)?.push(range);
      else names.push([range]);
    }
  }
  names.sort(([a], [b]) => (a && b ? order(a, b) : 0));

  const textOf = (ranges: Range[]) => ranges.map((range) => range.toString()).join('');
  const target = names.find((ranges) => textOf(ranges) === wanted);
  target?.[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return names.map((ranges) => {
    const line = ranges.flatMap((range) => [...range.getClientRects()]).find((rect) => rect.width > 0);
    const { x, y, width, height } = line ?? new DOMRect();
    return { text: textOf(ranges), box: { x, y, width, height } };
  });
}

/** The names that are underlined now, in the order of the page; the registry of highlights is shared with the page. */
export const painted = async (page: Page | Frame): Promise<string[]> =>
  (await inPage(page, look, undefined)).map(({ text }) => text);

/** Rests the pointer on a painted name, as a reader does: first beside it, then on it. */
export async function hover(page: Page, name: string, frame: Frame = page.mainFrame()): Promise<void> {
  const { box } = await until(`“${name}” is underlined`, async () =>
    (await inPage(frame, look, name)).find(({ text }) => text === name),
  );
  const host = frame.parentFrame() ? await (await frame.frameElement())?.boundingBox() : undefined;
  const x = box.x + box.width / 2 + (host?.x ?? 0);
  const y = box.y + box.height / 2 + (host?.y ?? 0);
  await page.mouse.move(x * 0.9, y * 0.9);
  await page.mouse.move(x, y, { steps: 4 });
}
