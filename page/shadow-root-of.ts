import { tagOf } from './builtins';

declare global {
  interface Element {
    /** Firefox, to extensions only. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Chromium, to extensions only; takes HTML elements and no others. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;

const inFirefox = 'openOrClosedShadowRoot' in Element.prototype;
const inChromium = typeof chrome === 'undefined' ? undefined : chrome;

/** The elements that can have a shadow root, custom ones aside. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether elements of this tag can have a shadow root at all. */
export const canBeHost = (tag: string): boolean => hosts.has(tag) || tag.includes('-');

/** Whether an element without an open root may have a closed one, or get one: it shows nothing of its own, or says it has slots. */
export function mayBecomeHost(element: Element): element is HTMLElement {
  const tag = tagOf(element);
  if (!tag.includes('-')) {
    if (!hosts.has(tag)) return false;
    if (element.firstChild && !element.firstElementChild?.hasAttribute('slot')) return false;
  }
  return element instanceof HTMLElement;
}

/** The plain boxes of pages: any of them may have a closed root whatever its children are, and few ever have. */
const boxes = new Set('article aside div footer header main nav section'.split(' '));
/** Who builds a shadow tree gives its host a few things to show in it, not a page. */
const MOST_CHILDREN = 4;

/** Whether `shadowRootOf` does not know all of an element in which it found no root: `closedRootOf` would have to be asked. */
export function mayHideRoot(element: Element): boolean {
  if (inFirefox || !boxes.has(tagOf(element))) return false;
  const first = element.firstElementChild;
  return (first === null || !boxes.has(tagOf(first))) && element.childElementCount <= MOST_CHILDREN;
}

export const closedRootOf = (element: Element): ShadowRoot | null =>
  element instanceof HTMLElement ? (inChromium?.dom?.openOrClosedShadowRoot(element) ?? null) : null;

/**
 * The root of an element's shadow tree, open or closed. Chromium's answer for closed ones takes 2 to 4 µs, forty
 * times as long as all else that is asked of an element, so it is asked at once for those alone that look like hosts. `isLikely`: whether `mayBecomeHost`, for those who have asked.
 */
export function shadowRootOf(element: Element, isLikely?: boolean): ShadowRoot | null {
  if (tagOf(element) === 'form') return null;
  const known = inFirefox ? element.openOrClosedShadowRoot : element.shadowRoot;
  if (known || inFirefox || !(isLikely ?? mayBecomeHost(element))) return known ?? null;
  return closedRootOf(element);
}
