import type { EntityLine } from '../dataset/dossier';
import type { MuteScope } from '../protocol/messages';
import { i18n } from './i18n';
import { notMeant } from './wording';

type Props = {
  entity: EntityLine;
  /** As the page says it; absent when the page does not name it at all. */
  words?: string | undefined;
  /** The last choice could not be followed. */
  refused?: boolean;
  choose(scope: MuteScope): void;
};

/** Why or where a name is not to be underlined any more: each choice with what follows from it. */
export function MuteChoices({ entity: { caption, schema }, words, refused = false, choose }: Props) {
  const choices: [scope: MuteScope, label: string, note: string][] = [
    ...(words === undefined
      ? []
      : ([['words', notMeant(schema), i18n.t('mute.noteWords', [words])]] satisfies [MuteScope, string, string][])),
    ['site', i18n.t('mute.here'), i18n.t('mute.noteHere', [caption])],
    ['everywhere', i18n.t('mute.everywhere'), i18n.t('mute.noteEverywhere', [caption])],
  ];
  return (
    <section class="mute" aria-label={i18n.t('mute.actionFor', [caption])}>
      <h2>{i18n.t('mute.actionFor', [caption])}</h2>
      <ul>
        {choices.map(([scope, label, note]) => (
          <li key={scope}>
            <button type="button" onClick={() => choose(scope)}>
              <span class="plain">{label}</span> <span class="soft">{note}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{refused && i18n.t('mute.refused')}</p>
    </section>
  );
}
