import { i18n } from '../../components/i18n';
import { type CardHabits, delays, heldKeys, openings } from '../../protocol/habits';
import { Choices } from './SettingsChoices';

type Props = { habits: CardHabits; change(habits: CardHabits): void };

/** Chinese has "秒钟" in the long form, which goes with whole numbers; English abbreviates the short one. */
function seconds(milliseconds: number): string {
  const locale = i18n.t('locale');
  const unitDisplay = locale.startsWith('zh') ? 'short' : 'long';
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay }).format(milliseconds / 1000);
}

/** When the card opens. */
export function SettingsCard({ habits, change }: Props) {
  const { open, key, delay } = habits;
  const rests = open === 'hover' || open === 'key';
  return (
    <fieldset>
      <legend>{i18n.t('settings.card')}</legend>
      <Choices
        name="open"
        chosen={open}
        choices={openings.map((choice) => ({
          choice,
          label: i18n.t(`settings.open.${choice}`),
          note: i18n.t(`settings.openNote.${choice}`),
        }))}
        choose={(choice) => change({ ...habits, open: choice })}
      />
      {open === 'key' && (
        <p class="field">
          <label for="held-key">{i18n.t('settings.heldKey')}</label>
          <select
            id="held-key"
            value={key}
            onChange={({ currentTarget }) => {
              const chosen = heldKeys.find((one) => one === currentTarget.value);
              if (chosen) change({ ...habits, key: chosen });
            }}
          >
            {heldKeys.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`settings.key.${one}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      {rests && (
        <p class="field">
          <label for="delay">{i18n.t('settings.delay')}</label>
          <input
            type="range"
            id="delay"
            min={delays.least}
            max={delays.most}
            step={delays.step}
            value={delay}
            aria-valuetext={seconds(delay)}
            onChange={({ currentTarget }) => change({ ...habits, delay: currentTarget.valueAsNumber })}
          />
          <output for="delay" class="soft">
            {seconds(delay)}
          </output>
        </p>
      )}
    </fieldset>
  );
}
