/** Whom a sentence says was taken off a list, on whichever side of the verb: "struck X from its register, and with him Y", "Also removed were X; Y; and Z". */
import type { Mention } from '../mentions';
import { lists } from '../words/sanctioning';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';

const REMOVES =
  /^(?:struck|strikes?|striking|removed?|removes|removing|deleted?|deletes|deleting|dropped|drops|dropping|erased?|erases|expunged|scratched|crossed|took|takes?|taken|taking)$/;
const LISTS = /^(?:roll|rolls|roster|annex|index|schedules?)$/;
/** In tokens: the names between "struck" and "from its list". */
const LONGEST_OBJECT = 40;
/** In tokens: "from | the United Nations' consolidated | list". */
const LONGEST_OWNER = 8;
const IMPOSES = /^(?:SANCED|SANCING|IMPOSE|PUT|BAR|HIT)$/;
const ALSO = /^(?:also|likewise|too)$/;

export const isStruckOff = (view: ArticleView, mention: Mention): boolean =>
  struckOff(view, mention.sentence).some(({ from, to }) => from < mention.from && mention.to < to) ||
  areTakenToo(view, mention.sentence);

const TAKEN_TOO =
  /\b(?:was|were) (?:taken|struck|removed|dropped|deleted)(?: off)? (?:(?:along|together) )?with (?:him|her|them|it)\b(?! from (?!(?:the|its|that) (?:\S+ )?(?:list|register)))/i;

/** In sentences: "So was C. So was D." */
const SO = 4;

/** "A and B, firms he owned, were taken off with him. | So was C.", behind the one who was struck off. */
const areTakenToo = perPlace((view, index: number): boolean => {
  const { sentences, text } = view.scene.reading;
  let at = index;
  while (index - at < SO && isSoWas(view, at)) at--;
  const { start = 0, end = 0 } = sentences[at] ?? {};
  if (at < index && struckOff(view, at).length > 0) return true;
  return TAKEN_TOO.test(text.slice(start, end)) && struckOff(view, at - 1).length > 0;
});

function isSoWas({ scene: { reading } }: ArticleView, index: number): boolean {
  const { from = -1 } = reading.sentences[index] ?? {};
  const [first, second] = [reading.tokens[from], reading.tokens[from + 1]];
  return first?.lower === 'so' && /^(?:was|were)$/.test(second?.lower ?? '');
}

/** From each such verb as far as it reaches. */
const struckOff = perPlace((view, index: number): readonly { from: number; to: number }[] => {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const verb = (tokens.slice(from, to) ?? []).findIndex(({ lower }) => REMOVES.test(lower)) + from;
  if (verb < from) return [];
  const isInverted = ALSO.test(tokens[verb - 1]?.lower ?? '') && /^(?:was|were)$/.test(tokens[verb + 1]?.lower ?? '');
  const list = isInverted ? verb : listLeft(view, verb, to);
  if (list === undefined) return [];
  // "from its register of | blocked | persons".
  const other = tokens
    .slice(list, to)
    .findIndex(
      ({ lower }, i) => IMPOSES.test(view.classes[list + i] ?? '') && !/^(?:blocked|designated|barred)$/.test(lower),
    );
  return [{ from: verb, to: other < 0 ? to : list + other }];
});

/** Where "from its list" ends, behind the verb and with nothing imposed in between. */
function listLeft({ scene, classes }: ArticleView, verb: number, to: number): number | undefined {
  const { tokens } = scene.reading;
  // "deleted the names of all who had been listed under the old programme; | they include X".
  if (/^(?:names?|entry|entries)$/.test(tokens[verb + 2]?.lower ?? '') && tokens[verb + 3]?.lower === 'of') {
    const end = tokens.slice(verb, to).findIndex(({ text }) => text === ';' || text === ':');
    return end < 0 ? verb + 3 : verb + end;
  }
  for (let at = verb + 1; at < Math.min(to, verb + LONGEST_OBJECT); at++) {
    if (IMPOSES.test(classes[at] ?? '')) return undefined;
    if (!/^(?:from|off)$/.test(tokens[at]?.lower ?? '')) continue;
    // "It took 81 officials off, | among them X".
    if (tokens[at]?.lower === 'off' && at > verb + 1 && tokens[at + 1]?.text === ',') return at;
    const end = Math.min(to, at + LONGEST_OWNER);
    const list = tokens.slice(at, end).findIndex(({ lower }) => lists.has(lower) || LISTS.test(lower));
    return list < 0 ? undefined : at + list;
  }
  return undefined;
}
