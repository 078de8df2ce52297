import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { i18n, speak } from '../../components/i18n';
import css from '../../components/page.css?inline';
import type { Dossier } from '../../dataset/dossier';
import { ask } from '../../protocol/ask';
import { chosenMessages } from '../../protocol/language';
import type { MuteScope } from '../../protocol/messages';
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
    />
  );
}

/** The tab under the popup. The background looks for it as well, at the same time, but does not know which window that is. */
async function tabInFront(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** In the reader's language; in the browser's where the choice cannot be read, or not in this many milliseconds. */
async function speakChosen(patience = 1_000): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  speak(await Promise.race([chosenMessages().catch(() => undefined), late]));
  document.documentElement.lang = i18n.t('locale');
}

/** Draws the popup into its document and keeps it true: of `?tab=ID`, or of the tab under it. */
export async function openPopup(root: HTMLElement): Promise<void> {
  const given = new URLSearchParams(location.search).get('tab');
  const asked = askFirst(given === null ? undefined : Number(given));
  const looked = given === null ? tabInFront() : Number(given);
  const spoken = speakChosen();
  wear(css);
  const tab = await looked;
  if (tab === undefined) {
    await spoken;
    render(<p class="note">{i18n.t('popup.silent')}</p>, root);
    return;
  }
  const refresh = watchSummary(tab, asked, async (state) => {
    await spoken;
    render(<Live tab={tab} refresh={refresh} {...state} />, root);
  });
}

function wear(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  document.body.classList.toggle('in-tab', location.search.includes('tab='));
}
