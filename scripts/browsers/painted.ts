import type { Frame, Page } from 'puppeteer-core';
import { inPage } from './in-page';
import { until } from './until';
import type { Box } from './view';

function paintedTexts(): string[] {
  const ranges: Range[] = [];
  CSS.highlights.forEach((highlight) => {
    highlight.forEach((range) => {
      if (range instanceof Range && !range.collapsed) ranges.push(range);
    });
  });
  const top = (range: Range) => range.getClientRects()[0] ?? range.getBoundingClientRect();
  ranges.sort((a, b) => top(a).y - top(b).y || top(a).x - top(b).x);
  return ranges.map((range) => range.toString());
}

/** Scrolls a painted name to the middle and says where its first line stands. */
function nameBox(text: string): Box | undefined {
  let found: Range | undefined;
  CSS.highlights.forEach((highlight) => {
    highlight.forEach((range) => {
      if (range instanceof Range && range.toString() === text) found ??= range;
    });
  });
  if (!found) return undefined;
  found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...found.getClientRects()].find((rect) => rect.width > 0);
  return line && { x: line.x, y: line.y, width: line.width, height: line.height };
}

/** The names that are underlined now, in the order of the page; the registry of highlights is shared with the page. */
export const painted = (page: Page | Frame): Promise<string[]> => inPage(page, paintedTexts);

/** Rests the pointer on a painted name, as a reader does: first beside it, then on it. */
export async function hover(page: Page, text: string, frame: Frame = page.mainFrame()): Promise<void> {
  const box = await until(`“${text}” is underlined`, () => inPage(frame, nameBox, text));
  const host = frame.parentFrame() ? await (await frame.frameElement())?.boundingBox() : undefined;
  const x = box.x + box.width / 2 + (host?.x ?? 0);
  const y = box.y + box.height / 2 + (host?.y ?? 0);
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}
