import type { Page } from 'puppeteer-core';
import { asFunctionOf, readBack, type Sent } from './in-page';
import { until } from './until';

export type Box = { x: number; y: number; width: number; height: number };
export type Root = Document | ShadowRoot;

/** Runs the text of a function of one root in the browser. */
export type Call = (functionText: string) => Promise<unknown>;

function textOf(root: Root): string {
  // An element of another window is no instance of this one's classes.
  const isShown = (child: Element): child is HTMLElement => 'innerText' in child && child.localName !== 'style';
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

/** The smallest box around all that is drawn, and a margin, as far as the window shows it; once nothing moves any more. */
async function drawnBox(root: Root, margin: number): Promise<Box> {
  await Promise.all(root.getAnimations().map((animation) => animation.finished));
  const boxes = [...(root instanceof Document ? root.body : root).querySelectorAll('*')]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  const x = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.top)) - margin);
  const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + margin);
  const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

/** One part of what the extension shows, with a document or closed shadow root of its own: popup, library, card. */
export class View {
  constructor(
    readonly page: Page,
    private readonly call: Call,
    /** What went wrong in it since it was opened, where that is listened to. */
    private readonly faults: readonly string[] = [],
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

  /** Waits for words, and tells what there was instead of them. */
  async untilSays(words: string | RegExp): Promise<void> {
    await until(`${this.page.url()} says ${words}`, async () => {
      const text = await this.text();
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) return true;
      throw new Error(`it says: ${text || `nothing; ${await this.remains()}`}`);
    });
  }

  private async remains(): Promise<string> {
    const where = await this.inside(() => `${location.href}, ${document.readyState}`);
    return [where, ...this.faults, await this.html()].join('; ');
  }

  html(): Promise<string> {
    return this.inside(htmlOf);
  }

  box(): Promise<Box> {
    return this.inside(drawnBox, 0);
  }

  /** Clicks as a reader does, in the middle of the first match with that text; in the top document only. */
  async click(selector: string, text?: string): Promise<void> {
    const box = await this.inside(boxOf, selector, text);
    if (!box) throw new Error(`Nothing to click: no ${selector}${text ? ` with the text “${text}”` : ''} is there.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** A picture of what is drawn, with a little of what is around it. */
  async screenshot(path: `${string}.png`, margin = 0): Promise<void> {
    const box = await this.inside(drawnBox, margin);
    const scrolled = await this.inside(() => ({ x: scrollX, y: scrollY }));
    const clip = { ...box, x: box.x + scrolled.x, y: box.y + scrolled.y };
    await this.page.screenshot({ path, clip, captureBeyondViewport: false });
  }
}
