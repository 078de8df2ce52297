import type { Dossier } from '../dataset/dossier';
import type { NameKind } from '../dataset/model';
import { formatList } from './dates';
import { i18n } from './i18n';

type Way = 'alsoNamed' | 'inShort' | 'formerlyNamed';
const ways: Way[] = ['alsoNamed', 'inShort', 'formerlyNamed'];

const wayOf = (kind: NameKind): Way =>
  kind === 'weakAlias' ? 'inShort' : kind === 'previousName' ? 'formerlyNamed' : 'alsoNamed';

/** What else the sources call it, and how: a surname alone is no other name of somebody. */
export function OtherNames({ dossier: { caption, names } }: { dossier: Dossier }) {
  // The heading has the caption, and the abbreviation beside it.
  const headed = [caption, names.find(({ kind, text }) => kind === 'abbreviation' && text !== caption)?.text];
  const others = names.filter(({ text }) => !headed.includes(text));
  return (
    <>
      {ways.map((way) => {
        const those = others.filter(({ kind }) => wayOf(kind) === way).map(({ text }) => text);
        const quoted = [...new Set(those)].map((text) => i18n.t('excerpt.quoted', [text]));
        return (
          quoted.length > 0 && (
            <p class="soft also" key={way}>
              {i18n.t(way, [formatList(quoted)])}
            </p>
          )
        );
      })}
    </>
  );
}
