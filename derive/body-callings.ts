/** What a body is called beside its name: "the force" of a guard, "the panel" of a commission, "that body" of any. */
import { headKind } from './body-words';
import type { Token } from './tokens';

/** What else a body is called whose name has one of these words. */
const CALLED: readonly { words: RegExp; names: readonly string[] }[] = [
  { words: /^(?:party|movement|front|league|alliance|coalition)$/, names: ['party', 'movement', 'group'] },
  { words: /^(?:forces?|guards?|corps|police|battalion|brigade|militia|gendarmerie)$/, names: ['force', 'group'] },
  { words: /^(?:armed|defen[cs]e|army)$/, names: ['army', 'military'] },
  { words: /^(?:commission|committee|council|board)$/, names: ['panel'] },
  { words: /^(?:senate|assembly|parliament|duma)$/, names: ['chamber'] },
  { words: /^(?:assembly|duma)$/, names: ['parliament'] },
  { words: /^(?:court|tribunal)$/, names: ['court', 'tribunal'] },
];
const ANY = ['body', 'agency', 'institution', 'organization', 'organisation'];

/** First the head of the name that has these words. */
export function callingsOf(words: readonly Token[]): readonly string[] {
  const head = words.map(({ lower }) => lower).find((word) => /^(?:body|organization)$/.test(headKind(word) ?? ''));
  const others = CALLED.flatMap((called) => (words.some(({ lower }) => called.words.test(lower)) ? called.names : []));
  return [...new Set([...(head === undefined ? [] : [head]), ...others, ...ANY])];
}
