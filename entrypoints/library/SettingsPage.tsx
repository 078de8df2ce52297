import { i18n } from '#i18n';
import { muteSentence } from '../../components/wording';
import type { PainterChoice } from '../../protocol/messages';
import { FILES } from '../../protocol/site';
import { type Settings, type SettingsActions, settingsActions } from './settings';

type Props = { settings: Settings; actions?: SettingsActions };

/** The rule for pages opened from the disk has no host. */
const nameOf = (host: string): string => (host === FILES ? i18n.t('library.files') : host);

export function SettingsPage({ settings, actions = settingsActions }: Props) {
  const { painter, paused, hosts, dropped, mutes, droppedMutes } = settings;
  const painters: [choice: PainterChoice, label: string, note: string][] = [
    ['highlight', i18n.t('library.painterHighlight'), i18n.t('library.painterHighlightNote')],
    ['mark', i18n.t('library.painterMark'), i18n.t('library.painterMarkNote')],
  ];
  return (
    <main class="settings">
      <h1 class="name" tabIndex={-1}>
        {i18n.t('library.settings')}
      </h1>
      <fieldset>
        <legend>{i18n.t('library.painter')}</legend>
        {painters.map(([choice, label, note]) => (
          <p class="choice" key={choice}>
            <input
              type="radio"
              name="painter"
              id={`painter-${choice}`}
              aria-describedby={`painter-${choice}-note`}
              checked={painter === choice}
              onChange={() => actions.setPainter(choice)}
            />
            <label for={`painter-${choice}`}>{label}</label>
            <span class="soft" id={`painter-${choice}-note`}>
              {note}
            </span>
          </p>
        ))}
      </fieldset>
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
      <section>
        <h2>{i18n.t('library.pausing')}</h2>
        <p class="choice">
          <input
            type="checkbox"
            id="paused"
            aria-describedby="paused-note"
            checked={paused}
            onChange={() => actions.setPaused(!paused)}
          />
          <label for="paused">{i18n.t('popup.pause')}</label>
          <span class="soft" id="paused-note">
            {i18n.t('library.pauseNote')}
          </span>
        </p>
      </section>
    </main>
  );
}
