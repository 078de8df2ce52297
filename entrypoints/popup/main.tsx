import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { i18n, speak } from '../../components/i18n';
import css from '../../components/page.css?inline';
import type { Dossier } from '../../dataset/dossier';
import { ask } from '../../protocol/ask';
import { browserMessages, browserSpeaks, chosenMessages } from '../../protocol/language';
import type { MuteScope, PageSummary } from '../../protocol/messages';
import type { Mute } from '../../protocol/mutes';
import { Popup } from './Popup';
import { askFirst, type SummaryState, watchSummary } from './summary';

type Open = { entity: string; dossier?: Dossier | undefined };

type Props = SummaryState & { tab: number; refresh(): Promise<void> };

function Live({ tab, summary, silent, refresh }: Props) {
  const [open, setOpen] = useState<Open>();
  const [stepNote, setStepNote] = useState<string>();
  const [muted, setMuted] = useState<Mute>();
  if (!summary) return silent ? <p class="note">{i18n.t('popup.silent')}</p> : null;

  const toggle = async (entity: string) => {
    setStepNote(undefined);
    setOpen(open?.entity === entity ? undefined : { entity });
    if (open?.entity === entity) return;
    const dossiers = await ask('dossiers', { entities: [entity] });
    // Another one may have been opened since.
    setOpen((now) => (now?.entity === entity ? { entity, dossier: dossiers?.[0] } : now));
  };
  const step = async (entity: string | undefined, direction: 1 | -1) => {
    const reply = await ask('step', { tab, direction, entity });
    setStepNote(reply === 'done' ? undefined : reply === 'end' ? i18n.t('popup.stepEnd') : i18n.t('popup.stepNone'));
  };
  const mute = async (entity: string, scope: MuteScope, words: string) =>
    setMuted((await ask('mute', { entity, scope, words, tab })) ?? undefined);
  const unmute = async (made: Mute) => {
    await ask('unmute', made);
    setMuted(undefined);
  };
  return (
    <Popup
      summary={summary}
      open={open}
      stepNote={stepNote}
      muted={muted}
      mute={(entity, scope, words) => void mute(entity, scope, words)}
      unmute={(made) => void unmute(made)}
      setSite={(host, on) => void ask('setSite', { host, on }).then(refresh)}
      setPaused={(paused) => void ask('setPaused', { paused }).then(refresh)}
      toggle={(entity) => void toggle(entity)}
      step={(entity, direction) => void step(entity, direction)}
      openLibrary={(entity) => void ask('openLibrary', { entity }).then(() => window.close())}
      openSettings={() => void ask('openLibrary', { page: 'settings' }).then(() => window.close())}
    />
  );
}

/** The tab under the popup. */
async function tabInFront(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** In the reader's language, as the background read it; where it does not answer, as chosen. */
async function speakAs(first: PageSummary | undefined): Promise<void> {
  const messages = first ? first.messages : await inTime(chosenMessages());
  speak(messages ?? (browserSpeaks() ? undefined : await browserMessages()));
  document.documentElement.lang = i18n.t('locale');
}

/** In milliseconds: a background that starts with long lists of the reader's own takes a second or two. */
const PATIENCE = 3_000;

/** What is promised, or nothing where it fails or takes longer than that. */
function inTime<Value>(promised: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([promised.catch(() => undefined), late]);
}

/** Draws the popup into its document and keeps it true: of `?tab=ID`, or of the tab under it. */
export async function openPopup(root: HTMLElement): Promise<void> {
  const given = new URLSearchParams(location.search).get('tab');
  const asked = askFirst(given === null ? undefined : Number(given));
  wear(css);
  const first = await inTime(asked);
  await speakAs(first);
  const tab = first?.tab ?? (given === null ? await tabInFront() : Number(given));
  if (tab === undefined) {
    render(<p class="note">{i18n.t('popup.silent')}</p>, root);
    return;
  }
  const { refresh, turnTo } = watchSummary(tab, first, (state) =>
    render(<Live tab={state.summary?.tab ?? tab} refresh={() => refresh()} {...state} />, root),
  );
  if (!first) void asked.then((late) => late && refresh());
  if (given !== null) return;
  // The background took the window that was last in front; only the popup knows its own.
  const own = await tabInFront();
  if (own !== undefined && own !== tab) turnTo(own);
}

function wear(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  document.body.classList.toggle('in-tab', location.search.includes('tab='));
}
