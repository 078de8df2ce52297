import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Network, NetworkTie } from '../dataset/network';
import { i18n } from './i18n';
import { useWidth } from './measure';
import { columnsOf } from './network-layout';
import { counted } from './plural';
import type { Ways } from './timeline-words';

type Props = { network: Network; middle: string; ways: Pick<Ways, 'toEntity' | 'toAuthority'> };

type Drawn = NetworkTie & { path: string };

/** People, bodies and authorities side by side, with a line for each office and each sanction. */
export function NetworkPicture({ network, middle, ways }: Props) {
  const columns = useMemo(() => columnsOf(network), [network]);
  const [lit, setLit] = useState<string>();
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const [drawn, setDrawn] = useState<{ ties: Drawn[]; height: number }>({ ties: [], height: 0 });

  useLayoutEffect(() => {
    if (element.current && width > 0)
      setDrawn({ ties: draw(element.current, network), height: element.current.offsetHeight });
  }, [network, width]);

  const touches = ({ from, to }: NetworkTie) => lit === from || lit === to;
  const isLit = (id: string) =>
    lit === undefined || lit === id || network.ties.some((tie) => touches(tie) && (tie.from === id || tie.to === id));
  const headings = {
    people: i18n.t('library.network.people'),
    bodies: i18n.t('library.network.bodies'),
    authorities: i18n.t('library.network.authorities'),
  };
  return (
    <section class="network">
      <h2 id="network-title">{i18n.t('library.network.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls sideways */}
      <section class="network-room" tabIndex={0} aria-labelledby="network-title">
        <div class="network-picture" ref={element}>
          <svg width={width} height={drawn.height} aria-hidden="true">
            {drawn.ties.map((tie) => (
              <path
                key={`${tie.from} ${tie.to} ${tie.kind}`}
                class={`tie ${tie.kind} ${lit === undefined ? '' : touches(tie) ? 'lit' : 'dim'}`}
                d={tie.path}
              />
            ))}
          </svg>
          {(['people', 'bodies', 'authorities'] as const).map((column) => (
            <div class="network-column" key={column}>
              {columns[column].length > 0 && <h3>{headings[column]}</h3>}
              <ul aria-label={headings[column]}>
                {columns[column].map((node) => (
                  <li key={node.id} data-node={node.id} class={isLit(node.id) ? undefined : 'dim'}>
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
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <p class="soft">
        <span class="key office" aria-hidden="true" /> {i18n.t('library.network.office')}{' '}
        <span class="key sanction" aria-hidden="true" /> {i18n.t('library.network.sanction')}
        {network.ties.some(({ kind }) => kind === 'joint') && (
          <>
            <span class="key joint" aria-hidden="true" /> {i18n.t('library.network.joint')}
          </>
        )}
        {network.left > 0 && ` ${counted('library.network.left', network.left)}`}
      </p>
    </section>
  );
}

/** A curve for each tie, from the side of one name to the near side of the other. */
function draw(picture: HTMLElement, { ties }: Network): Drawn[] {
  const origin = picture.getBoundingClientRect();
  const boxes = new Map<string, DOMRect>();
  for (const node of picture.querySelectorAll<HTMLElement>('[data-node]')) {
    const link = node.firstElementChild;
    if (link && node.dataset.node) boxes.set(node.dataset.node, link.getBoundingClientRect());
  }
  return ties.flatMap((tie) => {
    const [a, b] = [boxes.get(tie.from), boxes.get(tie.to)];
    if (!a || !b) return [];
    const [left, right] = a.left <= b.left ? [a, b] : [b, a];
    const from = { x: left.right - origin.left, y: left.top + left.height / 2 - origin.top };
    const sameColumn = Math.abs(a.left - b.left) < 2;
    const to = {
      x: (sameColumn ? right.right : right.left) - origin.left,
      y: right.top + right.height / 2 - origin.top,
    };
    const bend = sameColumn ? 40 : Math.max(24, (to.x - from.x) / 2);
    const end = sameColumn ? to.x + bend : to.x - bend;
    return [{ ...tie, path: `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end} ${to.y} ${to.x} ${to.y}` }];
  });
}
