import { Component, type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n, speak } from '../../components/i18n';
import { chosenMessages } from '../../protocol/language';
import { storageKeys } from '../../protocol/storage-keys';
import { Library } from './Library';
import { onOwnChange } from './own-entries';
import { askWorker } from './worker-talk';
import '../../components/page.css';
import '../../components/library.css';
import '../../components/settings.css';

/** What the worker or a view throws is said in the page, not only in a console nobody has open. */
class Guard extends Component<{ children: ComponentChildren }, { fault?: unknown }> {
  override componentDidCatch(fault: unknown): void {
    this.setState({ fault });
  }

  override render() {
    const { fault } = this.state;
    return fault ? <p class="note">{i18n.t('library.broken', [String(fault)])}</p> : this.props.children;
  }
}

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** With every change of what is known a new worker reads it; what was asked of the former one is asked again by the views. */
function Live() {
  const [held, setHeld] = useState(() => {
    const worker = startWorker();
    return { worker, ask: askWorker(worker) };
  });
  useEffect(
    () =>
      onOwnChange(() => {
        const worker = startWorker();
        held.worker.terminate();
        setHeld({ worker, ask: askWorker(worker) });
      }),
    [held],
  );
  useLanguage();
  return <Library ask={held.ask} />;
}

const root = document.getElementById('root');

/** Draws everything anew in the language that is chosen; nothing that was opened or typed is lost. */
function useLanguage(): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const changed = (changes: object) => {
      if (storageKeys.language in changes) void speakChosen().then(() => setTurn((turn) => turn + 1));
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  }, []);
}

async function speakChosen(): Promise<void> {
  speak(await chosenMessages().catch(() => undefined));
  document.documentElement.lang = i18n.t('locale');
}

await speakChosen();
if (root) {
  render(
    <Guard>
      <Live />
    </Guard>,
    root,
  );
}
