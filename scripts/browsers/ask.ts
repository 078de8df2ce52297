import type { browser as extensionApi } from 'wxt/browser';
import type { ToBackground } from '../../protocol/messages';
import type { Session } from './session';

/** There where the function below runs: in a document of the extension. */
declare const browser: typeof extensionApi;

/** Asks the background what the extension's own pages ask it. */
export function ask<K extends keyof ToBackground>(
  session: Session,
  type: K,
  call: Parameters<ToBackground[K]>[0],
): Promise<ReturnType<ToBackground[K]> | undefined> {
  return session.inExtension((message: unknown) => browser.runtime.sendMessage(message), { type, call });
}
