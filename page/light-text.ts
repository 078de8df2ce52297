import { lightnessOf } from './computed-color';

/** Whether an element's text is light, and so stands on something dark: what is behind it may be a picture, its colour never. */
export const hasLightText = (element: Element): boolean => lightnessOf(getComputedStyle(element).color) > 0.55;
