import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../components/dates';
import { FoundLine } from '../../components/FoundLine';
import { i18n } from '../../components/i18n';
import { PageList } from '../../components/PageList';
import { counted } from '../../components/plural';
import { SiteSwitch } from '../../components/SiteSwitch';
import { muteSentence } from '../../components/wording';
import type { Dossier } from '../../dataset/dossier';
import type { MuteScope, PageSummary } from '../../protocol/messages';
import type { Mute } from '../../protocol/mutes';

export type PopupProps = {
  summary: PageSummary;
  open?: { entity: string; dossier?: Dossier | undefined } | undefined;
  stepNote?: string | undefined;
  setSite(host: string, on: boolean): void;
  setPaused(paused: boolean): void;
  toggle(entity: string): void;
  step(entity: string | undefined, direction: 1 | -1): void;
  openLibrary(entity?: string): void;
  openSettings(): void;
  /** What was just muted, to be undone. */
  muted?: Mute | undefined;
  mute(entity: string, scope: MuteScope, words: string): void;
  unmute(mute: Mute): void;
};

/** The toolbar window: the site's switch, the names on the page, and what holds everywhere. */
export function Popup({ summary, setSite, setPaused, openLibrary, openSettings, muted, unmute, ...list }: PopupProps) {
  const { state, lines, found, watching, dropped } = summary;
  const paused = state === 'off-everywhere';
  const main = useRef<HTMLElement>(null);
  // What is undone comes back into the list a moment later, and the focus, whose button is gone, goes on there.
  const returning = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (muted || returning.current === undefined) return;
    const heading = main.current?.querySelector('h1');
    const { activeElement } = document;
    // Whoever has gone on meanwhile is left where they are.
    if (activeElement !== document.body && activeElement !== heading) returning.current = undefined;
    else {
      const name = document.getElementById(`name-${returning.current}`);
      (name?.closest('button') ?? heading)?.focus();
      if (name) returning.current = undefined;
    }
  });
  const undo = (made: Mute): void => {
    returning.current = made.entity;
    unmute(made);
  };
  return (
    <div class="popup">
      <SiteSwitch summary={summary} setSite={setSite} />
      <main ref={main}>
        {dropped.length > 0 && <p class="note">{i18n.t('site.dropped', [dropped.join('; ')])}</p>}
        <div role="status">
          {muted && (
            <p class="note muted">
              {muteSentence(muted)}{' '}
              <button type="button" class="plain" ref={takeFocus} onClick={() => undo(muted)}>
                {i18n.t('mute.undo')}
              </button>
            </p>
          )}
        </div>
        <FoundLine found={found} state={state} step={(direction) => list.step(undefined, direction)} />
        {lines.length > 0 ? (
          <PageList lines={lines} found={found} openLibrary={openLibrary} {...list} />
        ) : (
          <Nothing watching={watching} />
        )}
      </main>
      <footer class="popup-foot">
        <button type="button" class="plain" onClick={() => setPaused(!paused)}>
          {paused ? i18n.t('popup.resume') : i18n.t('popup.pause')}
        </button>
        <button type="button" class="plain" onClick={openSettings}>
          {i18n.t('library.settings')}
        </button>
        <button type="button" class="plain" onClick={() => openLibrary()}>
          {i18n.t('popup.library')}
        </button>
      </footer>
    </div>
  );
}

/** The line it was pressed in is gone. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

function Nothing({ watching: { names, entities, sources } }: Pick<PageSummary, 'watching'>) {
  const known = [formatNumber(names), formatNumber(entities), counted('popup.sources', sources)];
  const [first = '', second = '', third = ''] = known;
  return <p class="nothing soft">{i18n.t('popup.known', [first, second, third])}</p>;
}
