/**
 * Puts text on the clipboard; whether that was allowed. Pages without TLS have no clipboard for scripts, and some pages forbid
 * it: then as by hand, from a field inside the card's own root.
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, place);
  }
}

function copyByCommand(text: string, place: HTMLElement): boolean {
  const root = place.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const field = place.ownerDocument.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  place.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
