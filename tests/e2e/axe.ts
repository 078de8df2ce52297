import axeCore from 'axe-core';
import type { View } from '../../scripts/browsers/view';

type Found = { id: string; nodes: string[] };
declare const axe: typeof axeCore;

/** What axe has against a view, a line for each. */
export async function violations(view: View): Promise<Found[]> {
  await view.add(axeCore.source);
  return view.inside(async (root) => {
    if (root instanceof ShadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const { violations: found } = await axe.run(root instanceof ShadowRoot ? root.host : document);
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => `${node.html}: ${node.failureSummary}`) }));
  });
}
