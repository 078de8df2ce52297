/** Drawings, not photographs: the text beside each says the same, so they are hidden from screen readers. */
import type { ComponentChildren } from 'preact';

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Words of a page, as grey bars: `[x, y, width]`. */
const Words = ({ at }: { at: readonly (readonly [x: number, y: number, width: number])[] }) => (
  <>
    {at.map(([x, y, width]) => (
      <rect key={`${x} ${y}`} class="words" x={x} y={y} width={width} height="8" rx="1" />
    ))}
  </>
);

const Name = ({ x, y, width, kind }: { x: number; y: number; width: number; kind: string }) => (
  <>
    <rect class="name-bar" x={x} y={y} width={width} height="8" rx="1" />
    <line class={`mark ${kind}`} x1={x} y1={y + 14} x2={x + width} y2={y + 14} />
  </>
);

const Sheet = () => <rect class="sheet-paper" x="20" y="10" width="200" height="130" rx="4" />;

/** A page with three names in it: sanctioned, linked, possible. */
export const LinesPicture = () => (
  <Picture>
    <Sheet />
    <Words
      at={[
        [36, 28, 60],
        [170, 28, 34],
        [36, 62, 40],
        [140, 62, 64],
        [36, 96, 84],
        [180, 96, 24],
      ]}
    />
    <Name x={102} y={28} width={62} kind="sanctioned" />
    <Name x={82} y={62} width={52} kind="linked" />
    <Name x={126} y={96} width={48} kind="possible" />
    <Words at={[[36, 122, 120]]} />
  </Picture>
);

/** The same page with the card open below a name. */
export const CardPicture = () => (
  <Picture>
    <Sheet />
    <Words
      at={[
        [36, 24, 40],
        [152, 24, 52],
      ]}
    />
    <Name x={82} y={24} width={64} kind="sanctioned" />
    <rect class="card-paper" x="70" y="48" width="138" height="84" rx="5" />
    <line class="mark sanctioned" x1="72.5" y1="53" x2="72.5" y2="86" />
    <rect class="name-bar" x="82" y="58" width="70" height="9" rx="1" />
    <rect class="date-bar" x="82" y="76" width="52" height="7" rx="1" />
    <rect class="words" x="138" y="76" width="46" height="7" rx="1" />
    <line class="thin" x1="82" y1="93" x2="196" y2="93" />
    <Words
      at={[
        [82, 101, 108],
        [82, 115, 76],
      ]}
    />
    <path class="pointer" d="M116 30l0 17 4.4-4 3 6.6 3.4-1.6-3-6.4 6-.6z" />
  </Picture>
);

/** A computer with the list inside, and a road out of it that is closed. */
export const LocalPicture = () => (
  <Picture>
    <rect class="sheet-paper" x="28" y="24" width="124" height="84" rx="6" />
    <path class="device" d="M16 116h148l-8 14H24z" />
    <Words
      at={[
        [58, 44, 76],
        [58, 64, 60],
        [58, 84, 70],
      ]}
    />
    {[44, 64, 84].map((y) => (
      <line key={y} class="mark sanctioned" x1="47" y1={y - 2} x2="47" y2={y + 10} />
    ))}
    <path class="road" d="M164 66h44" />
    <path class="stop" d="M190 50l28 32M218 50l-28 32" />
  </Picture>
);
