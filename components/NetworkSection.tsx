import { useRef } from 'preact/hooks';
import { i18n } from './i18n';
import { letterScale, useWidth } from './measure';
import { NetworkPicture, type NetworkProps } from './NetworkPicture';
import { NetworkWords } from './NetworkWords';
import { counted } from './plural';

/** In px, with letters of the usual size; three columns and the space for lines between them take that. In less, words are easier to read. */
const LEAST = 520;

/** Who holds which office, and who sanctioned whom: drawn where there is room, and in words. */
export function NetworkSection(props: NetworkProps) {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const { left } = props.network;
  const drawn = width >= LEAST * letterScale();
  return (
    <section class="network">
      <h2>{i18n.t('library.network.title')}</h2>
      <div ref={element}>{drawn && <NetworkPicture {...props} width={width} />}</div>
      {drawn ? (
        <details>
          <summary>{i18n.t('library.network.inWords')}</summary>
          <NetworkWords {...props} />
        </details>
      ) : (
        <NetworkWords {...props} />
      )}
      {left > 0 && <p class="soft">{counted('library.network.left', left)}</p>}
    </section>
  );
}
