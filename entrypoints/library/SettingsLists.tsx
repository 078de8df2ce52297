import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { muteSentence } from '../../components/wording';
import { leaveRow } from './neighbour';
import type { Settings, SettingsActions } from './settings';

type Props = { settings: Settings; actions: SettingsActions };

/** What the reader switched off: sites and names, each with its way back. */
export function SettingsLists({ settings: { hosts, mutes, droppedMutes }, actions }: Props) {
  return (
    <>
      <section>
        <h2>{i18n.t('library.sites')}</h2>
        <p>
          <a href="#/sites">{hosts.length > 0 ? counted('settings.sites', hosts.length) : i18n.t('library.noSites')}</a>
        </p>
      </section>
      <section>
        <h2 tabIndex={-1}>{i18n.t('mute.list')}</h2>
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
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget);
                  actions.unmute(mute);
                }}
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
