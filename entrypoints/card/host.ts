/**
 * Of the host only what keeps the page's rules off: `:host` with `!important` beats every rule of the page, also its important
 * ones. `all` leaves direction and unicode-bidi alone, and pseudo-elements are the page's until they are reset.
 */
const hostCss = `
:host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;
position:fixed!important;inset:0 auto auto 0!important;margin:0!important;overflow:visible!important;
pointer-events:none!important;z-index:2147483647!important}
:host::before,:host::after{content:none!important;display:none!important}
.place{position:fixed;inset:0 auto auto 0;margin:0;border:0;padding:0;background:none;color:inherit;overflow:visible;
pointer-events:auto}
.place::backdrop{display:none}
.place.sheet{inset:auto 0 0;width:auto}
`;

export type CardHost = { element: HTMLElement; root: ShadowRoot; place: HTMLElement };

/**
 * The one element ever added to a page. It is created and given its root in an inert document: made in the page's own, a page
 * that defines this element's name would be handed the closed root.
 */
export function createHost(css: string): CardHost {
  const inert = document.implementation.createHTMLDocument('');
  const element = inert.createElement('sanction-lens-card');
  const root = element.attachShadow({ mode: 'closed' });
  const style = inert.createElement('style');
  style.textContent = hostCss + css;
  const place = inert.createElement('div');
  place.className = 'place';
  // Of a popover that opens in here the page's listeners learn nothing, and none of them can cancel it.
  place.popover = 'manual';
  root.append(style, place);
  return { element, root, place };
}

/**
 * What the host is put under: outside an open modal dialog or the fullscreen element it would be painted but dead. Looked for
 * from the name outwards, through slots and shadow trees, which `querySelector` and `fullscreenElement` do not see into.
 */
export function parentForHost(name: Element | undefined): Element {
  for (let at: Element | null | undefined = name; at; at = outwards(at)) {
    if (at.matches(':modal, :fullscreen')) return at;
  }
  return document.documentElement;
}

function outwards(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
