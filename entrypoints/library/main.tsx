import { Component, type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { Library } from './Library';
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

document.documentElement.lang = i18n.t('locale');
const root = document.getElementById('root');
const ask = askWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

if (root) {
  render(
    <Guard>
      <Library ask={ask} />
    </Guard>,
    root,
  );
}
