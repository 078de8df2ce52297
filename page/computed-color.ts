type Parts = readonly [number, number, number];
type Matrix = readonly [Parts, Parts, Parts];

/** The gamma that sRGB's coding comes near to, and those of other spaces that are coded otherwise. */
const GAMMA = 2.2;
const GAMMAS = new Map([
  ['srgb', GAMMA],
  ['display-p3', GAMMA],
  ['a98-rgb', GAMMA],
  ['prophoto-rgb', 1.8],
  ['rec2020', 2.4],
  ['srgb-linear', 1],
  ['display-p3-linear', 1],
]);

// As CSS Color 4 has them.
const XYZ_D65_TO_RGB: Matrix = [
  [3.241, -1.5374, -0.4986],
  [-0.9692, 1.876, 0.0416],
  [0.0556, -0.204, 1.057],
];
const XYZ_D50_TO_RGB: Matrix = [
  [3.1341, -1.6174, -0.4907],
  [-0.9788, 1.9163, 0.0335],
  [0.072, -0.229, 1.4057],
];
const OKLAB_TO_CONES: Matrix = [
  [1, 0.3963, 0.2158],
  [1, -0.1056, -0.0639],
  [1, -0.0895, -1.2915],
];
const CONES_TO_RGB: Matrix = [
  [4.0767, -3.3077, 0.231],
  [-1.2684, 2.6098, -0.3413],
  [-0.0042, -0.7034, 1.7076],
];
const D50_WHITE: Parts = [0.9643, 1, 0.8251];

const times = (matrix: Matrix, [a, b, c]: Parts): Parts => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x ?? 0, y ?? 0, z ?? 0];
};
const coded = (parts: Parts, gamma: number): Parts => {
  const [r = 0, g = 0, b = 0] = parts.map((part) => Math.max(part, 0) ** (gamma / GAMMA));
  return [r, g, b];
};

const fromPolar = ([lightness, chroma, hue]: Parts): Parts => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};
const fromOklab = (parts: Parts): Parts => {
  const [l, m, s] = times(OKLAB_TO_CONES, parts);
  return coded(times(CONES_TO_RGB, [l ** 3, m ** 3, s ** 3]), 1);
};
function fromLab([lightness, a, b]: Parts): Parts {
  const y = (lightness + 16) / 116;
  const [x0, y0, z0] = D50_WHITE;
  const uncubed = (value: number): number => (value > 6 / 29 ? value ** 3 : (value * 116 - 16) / 903.3);
  return coded(times(XYZ_D50_TO_RGB, [x0 * uncubed(y + a / 500), y0 * uncubed(y), z0 * uncubed(y - b / 200)]), 1);
}

/** Red, green and blue as sRGB codes them, 0 to 1, or beyond where sRGB has no such colour. */
function redGreenBlue(space: string, parts: Parts): Parts {
  const [a, b, c] = parts;
  const gamma = GAMMAS.get(space);
  if (gamma !== undefined) return coded(parts, gamma);
  switch (space) {
    case 'rgb':
    case 'rgba':
      return [a / 255, b / 255, c / 255];
    case 'oklab':
      return fromOklab(parts);
    case 'oklch':
      return fromOklab(fromPolar(parts));
    case 'lab':
      return fromLab(parts);
    case 'lch':
      return fromLab(fromPolar(parts));
    case 'xyz':
    case 'xyz-d65':
      return coded(times(XYZ_D65_TO_RGB, parts), 1);
    case 'xyz-d50':
      return coded(times(XYZ_D50_TO_RGB, parts), 1);
    default:
      return [0, 0, 0];
  }
}

/**
 * The lightness of a colour, 0 to 1, as browsers write it in a computed style: in the notation the page chose, numbers alone,
 * save `none`. The primaries of wider spaces are taken for those of sRGB: near enough to tell light from dark.
 */
export function lightnessOf(color: string): number {
  // Numbers cannot be looked for anywhere: the names of colour spaces have some, and small ones are written `1e-05`.
  const [notation = '', ...words] = color.split(/[(\s,/)]+/);
  const space = notation === 'color' ? (words.shift() ?? '') : notation;
  const [a = 0, b = 0, c = 0] = words.map((word) => Number.parseFloat(word) || 0);
  const [red, green, blue] = redGreenBlue(space, [a, b, c]);
  // Rec. 709 luma of the coded values: muted greys on black count as light, the blue of links on white does not.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
