import type { Page } from 'puppeteer-core';
import { asFunctionOf, readBack, type Sent } from './in-page';

export type Box = { x: number; y: number; width: number; height: number };
export type Root = Document | ShadowRoot;

/** Runs the text of a function of one root in the browser. */
export type Call = (functionText: string) => Promise<unknown>;

function textOf(root: Root): string {
  const isShown = (child: Element): child is HTMLElement => child instanceof HTMLElement && child.localName !== 'style';
  // biome-ignore lint/performance/useDomNodeTextContent: what is meant is the text a reader sees.
  const texts = [...root.children].filter(isShown).map((child) => child.innerText);
  return texts.join('\n').trim();
}

const htmlOf = (root: Root): string => (root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML);

function boxOf(root: Root, selector: string, text?: string): Box | undefined {
  const found = [...root.querySelectorAll(selector)].find(
    (element) => text === undefined || element.textContent?.includes(text),
  );
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}

/** The smallest box around all that is drawn. */
function drawnBox(root: Root): Box {
  const boxes = [...(root instanceof Document ? root.body : root).querySelectorAll('*')]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.right)) - x,
    height: Math.max(...boxes.map((box) => box.bottom)) - y,
  };
}

/** One part of what the extension shows, with a document or closed shadow root of its own: popup, library, card. */
export class View {
  constructor(
    readonly page: Page,
    private readonly call: Call,
  ) {}

  /** Runs with the document or shadow root as its first argument. */
  async inside<Args extends unknown[], Result>(
    run: Sent<[Root, ...Args], Result>,
    ...args: NoInfer<Args>
  ): Promise<Result> {
    return readBack<Result>(await this.call(asFunctionOf(run, args)));
  }

  /** Runs a script in the page that shows it. */
  async add(script: string): Promise<void> {
    await this.call(`() => {${script}\n}`);
  }

  text(): Promise<string> {
    return this.inside(textOf);
  }

  html(): Promise<string> {
    return this.inside(htmlOf);
  }

  box(): Promise<Box> {
    return this.inside(drawnBox);
  }

  /** Clicks as a reader does, in the middle of the first match with that text; in the top document only. */
  async click(selector: string, text?: string): Promise<void> {
    const box = await this.inside(boxOf, selector, text);
    if (!box) throw new Error(`Nothing to click: no ${selector}${text ? ` with the text “${text}”` : ''} is there.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** A picture of what is drawn, with a little of what is around it. */
  async screenshot(path: `${string}.png`, margin = 0): Promise<void> {
    const { x, y, width, height } = await this.box();
    const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
    await this.page.screenshot({ path, clip });
  }
}
