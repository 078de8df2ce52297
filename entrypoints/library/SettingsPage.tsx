import { i18n } from '../../components/i18n';
import { SettingsCard } from './SettingsCard';
import { Choices } from './SettingsChoices';
import { SettingsLanguage } from './SettingsLanguage';
import { SettingsLists } from './SettingsLists';
import { SettingsLook } from './SettingsLook';
import { type Settings, type SettingsActions, settingsActions } from './settings';

type Props = { settings: Settings; actions?: SettingsActions };

export function SettingsPage({ settings, actions = settingsActions }: Props) {
  const { painter, paused, card, look, keys } = settings;
  return (
    <main class="settings">
      <h1 class="name" tabIndex={-1}>
        {i18n.t('library.settings')}
      </h1>
      <SettingsLook look={look} change={actions.setLook} />
      <SettingsCard habits={card} change={actions.setCard} />
      <fieldset>
        <legend>{i18n.t('library.painter')}</legend>
        <Choices
          name="painter"
          chosen={painter}
          choices={[
            {
              choice: 'highlight',
              label: i18n.t('library.painterHighlight'),
              note: i18n.t('library.painterHighlightNote'),
            },
            { choice: 'mark', label: i18n.t('library.painterMark'), note: i18n.t('library.painterMarkNote') },
          ]}
          choose={actions.setPainter}
        />
      </fieldset>
      <section>
        <h2>{i18n.t('settings.keys')}</h2>
        <dl class="keys">
          {keys.map(({ command, shortcut }) => (
            <div key={command}>
              <dt>{command === 'next-name' ? i18n.t('commandNext') : i18n.t('commandPrevious')}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{i18n.t('settings.noKey')}</span>}</dd>
            </div>
          ))}
          <div>
            <dt>{i18n.t('settings.closeCard')}</dt>
            <dd>
              <kbd>Esc</kbd>
            </dd>
          </div>
        </dl>
        <p>
          <button type="button" class="plain" onClick={actions.changeKeys}>
            {i18n.t('settings.changeKeys')}
          </button>
        </p>
      </section>
      <SettingsLanguage language={settings.language} change={actions.setLanguage} />
      <SettingsLists settings={settings} actions={actions} />
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
