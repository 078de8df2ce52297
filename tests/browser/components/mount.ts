import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';
import { createCatalogue } from '../../../dataset/describe';
import type { Dossier, EntitySummary } from '../../../dataset/dossier';
import { seeds } from '../../dataset/seed-fixture';

const catalogue = createCatalogue([seeds]);

export function dossier(id: string): Dossier {
  const found = catalogue.dossier(id);
  if (!found) throw new Error(`no dossier ${id}`);
  return found;
}

export function lineOf(id: string): EntitySummary {
  const found = catalogue.line(id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}

let mounted: HTMLElement | undefined;

/** Draws a view as the pages of the extension do; the former one goes. */
export function mount(view: ComponentChild): HTMLElement {
  if (!mounted) {
    mounted = document.createElement('div');
    document.body.append(mounted);
  }
  render(view, mounted);
  return mounted;
}

afterEach(() => {
  if (!mounted) return;
  render(null, mounted);
  mounted.remove();
  mounted = undefined;
});

/** Text as it is read, white space folded. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const marksIn = (element: Element): string[] => [...element.querySelectorAll('mark')].map(textOf);

/** What axe finds wrong, one line each. */
export async function violations(element: Element): Promise<string[]> {
  // Half faded in, nothing has its contrast yet.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
