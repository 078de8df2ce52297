import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import { i18n } from './i18n';

/** The name as a heading. Where the styles leave room for its beginning only, the whole of it is a press away. */
export function Caption({ dossier: { caption, names }, level }: { dossier: Dossier; level: 1 | 2 }) {
  const Title = level === 1 ? 'h1' : 'h2';
  const abbreviation = names.find(({ kind, text }) => kind === 'abbreviation' && text !== caption)?.text;
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  const element = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || whole) return;
    // A line that is left out is at least a dozen pixels high; less is letters that reach over their line.
    const measure = () => setCut(current.scrollHeight > current.clientHeight + 6);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [whole]);
  return (
    <>
      <Title class={whole ? 'name whole' : 'name'} tabIndex={level === 1 ? -1 : undefined} ref={element}>
        <bdi lang="">{caption}</bdi>
        {abbreviation && <span class="abbreviation"> {abbreviation}</span>}
      </Title>
      {cut && (
        <p class="whole-name">
          <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {i18n.t('card.wholeName')}
          </button>
        </p>
      )}
    </>
  );
}
