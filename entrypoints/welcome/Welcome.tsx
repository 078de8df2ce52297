import { useRef } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { CardPicture, LinesPicture, LocalPicture } from './pictures';
import type { SiteAccess } from './site-access';

type Props = {
  access: SiteAccess;
  /** A sentence of a source, with names in it. */
  sample: string;
  openLibrary(): void;
  openSettings(): void;
};

/** What the extension does, what it may read and what it never sends, for whoever has just installed it. */
export function Welcome({ access, sample, openLibrary, openSettings }: Props) {
  const steps = [
    [LinesPicture, i18n.t('welcome.lines'), i18n.t('welcome.linesNote')],
    [CardPicture, i18n.t('welcome.card'), i18n.t('welcome.cardNote')],
    [LocalPicture, i18n.t('welcome.local'), i18n.t('welcome.localNote')],
  ] as const;
  // Answered, it stays where it was asked.
  const asked = useRef(false);
  if (access.allowed === false) asked.current = true;
  const reads = (
    <section>
      <h2>{i18n.t('welcome.reads')}</h2>
      <p>{i18n.t('welcome.readsNote')}</p>
      <Access access={access} />
    </section>
  );
  return (
    <main class="welcome">
      <h1 class="name">{i18n.t('welcome.title')}</h1>
      <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
      {/* Until that is allowed nothing else here comes true: it must not stand below what fills the window. */}
      {asked.current && reads}
      <ol class="pictures">
        {steps.map(([Picture, heading, note]) => (
          <li key={heading}>
            <Picture />
            <h2>{heading}</h2>
            <p class="soft">{note}</p>
          </li>
        ))}
      </ol>
      <section>
        <h2>{i18n.t('welcome.try')}</h2>
        <p class="try">{sample}</p>
        <p class="soft">{i18n.t('welcome.tryNote')}</p>
      </section>
      {!asked.current && reads}
      <section>
        <h2>{i18n.t('welcome.sends')}</h2>
        <p>{i18n.t('welcome.sendsNote')}</p>
      </section>
      <section>
        <h2>{i18n.t('welcome.says')}</h2>
        <p>{i18n.t('welcome.saysNote')}</p>
      </section>
      <p class="ways">
        <button type="button" class="plain" onClick={openLibrary}>
          {i18n.t('welcome.library')}
        </button>
        <button type="button" class="plain" onClick={openSettings}>
          {i18n.t('welcome.settings')}
        </button>
      </p>
    </main>
  );
}

function Access({ access: { allowed, request } }: Pick<Props, 'access'>) {
  return (
    <div class="access">
      {/* The button goes once it was pressed; what came of it is read out. */}
      <div role="status">
        {allowed === true && <p class="soft">{i18n.t('welcome.allowed')}</p>}
        {allowed === false && <p>{i18n.t('welcome.askWhy')}</p>}
      </div>
      {allowed === false && (
        <button type="button" class="main-button" onClick={request}>
          {i18n.t('welcome.ask')}
        </button>
      )}
    </div>
  );
}
