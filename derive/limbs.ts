/** "sanctioned | by Canada on 11 March | and by Britain on Tuesday": one verb, and several who did it, each on a day of its own. */
import type { Authority } from './authorities';
import type { Trigger } from './clause';
import { type DateWords, inYearTold } from './dates';
import type { Token } from './tokens';

export type Limb = { authority: Authority; jointly: string[]; date?: string; dateWords: DateWords; dateFrom: 'text' };

/** What may stand between two of them, and within one. */
const JOINS = /^(?:,|;|and|then|later|again|also|finally)$/;
const LINKS = /^(?:by|on|in|the|first|exactly|just)$/;

/** All of them, if there are two or more, and every one has its day and its government. */
export function limbsOf(
  tokens: readonly Token[],
  trigger: Trigger,
  dates: readonly DateWords[],
  authorities: readonly Authority[],
): Limb[] {
  if (trigger.active || trigger.lifting || trigger.objects !== undefined) return [];
  const limbs: Limb[] = [];
  let authority: Authority | undefined;
  let dateWords: DateWords | undefined;
  for (let at = trigger.at + 1; ; at++) {
    const date = dates.find((words) => words.from === at && (words.iso !== undefined || isSameDay(tokens, words)));
    const acting = authorities.find(({ from, adjective }) => from === at && !adjective);
    if (date && !dateWords) {
      dateWords = date;
      at = date.to;
    } else if (acting && !authority && isBehindBy(tokens, at, limbs.length > 0)) {
      authority = acting;
      at = acting.to;
    } else if (!LINKS.test(tokens[at]?.lower ?? '') && !JOINS.test(tokens[at]?.lower ?? '')) break;
    if (authority && dateWords) {
      const date = dayOf(tokens, dateWords, limbs.at(-1)?.date);
      if (date === undefined) return [];
      limbs.push({ authority, jointly: [], date, dateWords, dateFrom: 'text' });
      authority = dateWords = undefined;
      if (!JOINS.test(tokens[at + 1]?.lower ?? '')) break;
    }
  }
  return limbs.length > 1 && !authority ? limbs : [];
}

/** "by Canada in March 2022 and by Britain | in May": of the same year, if that is not before. */
export function dayOf(tokens: readonly Token[], words: DateWords, before: string | undefined): string | undefined {
  if (isSameDay(tokens, words)) return before;
  const text = tokens.slice(words.from, words.to + 1).map(({ text }) => text);
  const named = text.join(' ').replace(/ of (?:that|the same) year$/, '');
  const told = before && words.iso && inYearTold(named, words.iso, before.slice(0, 4));
  return told && told >= before ? told : words.iso;
}

/** "by Canada"; in the further ones also "and Canada in May". */
function isBehindBy(tokens: readonly Token[], at: number, isFurther: boolean): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const word = tokens[before]?.lower ?? '';
  return word === 'by' || (isFurther && JOINS.test(word));
}

/** "and by Britain | the same day". */
function isSameDay(tokens: readonly Token[], { from, to }: DateWords): boolean {
  const words = tokens.slice(from, to + 1);
  return words.some(({ lower }) => lower === 'same') && /^(?:day|date)$/.test(words.at(-1)?.lower ?? '');
}
