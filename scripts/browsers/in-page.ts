import type { Frame, Page } from 'puppeteer-core';

/** A function that is sent into a browser as its text: it sees its arguments, the page, and `browser` where there is one. */
export type Sent<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** What `run` may need around it: the compiler wraps named functions in calls of `__name`; older Chromium calls `browser` `chrome`. */
const around = (run: unknown) => `((__name, browser) => (${run}))((f) => f, globalThis.browser ?? globalThis.chrome)`;

const asList = (args: unknown[]) => args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');

/** A JavaScript expression that runs `run` and gives its result as JSON. */
export const asExpression = <Args extends unknown[], Result>(run: Sent<Args, Result>, args: NoInfer<Args>): string =>
  `(async () => JSON.stringify([await ${around(run)}(${asList(args)})]))()`;

/** A JavaScript function that takes what cannot be sent as JSON, here a root, and gives the result as JSON. */
export const asFunctionOf = <First, Args extends unknown[], Result>(
  run: Sent<[First, ...Args], Result>,
  args: NoInfer<Args>,
): string => `async (root) => JSON.stringify([await ${around(run)}(root, ${asList(args)})])`;

/** The result in what came back from one of them. */
export function readBack<Result>(json: unknown): Result {
  if (typeof json !== 'string') throw new Error(`The browser answered ${String(json)} instead of JSON.`);
  return JSON.parse(json)[0];
}

/** Runs in the page's own world. */
export async function inPage<Args extends unknown[], Result>(
  page: Page | Frame,
  run: Sent<Args, Result>,
  ...args: NoInfer<Args>
): Promise<Result> {
  return readBack<Result>(await page.evaluate(asExpression(run, args)));
}
