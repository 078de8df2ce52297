/** What a page can find out about itself, from inside. */
export type PageState = {
  tell(): {
    changes: string[];
    sheets: number;
    globals: string[];
    prototypes: string;
    selected: string;
    copied: string;
    found: boolean;
    typed: string | undefined;
  };
};

/** Runs before anything else in the page. */
export function watchState(): void {
  const changes: string[] = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const names = (nodes: NodeList) => [...nodes].map((node) => node.nodeName + (node.nodeValue ?? '')).join();
      changes.push(`${type} ${target.nodeName} +${names(addedNodes)} -${names(removedNodes)} ${attributeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  /** The properties of what pages are made with, and the text of their functions. */
  const prototypes = () =>
    [EventTarget, Node, Element, HTMLElement, Document, Range, Text, History, Highlight, Event, Window]
      .map(({ name, prototype }) =>
        Object.entries(Object.getOwnPropertyDescriptors(prototype))
          .map(([key, { value, get }]) => `${name}.${key} ${String(get ?? (typeof value === 'function' ? value : ''))}`)
          .join('\n'),
      )
      .join('\n');

  window.state = {
    tell() {
      const selection = getSelection();
      const list = document.querySelector('ul');
      if (list) selection?.selectAllChildren(list);
      const selected = String(selection);
      const box = document.createElement('div');
      if (selection && selection.rangeCount > 0) box.append(selection.getRangeAt(0).cloneContents());
      selection?.removeAllRanges();
      return {
        changes,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).sort(),
        prototypes: prototypes(),
        selected,
        copied: box.innerHTML,
        found: 'find' in window && typeof window.find === 'function' && window.find('Chen') === true,
        typed: document.querySelector('input')?.value,
      };
    },
  };
}
