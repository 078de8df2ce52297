import type { Mention } from '../match/mention';
import type { Muted } from '../protocol/messages';

/** Words compared as a reader would: capitals, spacing and invisible characters aside. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * The mention without the candidates the reader muted, or `undefined` when none is left. Asked once it is known whom a mention
 * stands for: a muted name still ends an earlier namesake's short form. A short form goes with the words it rests on.
 */
export function unmuted<M extends Mention & { text: string }>(mention: M, muted: readonly Muted[]): M | undefined {
  const isMuted = ({ entity, words }: Muted, candidate: string): boolean =>
    entity === candidate &&
    (words === undefined || [mention.text, mention.introducedBy ?? ''].some((said) => plain(said) === plain(words)));
  const candidates = mention.candidates.filter(({ entity }) => !muted.some((one) => isMuted(one, entity)));
  if (candidates.length === 0) return undefined;
  return candidates.length === mention.candidates.length ? mention : { ...mention, candidates };
}
