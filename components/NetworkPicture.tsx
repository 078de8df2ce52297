import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Network, NetworkNode, NetworkTie } from '../dataset/network';
import { i18n } from './i18n';
import { columnsOf } from './network-layout';
import { type Box, type Drawn, pathsOf } from './network-paths';
import type { Ways } from './timeline-words';

export type NetworkProps = { network: Network; middle: string; ways: Pick<Ways, 'toEntity' | 'toAuthority'> };

/** Between a name's last letter and the lines that begin there, in px. */
const GAP = 5;

type Drawing = { ties: Drawn[]; width: number; height: number };

/** Bodies, people and authorities side by side, with a line for each office and each sanction. */
export function NetworkPicture({ network, middle, ways, width }: NetworkProps & { width: number }) {
  const columns = useMemo(() => columnsOf(network), [network]);
  const [lit, setLit] = useState<string>();
  const element = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawing>({ ties: [], width: 0, height: 0 });

  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    setDrawn({ ties: pathsOf(network, boxesIn(current), columns.length), width, height: current.offsetHeight });
  }, [network, columns, width]);

  const touches = ({ from, to }: NetworkTie) => lit === from || lit === to;
  const isLit = (id: string) =>
    lit === undefined || lit === id || network.ties.some((tie) => touches(tie) && (tie.from === id || tie.to === id));
  const headings = {
    people: i18n.t('library.network.people'),
    bodies: i18n.t('library.network.bodies'),
    authorities: i18n.t('library.network.authorities'),
  };
  const nameOf = (node: NetworkNode) => (
    <li key={node.id} data-slot={node.id} class={isLit(node.id) ? undefined : 'dim'}>
      <a
        class={node.sanctioned ? 'line sanctioned' : 'line linked'}
        href={node.unlisted ? ways.toAuthority(node.id) : ways.toEntity(node.id)}
        aria-current={node.id === middle ? 'true' : undefined}
        onMouseEnter={() => setLit(node.id)}
        onMouseLeave={() => setLit(undefined)}
        onFocus={() => setLit(node.id)}
        onBlur={() => setLit(undefined)}
      >
        <bdi>{node.caption}</bdi>
      </a>
    </li>
  );
  return (
    <>
      <div class="network-picture" ref={element} style={{ '--columns': columns.length }}>
        {/* In words it stands below. */}
        <svg width={drawn.width} height={drawn.height} aria-hidden="true">
          {drawn.ties.map((tie) => (
            <path
              key={`${tie.from} ${tie.to} ${tie.kind}`}
              class={`tie ${tie.kind} ${lit === undefined ? '' : touches(tie) ? 'lit' : 'dim'}`}
              d={tie.path}
            />
          ))}
        </svg>
        {columns.map(({ kind, slots }, at) => (
          <div class="network-column" key={kind} data-column={at}>
            <h3>{headings[kind]}</h3>
            <ul aria-label={headings[kind]}>
              {slots.map((slot) =>
                'lane' in slot ? (
                  <li key={slot.lane} class="lane" data-slot={slot.lane} aria-hidden="true" />
                ) : (
                  nameOf(slot.node)
                ),
              )}
            </ul>
          </div>
        ))}
      </div>
      <p class="soft">
        <span class="key office" aria-hidden="true" /> {i18n.t('library.network.office')}{' '}
        <span class="key sanction" aria-hidden="true" /> {i18n.t('library.network.sanction')}
        {network.ties.some(({ kind }) => kind === 'joint') && (
          <>
            <span class="key joint" aria-hidden="true" /> {i18n.t('library.network.joint')}
          </>
        )}
      </p>
    </>
  );
}

/** Where names and lanes stand in the picture. */
function boxesIn(picture: HTMLElement): Map<string, Box> {
  const origin = picture.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const slot of picture.querySelectorAll<HTMLElement>('[data-slot]')) {
    const { left, right, top, height } = slot.getBoundingClientRect();
    const words = slot.querySelector('bdi')?.getBoundingClientRect();
    boxes.set(slot.dataset.slot ?? '', {
      left: left - origin.left,
      right: right - origin.left,
      end: (words ? words.right + GAP : right) - origin.left,
      middle: top + height / 2 - origin.top,
      column: Number(slot.closest<HTMLElement>('[data-column]')?.dataset.column),
    });
  }
  return boxes;
}
