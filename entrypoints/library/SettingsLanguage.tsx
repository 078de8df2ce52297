import { i18n } from '../../components/i18n';
import { type Language, languages } from '../../protocol/language';
import { Choices } from './SettingsChoices';

type Props = { language: Language; change(language: Language): void };

/** Each in its own words, for whoever reads none of the others. */
const ownNames = { en: <span lang="en">English</span>, zh_CN: <span lang="zh-CN">简体中文</span> };

/** What the extension speaks. */
export function SettingsLanguage({ language, change }: Props) {
  return (
    <fieldset>
      <legend>{i18n.t('settings.language.title')}</legend>
      <Choices
        name="language"
        chosen={language}
        choices={languages.map((choice) => ({
          choice,
          label: choice === 'browser' ? i18n.t('settings.language.browser') : ownNames[choice],
        }))}
        choose={change}
      />
      <p class="soft">{i18n.t('settings.language.note')}</p>
    </fieldset>
  );
}
