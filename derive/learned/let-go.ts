/** Who is freed without a word that is only for that: "let X go, together with Y", "have been taken off the list. | They include X", "the freeze on X's assets had ended". */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';

/** In tokens: "let | Ivan Petrov, a former minister of mines and energy, | go". */
const LONGEST_OBJECT = 16;
/** In tokens: "go, together with" so many others. */
const LONGEST_CLAUSE = 120;
/** In tokens: "fell | all the | measures". */
const NEAR = 5;
/** Of a sentence without end. */
const MOST = 8;
const IMPOSES = /^(?:SANCED|SANCING|IMPOSE|PUT|BAR|HIT)$/;
const MEASURE = /^(?:freezes?|bans?|sanctions|measures|restrictions|embargo)$/;
const LICENCE = /^(?:licen[cs]es?|waivers?|exemptions?|relief)$/;
const ENDS = /^(?:ended|ends|expired|expires|lapsed|lapses)$/;

/** "Sanctions on X | over a war that | ended". */
const ANOTHER = /^(?:that|who|which|over|for|because|after|when|since|during|as|until|before)$/;

const ANOTHERS = /^(?:after|on|in|by|to|from|with|over|for|and|as|when|amid|because|since|under|sharply)$/;

/** From a token up to another. */
type Range = { from: number; to: number };

export const isLetGo = (view: ArticleView, mention: Mention): boolean =>
  freedIn(view, mention.sentence).some(({ from, to }) => from < mention.from && mention.to < to);

const freedIn = perPlace((view, index: number): readonly Range[] => {
  const sentence = view.scene.reading.sentences[index];
  if (!sentence) return [];
  const { from, to } = sentence;
  if (goesOnFromRemoval(view, index)) return [{ from: from - 1, to: clauseEnd(view, from, to) }];
  const found: Range[] = [];
  const { tokens } = view.scene.reading;
  for (let at = from; at < to && found.length < MOST; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^lets?$/.test(lower) && tokens[at + 1]?.lower !== 'go') {
      const end = Math.min(to, at + LONGEST_OBJECT);
      if (tokens.slice(at, end).some((token) => token.lower === 'go'))
        found.push({ from: at, to: clauseEnd(view, at + 1, Math.min(to, at + LONGEST_CLAUSE)) });
    }
    // "gave | X | a licence".
    if (/^(?:gave|gives|granted|grants)$/.test(lower)) {
      const given = tokens.slice(at, Math.min(to, at + LONGEST_OBJECT)).findIndex((token) => LICENCE.test(token.lower));
      if (given > 0) found.push({ from: at, to: Math.min(at + given, clauseEnd(view, at, at + given)) });
    }
    // "X and Y | were taken off in February": whoever is named before it.
    if (lower === 'off' && isTakenOff(view, at)) found.push({ from: subjectStart(view, from, at), to: at });
    // "With it | fell the measures against X", "lifted sanctions on five friends of theirs: | X and Y".
    if (/^(?:fell|fall|lifted|lifts|lapsed)$/.test(lower)) {
      const measure = measureBehind(view, at);
      const start = measure !== undefined && lower.startsWith('lift') ? colonBehind(view, measure, to) : measure;
      if (start !== undefined)
        found.push({ from: start, to: clauseEnd(view, start + 1, Math.min(to, at + LONGEST_CLAUSE)) });
    }
    if (MEASURE.test(lower) && /^(?:on|against)$/.test(tokens[at + 1]?.lower ?? '')) {
      const end = clauseEnd(view, at + 1, Math.min(to, at + 2 * LONGEST_OBJECT));
      const verb = tokens.slice(at, end).findIndex((token) => ENDS.test(token.lower));
      const isItsOwn = !tokens.slice(at + 2, at + verb).some((token) => ANOTHER.test(token.lower));
      if (verb > 0 && isItsOwn) found.push({ from: at, to: at + verb });
    }
  }
  return found;
});

/** "were taken off | in February 2022", "was struck off. |", unlike "taken off the air". */
function isTakenOff({ scene }: ArticleView, off: number): boolean {
  const { tokens } = scene.reading;
  const [be, verb] = tokens.slice(off - 2, off).map(({ lower }) => lower);
  const next = tokens[off + 1];
  const isEnd =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:in|on|last|this|again|when|after|today|yesterday)$/.test(next.lower);
  return isEnd && /^(?:is|are|was|were|been)$/.test(be ?? '') && /^(?:taken|struck|crossed|dropped)$/.test(verb ?? '');
}

/** "fell | all the sanctions | against". */
function measureBehind({ scene }: ArticleView, verb: number): number | undefined {
  const { tokens } = scene.reading;
  // "Shares fell | after sanctions on X".
  for (let at = verb + 1; at < verb + NEAR && !ANOTHERS.test(tokens[at]?.lower ?? ''); at++)
    if (MEASURE.test(tokens[at]?.lower ?? '') && /^(?:on|against)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  return undefined;
}

/** Before anything is imposed. */
function colonBehind({ scene, classes }: ArticleView, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + LONGEST_OBJECT); at++) {
    if (IMPOSES.test(classes[at] ?? '')) return undefined;
    if (scene.reading.tokens[at]?.text === ':') return at;
  }
  return undefined;
}

/** Where its subject begins: not before a day or a sanction that the same clause tells of. */
function subjectStart({ scene, classes }: ArticleView, from: number, at: number): number {
  const { tokens } = scene.reading;
  let start = at;
  const isOfSubject = (i: number): boolean =>
    !/^[;:]$/.test(tokens[i]?.text ?? '') && tokens[i]?.kind !== 'number' && !IMPOSES.test(classes[i] ?? '');
  while (start > from && at - start < LONGEST_OBJECT && isOfSubject(start - 1)) start--;
  return start - 1;
}

/** Before whatever is imposed on somebody there. */
function clauseEnd({ classes }: ArticleView, from: number, to: number): number {
  for (let at = from; at < to; at++) if (classes[at] === ';' || IMPOSES.test(classes[at] ?? '')) return at;
  return to;
}

const GOES_ON =
  /^(?:they (?:are|were|include|included)|among (?:them|those)\b|these (?:are|were|include|included)|those are)\b/;
const REMOVED =
  /\b(?:is|are|was|were|been|being) (?:\w+ )?(?:(?:taken|struck|crossed|dropped) (?:off|from)|removed|delisted|deleted)\b(?!.{0,400}\b(?:sanctioned|designated|added|imposed|blacklisted|put)\b)/;

/** "Eighty persons may from now on travel to the Union." */
const FREE_TO =
  /\bmay (?:from now on|from today(?: on)?|henceforth|now|again|once (?:more|again)) (?:travel|enter|visit|hold)\b|\b(?:is|are) (?:now |again |once more )?free (?:of (?:the )?(?:sanctions|measures)|to (?:travel|enter))\b/;

/** "The Committee also removed the entry specified below from its list. | Name: X". */
const TAKES_OFF = /\b(?:removed|deleted|delisted) (?:\S+ ){0,2}(?:entry|entries|names?)\b/i;

/** "Four others were removed from the list. | Among them are X and Y." */
function goesOnFromRemoval({ scene }: ArticleView, index: number): boolean {
  const { sentences, text } = scene.reading;
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!own || !before) return false;
  if (/^name:/i.test(text.slice(own.start, own.end))) return TAKES_OFF.test(text.slice(before.start, before.end));
  if (own.block !== before.block) return false;
  if (!GOES_ON.test(text.slice(own.start, own.start + LONGEST_OBJECT).toLowerCase())) return false;
  const told = text.slice(before.start, before.end).toLowerCase();
  return REMOVED.test(told) || FREE_TO.test(told);
}
