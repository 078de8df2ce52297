import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n, speak } from '../../components/i18n';
import type { Dossier } from '../../dataset/dossier';
import { ask } from '../../protocol/ask';
import { chosenMessages } from '../../protocol/language';
import type { MuteScope } from '../../protocol/messages';
import type { Mute } from '../../protocol/mutes';
import { Popup } from './Popup';
import { useSummary } from './summary';
import '../../components/page.css';

type Open = { entity: string; dossier?: Dossier | undefined };

function Live({ tab }: { tab: number }) {
  const { summary, silent, refresh } = useSummary(tab);
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

/** `?tab=ID` for a popup in a tab of its own; else the tab under it. */
async function tabInQuestion(): Promise<number | undefined> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null) return Number(given);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

const root = document.getElementById('root');
document.body.classList.toggle('in-tab', location.search.includes('tab='));
const [tab, messages] = await Promise.all([tabInQuestion(), chosenMessages().catch(() => undefined)]);
speak(messages);
document.documentElement.lang = i18n.t('locale');
if (root) render(tab === undefined ? <p class="note">{i18n.t('popup.silent')}</p> : <Live tab={tab} />, root);
