import { i18n } from '../../components/i18n';
import { type Look, palettes, strengths } from '../../protocol/habits';
import { underline } from '../../protocol/underline';
import { Choices } from './SettingsChoices';

type Props = { look: Look; change(look: Look): void };

/** How names are underlined, shown as it will be on light and on dark pages. */
export function SettingsLook({ look, change }: Props) {
  return (
    <fieldset>
      <legend>{i18n.t('settings.look')}</legend>
      <div class="samples">
        <Sample look={look} ground="onLight" />
        <Sample look={look} ground="onDark" />
      </div>
      <Choices
        name="palette"
        chosen={look.palette}
        choices={palettes.map((choice) => ({
          choice,
          label: i18n.t(`settings.palette.${choice}`),
          note: i18n.t(`settings.paletteNote.${choice}`),
        }))}
        choose={(palette) => change({ ...look, palette })}
      />
      <p class="choice">
        <input
          type="checkbox"
          id="line-only"
          checked={look.lineOnly}
          onChange={() => change({ ...look, lineOnly: !look.lineOnly })}
        />
        <label for="line-only">{i18n.t('settings.lineOnly')}</label>
      </p>
      <div role="radiogroup" aria-labelledby="strength-label" class="row">
        <span id="strength-label">{i18n.t('settings.strength.label')}</span>
        <Choices
          name="strength"
          chosen={look.strength}
          choices={strengths.map((choice) => ({ choice, label: i18n.t(`settings.strengths.${choice}`) }))}
          choose={(strength) => change({ ...look, strength })}
        />
      </div>
    </fieldset>
  );
}

function Sample({ look, ground }: { look: Look; ground: 'onLight' | 'onDark' }) {
  return (
    <p class={`sample ${ground}`}>
      {(['sanctioned', 'linked', 'possible'] as const).map((style) => (
        <span key={style}>
          <span style={underline(style, ground, look)}>{i18n.t(`settings.sample.${style}`)}</span>{' '}
        </span>
      ))}
    </p>
  );
}
