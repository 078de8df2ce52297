/** As `tokens.css` has them. */
const families = ['Palatino, Charter, Georgia, "Noto Serif", serif', 'system-ui, sans-serif'];

/**
 * Widths of a line in the fonts that this machine has, in CSS pixels. Pictures are compared only where they are those that the
 * kept ones were drawn with: other fonts break lines elsewhere.
 */
export function fontWidths(): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  return families.map((family) => {
    context.font = `100px ${family}`;
    return Math.round(context.measureText('Sanctioned since 31 July 2020; 制裁 المثال').width);
  });
}
