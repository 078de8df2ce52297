import { i18n } from '#i18n';
import { muteSentence } from '../../components/wording';
import { FILES } from '../../protocol/site';
import type { Settings, SettingsActions } from './settings';

type Props = { settings: Settings; actions: SettingsActions };

/** The rule for pages opened from the disk has no host. */
const nameOf = (host: string): string => (host === FILES ? i18n.t('library.files') : host);

/** What the reader switched off: sites and names, each with its way back. */
export function SettingsLists({ settings: { hosts, dropped, mutes, droppedMutes }, actions }: Props) {
  return (
    <>
      <section>
        <h2>{i18n.t('library.sites')}</h2>
        {dropped.length > 0 && <p class="note">{i18n.t('site.dropped', [dropped.join('; ')])}</p>}
        {hosts.length === 0 && <p class="soft">{i18n.t('library.noSites')}</p>}
        <ul class="hosts">
          {hosts.map((host) => (
            <li class="host" key={host}>
              <bdi>{nameOf(host)}</bdi>{' '}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('library.removeSite', [nameOf(host)])}
                onClick={() => actions.removeRule(host)}
              >
                {i18n.t('library.remove')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('mute.list')}</h2>
        {droppedMutes.length > 0 && <p class="note">{i18n.t('mute.dropped', [droppedMutes.join('; ')])}</p>}
        {mutes.length === 0 && <p class="soft">{i18n.t('mute.none')}</p>}
        <ul class="hosts">
          {mutes.map((mute) => (
            <li class="host" key={`${mute.entity} ${mute.site} ${mute.words}`}>
              <span>{muteSentence(mute)}</span>{' '}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('mute.removeFor', [muteSentence(mute)])}
                onClick={() => actions.unmute(mute)}
              >
                {i18n.t('mute.remove')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
