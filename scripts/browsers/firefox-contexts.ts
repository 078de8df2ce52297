import type { Frame, Page } from 'puppeteer-core';
import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { until } from './until';
import { View } from './view';

function contextOf(frame: unknown): string {
  if (frame instanceof BidiFrame) return frame.browsingContext.id;
  throw new Error('This frame is not driven over WebDriver BiDi.');
}

type Answer =
  | { type: 'success'; result: { type: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function valueIn(answer: Answer): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** Mozilla's own parameter, which the protocol's types do not know. */
const wholeBrowser = { maxDepth: 0, 'moz:scope': 'chrome' };

/** Firefox' browsing contexts where Puppeteer does not reach: the extension's pages, closed roots, the browser's own window. */
export class Contexts {
  constructor(private readonly connection: BidiConnection) {}

  /** Puppeteer's own `goto` refuses `moz-extension:`. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = contextOf(page.mainFrame());
    await this.connection.send('browsingContext.navigate', { context, url });
    const arrived = `JSON.stringify(location.href === ${JSON.stringify(url)} && document.readyState === 'complete')`;
    await until(`${url} is shown`, async () => (await this.evaluate(page, arrived)) === 'true');
  }

  async evaluate(page: Page, expression: string): Promise<unknown> {
    return this.evaluateIn(contextOf(page.mainFrame()), expression);
  }

  /** Runs in the browser's window with all the rights of the browser. */
  async inBrowserWindow(expression: string): Promise<unknown> {
    const { result } = await this.connection.send('browsingContext.getTree', wholeBrowser);
    const window = result.contexts[0]?.context;
    if (!window) throw new Error('Firefox has no window.');
    return this.evaluateIn(window, expression);
  }

  async findCard(page: Page): Promise<View | undefined> {
    for (const frame of page.frames()) {
      const found = await this.cardIn(page, frame);
      if (found) return found;
    }
    return undefined;
  }

  private async cardIn(page: Page, frame: Frame): Promise<View | undefined> {
    const context = contextOf(frame);
    const { result } = await this.connection.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: 'sanction-lens-card' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const root = result.nodes[0]?.value?.shadowRoot?.sharedId;
    if (!root) return undefined;
    return new View(page, async (functionDeclaration) => {
      const called = await this.connection.send('script.callFunction', {
        functionDeclaration,
        arguments: [{ sharedId: root }],
        target: { context },
        awaitPromise: true,
      });
      return valueIn(called.result);
    });
  }

  private async evaluateIn(context: string, expression: string): Promise<unknown> {
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return valueIn(result);
  }
}
