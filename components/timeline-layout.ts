/** Where things stand on a line of time; px and ms. Pure, so that it can be tried without a window. */

export type Scale = { from: number; to: number; width: number };

/** Room at both ends for half a marker and its outline. */
const EDGE = 10;
const DAY = 86_400_000;
/** A single day stands in the middle of some weeks. */
const LEAST_SPAN = 60 * DAY;

export function scaleFor(times: readonly number[], width: number): Scale {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const spare = Math.max(0, LEAST_SPAN - (last - first)) / 2;
  return { from: first - spare, to: last + spare, width };
}

export const placeOf = ({ from, to, width }: Scale, time: number): number =>
  EDGE + ((time - from) / (to - from)) * (width - 2 * EDGE);

/** Space between two labels in a lane. */
const GAP = 14;

/** `short`: the width of fewer words, which stand where the label is wider than the line. */
export type Label = { at: number; width: number; short?: number; matters?: boolean };
export type Placed = { start: number; lane?: number; shortened: boolean };

/**
 * Where each label begins and in which lane above the line it stands without touching another; no lane when there is none
 * left. Those that matter are placed first.
 */
export function placeLabels(given: readonly Label[], width: number, most: number): Placed[] {
  const labels = given.map((label) => {
    const shortened = label.width > width && label.short !== undefined;
    return { ...label, shortened, width: shortened ? (label.short ?? 0) : label.width };
  });
  const lanes: [from: number, to: number][][] = Array.from({ length: most }, () => []);
  const placed = labels.map(
    ({ at, width: own, shortened }): Placed => ({ start: Math.max(0, Math.min(at - own / 2, width - own)), shortened }),
  );
  const place = (label: { width: number }, spot: Placed | undefined) => {
    if (!spot || label.width > width) return;
    const end = spot.start + label.width;
    const lane = lanes.findIndex((taken) => taken.every(([from, to]) => to + GAP <= spot.start || end + GAP <= from));
    if (lane === -1) return;
    lanes[lane]?.push([spot.start, end]);
    spot.lane = lane;
  };
  labels.forEach((label, at) => {
    if (label.matters) place(label, placed[at]);
  });
  labels.forEach((label, at) => {
    if (!label.matters) place(label, placed[at]);
  });
  return placed;
}

/** Steps of the scale, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Beginnings of months or years within the scale, as partial ISO dates, not nearer to each other than `room` px. */
export function ticksOf(scale: Scale, room: number): string[] {
  const perPixel = (scale.to - scale.from) / scale.width;
  const step = STEPS.find((months) => (months * 30.4 * DAY) / perPixel >= room) ?? 1200;
  const first = new Date(scale.from);
  const begin = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step;
  const ticks: string[] = [];
  for (let month = begin; ticks.length < 100; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > scale.to) break;
    ticks.push(new Date(time).toISOString().slice(0, step % 12 === 0 ? 4 : 7));
  }
  return ticks;
}
