/** "Milan Orlov, the deputy head of the largest party, | Nova Snaga": what he leads is named, and nobody else. */
import type { Mention } from '../mentions';
import { isOfficeWord } from '../words/titles';
import type { ArticleView } from './article-view';

/** In tokens: from the comma before the name back to the one behind whom it is said of. */
const LONGEST = 14;
const GROUP =
  /^(?:party|movement|militia|group|alliance|coalition|bloc|battalion|brigade|company|firm|bank|foundation|channel|network|organi[sz]ation|agency|unit|club|church)$/;
const ROLE = /^(?:founder|co-founder|member|figure|owner|ally|backer|financier|fighter|ideologue)$/;

/** Of names that may be a person's as well; one with a role of its own behind it is somebody. */
export function isNameOfLed({ scene }: ArticleView, { from, to, sentence, kind, likely }: Mention): boolean {
  const { tokens, sentences } = scene.reading;
  if ((kind !== 'person' && kind !== 'word') || likely || tokens[from - 1]?.text !== ',') return false;
  if (!GROUP.test(tokens[from - 2]?.lower ?? '')) return false;
  const hasRole = tokens[to + 1]?.text === ',' && /^(?:a|an|the|who|its|his|her)$/.test(tokens[to + 2]?.lower ?? '');
  if (hasRole) return false;
  const first = Math.max(sentences[sentence]?.from ?? 0, from - LONGEST);
  let comma = from - 3;
  while (comma > first && tokens[comma]?.text !== ',') comma--;
  const said = tokens.slice(comma + 1, from - 2).map(({ lower }) => lower);
  const of = said.lastIndexOf('of');
  const isRole = of > 0 && (isOfficeWord(said[of - 1] ?? '') || ROLE.test(said[of - 1] ?? ''));
  return isRole && (scene.bySentence.get(sentence) ?? []).some((one) => one.to === comma - 1 && one.kind === 'person');
}

/** "X, who is known as Y and heads | the Special Tasks Department": whom it names is X. */
export function isLedBody({ scene }: ArticleView, { from, kind, sentence }: Mention): boolean {
  const { tokens, sentences } = scene.reading;
  const verb = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (kind !== 'body' || !/^(?:heads|leads|commands|chairs|runs|directs)$/.test(tokens[verb]?.lower ?? ''))
    return false;
  const first = sentences[sentence]?.from ?? 0;
  return tokens.slice(Math.max(first, verb - LONGEST), verb).some(({ lower }) => lower === 'who');
}
