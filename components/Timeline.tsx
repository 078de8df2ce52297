import { useMemo, useRef } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import { type TimelineDay, timelineOf, timeOf } from '../dataset/timeline';
import { formatDate } from './dates';
import { i18n } from './i18n';
import { letterScale, useWidth } from './measure';
import { TimelineTable } from './TimelineTable';
import { type Placed, placeLabels, placeOf, type Scale, scaleFor, ticksOf } from './timeline-layout';
import { dayInFull, dayInShort, dayWords, kindOf, type Ways } from './timeline-words';

type Props = { dossier: Dossier; ways: Ways };

const LANE = 24;
/** Below the lanes: the line with its markers, and the scale. */
const FOOT = 52;
const MOST_LANES = 5;
/** Days that a table may show unasked. */
const SHORT = 12;

/** Its sanctions, those of its people and bodies, and the articles that name it, on one line; the same as a table. */
export function Timeline({ dossier, ways }: Props) {
  const days = useMemo(() => timelineOf(dossier), [dossier]);
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const scale = letterScale();
  const laid = useMemo(() => (width > 0 ? layOut(days, width / scale) : undefined), [days, width, scale]);
  if (days.length === 0) return null;
  const cut = laid?.marks.some(({ label }) => label.lane === undefined || label.shortened) ?? false;
  return (
    <section class="timeline">
      <h2>{i18n.t('library.timeline.title')}</h2>
      <div class="timeline-room" ref={element}>
        {laid && <Picture laid={laid} letters={scale} ways={ways} />}
      </div>
      {/* What the picture has no room for stands in the table, which is open then. */}
      <details open={cut && days.length <= SHORT}>
        <summary>{i18n.t('library.timeline.asTable')}</summary>
        <TimelineTable days={days} ways={ways} />
      </details>
    </section>
  );
}

type Laid = {
  scale: Scale;
  width: number;
  marks: { day: TimelineDay; at: number; words: string; shown: string; label: Placed }[];
};

function layOut(days: readonly TimelineDay[], width: number): Laid {
  const scale = scaleFor(
    days.map(({ date }) => timeOf(date)),
    width,
  );
  const marks = days.map((day) => ({ day, at: placeOf(scale, timeOf(day.date)), words: dayWords(day) }));
  const labels = placeLabels(
    marks.map(({ at, day, words }) => {
      const own = kindOf(day) === 'own';
      return { at, width: widthOf(words, own), short: widthOf(dayInShort(day), own), matters: own };
    }),
    width,
    MOST_LANES,
  );
  return {
    scale,
    width,
    marks: marks.map((mark, at) => {
      const label = labels[at] ?? { start: 0, shortened: false };
      if (!label.shortened) return { ...mark, label, shown: mark.words };
      return { ...mark, label, shown: dayInShort(mark.day), words: dayInFull(mark.day) };
    }),
  };
}

/** Laid out for letters of the usual size, and drawn as much larger as they are. */
function Picture({ laid: { scale, width, marks }, letters, ways }: { laid: Laid; letters: number; ways: Ways }) {
  const lanes = 1 + Math.max(0, ...marks.map(({ label: { lane = 0 } }) => lane));
  const line = lanes * LANE + 14;
  const height = lanes * LANE + FOOT;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element groups inside a picture
    <svg
      class="timeline-picture"
      width={width * letters}
      height={height * letters}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
    >
      <title>{i18n.t('library.timeline.title')}</title>
      <line class="axis" x1={0} x2={width} y1={line} y2={line} />
      {ticksOf(scale, 96).map((tick) => {
        const at = placeOf(scale, timeOf(tick));
        return (
          <g key={tick} class="tick">
            <line x1={at} x2={at} y1={line} y2={line + 6} />
            {at > HALF_TICK && at < width - HALF_TICK && (
              <text x={at} y={line + 26} text-anchor="middle">
                {formatDate(tick, 'short')}
              </text>
            )}
          </g>
        );
      })}
      {/* Under all labels, which cut them off. */}
      {marks.map(({ day, at, label: { lane } }) =>
        lane ? <line key={day.date} class="leader" x1={at} x2={at} y1={line - 9 - lane * LANE} y2={line} /> : null,
      )}
      {marks.map(({ day, at, words, shown, label: { start, lane } }) => {
        const top = line - 14 - (lane ?? 0) * LANE;
        return (
          <a key={day.date} class={`mark ${kindOf(day)}`} href={ways.toDay(day)} aria-label={words}>
            <text class={lane === undefined ? 'unplaced' : undefined} x={start} y={top}>
              {shown}
            </text>
            <circle class="reach" cx={at} cy={line} r={12} />
            <circle class="dot" cx={at} cy={line} r={kindOf(day) === 'named' ? 4 : 6} />
          </a>
        );
      })}
    </svg>
  );
}

/** Half of the scale's widest words: nearer to an end there is only the tick. */
const HALF_TICK = 36;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Of a label's words in px; a little more than they take, since fonts differ by weight. */
function widthOf(words: string, bold: boolean): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return words.length * 8;
  canvas.font = `${bold ? 700 : 400} 13.5px system-ui, sans-serif`;
  return canvas.measureText(words).width * 1.06 + 2;
}
