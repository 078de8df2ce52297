import { afterEach, describe, expect, it } from 'vitest';
import { createHost, parentForHost } from '../../../entrypoints/card/host';
import { placeCard, unzoom } from '../../../entrypoints/card/place';

describe('the card of a page that zooms itself', () => {
  const { element, place } = createHost('.place { width: 100px; height: 200px }');
  afterEach(() => {
    element.remove();
    document.documentElement.removeAttribute('style');
    document.body.replaceChildren();
  });

  const zooms = ['1', '0.7', '2'];
  it.each(zooms)('stands right below the name at zoom %s, in its own size', async (zoom) => {
    document.documentElement.style.zoom = zoom;
    document.body.innerHTML = '<p style="position: absolute; left: 80px; top: 90px; margin: 0">Chen Quanguo</p>';
    const name = document.querySelector('p');
    const box = (): DOMRect => name?.getBoundingClientRect() ?? new DOMRect();
    parentForHost(undefined).append(element);
    place.showPopover();
    unzoom(place, element);
    await placeCard(place, { rect: box, element: undefined, sheet: false });
    const { left, top, width } = place.getBoundingClientRect();
    expect(Math.abs(left - box().left)).toBeLessThanOrEqual(1);
    expect(Math.abs(top - box().bottom - 8)).toBeLessThanOrEqual(1);
    expect(width).toBeCloseTo(100, 0);
  });
});
