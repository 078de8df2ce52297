/** The lightness of a computed colour, 0 to 1, in whichever notation the browser kept. */
function lightnessOf(color: string): number {
  const [a = 0, b = 0, c = 0] = (color.match(/-?[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('okl')) return a;
  if (color.startsWith('l')) return a / 100;
  const scale = color.startsWith('rgb') ? 255 : 1;
  // Rec. 709 luma of the gamma-coded values: near enough to tell light from dark.
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale;
}

/** Whether an element's text is light, and so stands on something dark: what is behind it may be a picture, its colour never. */
export const hasLightText = (element: Element): boolean => lightnessOf(getComputedStyle(element).color) > 0.55;
