import type { PageSummary } from '../protocol/messages';
import { FILES } from '../protocol/site';
import { i18n } from './i18n';
import { counted } from './plural';

type Props = {
  summary: Pick<PageSummary, 'host' | 'state' | 'rule' | 'watching'>;
  setSite(host: string, on: boolean): void;
};

/** One switch for the site, and a sentence that says what it stands at and why. */
export function SiteSwitch({ summary, setSite }: Props) {
  const { host, state } = summary;
  // Paused everywhere, the site's own rule changes nothing: the way back is to resume.
  const movable = host !== undefined && (state === 'on' || state === 'off-here');
  return (
    <header class="site">
      <div>
        <p class="site-label" id="site-label">
          {labelOf(host)}
        </p>
        <p class="soft" id="site-state" role="status">
          {stateSentence(summary)}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={state === 'on'}
        aria-labelledby="site-label"
        aria-describedby="site-state"
        disabled={!movable}
        onClick={() => host && setSite(host, state !== 'on')}
      />
    </header>
  );
}

/** An address in numbers has nothing below it. */
const isNumeric = (host: string): boolean => /^[\d.]+$|:/.test(host);

function labelOf(host: string | undefined): string {
  if (host === FILES) return i18n.t('site.labelFiles');
  return host ? i18n.t('site.label', [host]) : i18n.t('site.labelUnreadable');
}

function stateSentence({ host, state, rule, watching }: Props['summary']): string {
  switch (state) {
    case 'on':
      return counted('site.on', watching.names);
    case 'off-here':
      if (host === FILES) return i18n.t('site.offFiles');
      if (host && (isNumeric(host) || !host.includes('.'))) return i18n.t('site.offHost', [host]);
      return rule && rule !== host ? i18n.t('site.offByParent', [rule]) : i18n.t('site.off', [host ?? '']);
    case 'off-everywhere':
      return i18n.t('site.paused');
    case 'unreadable':
      return i18n.t('site.unreadable');
  }
}
