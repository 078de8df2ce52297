/** Each sentence as the traits see it: its dates, its sanction words, what kind of sentence it is. */
import { Clause, type Trigger } from '../clause';
import { type DateWords, datesIn, inYearTold, isBeforeTheRest } from '../dates';
import type { Scene } from '../scene';
import type { Sentence, Token } from '../tokens';
import { byWord } from '../words/by-word';
import { wordList } from '../words/list';
import { BEYOND, byClass } from './class-numbers';
import { isPlain, isStrong } from './classes';
import { Shared, Traits } from './scales';

export type SentenceView = {
  dates: DateWords[];
  triggers: readonly Trigger[];
  clause: Clause;
  /** Tokens by which sanctions are told of, in order. */
  strong: number[];
  /** Classes that say what kind of sentence it is, each once. */
  flags: string[];
  /** It has a word that is about sanctions by itself. */
  plain: boolean;
  /** Its words that are no names. */
  words: Shared;
};

const FLAGS = wordList('MODAL NEG TALK UNDO SAY LIFT PAST if SANCED MEAS LIST GOV INCL ALSO');
const COURT = wordList('court convicted sentenced trial charged indicted indictment arrested jailed');
const BILL = wordList('bill legislation resolution senators lawmakers congress vote voted');
const QUOTES = wordList('“ ” "');
const NAMED = wordList('NAME BODY GOV CAP PLACE FOLK');

/** What a token of a class says of its sentence; `flag` is empty when none. */
const roleOf = byClass((name) => ({
  strong: isStrong(name),
  plain: isPlain(name),
  named: NAMED.has(name),
  flag: FLAGS.has(name) ? name : '',
}));

const asTrait = byWord((word) => new Traits([`in ${word}`]));
const matterOf = byWord((word) => (COURT.has(word) ? 'COURT' : BILL.has(word) ? 'BILL' : ''));

/** `numbers`: of the classes. */
export function viewSentences(scene: Scene, classes: readonly string[], numbers: readonly number[]): SentenceView[] {
  const { reading, dateline } = scene;
  // "Three days later": after the day told of last.
  let told = dateline;
  let toldDay = dateline;
  let year = '';
  let yearIn = -1;
  return reading.sentences.map((sentence, index) => {
    const dates = datesIn(reading.tokens, sentence, reading.text, dateline, told, toldDay).filter(
      ({ from }) => classes[from] !== 'BODY',
    );
    told = dayToldIn(reading.tokens, dates) ?? told;
    if (told.length === dateline.length) toldDay = told;
    const read = view(scene, numbers, sentence, dates);
    const both = dates.flatMap((date) => {
      const words = wordsOf(scene, date);
      const other = year !== '' && date.iso && !date.counted && inYearTold(words, dateline, year);
      const here = yearIn === index;
      const [named = lastYearIn(words, dateline)] = /\b(?:19|20)\d{2}\b/.exec(words) ?? [];
      if (named !== undefined) [year, yearIn] = [named, index];
      if (!other || other === date.iso || other > dateline) return [date];
      return [
        { ...date, year: here ? 'latest, told here' : 'latest' } as const,
        { ...date, iso: other, year: here ? 'told here' : 'told' } as const,
      ];
    });
    return both.length > dates.length ? { ...read, dates: both } : read;
  });
}

/** "24 March | last year". */
const lastYearIn = (words: string, dateline: string): string | undefined =>
  /\blast year$/.test(words) ? String(Number(dateline.slice(0, 4)) - 1) : undefined;

/** What "the same day" behind it means: of "acted yesterday over Sunday’s vote" the first. */
function dayToldIn(tokens: readonly Token[], dates: readonly DateWords[]): string | undefined {
  let all = dates.filter((date) => date.iso !== undefined && !isBeforeTheRest(tokens, date));
  const plain = all.filter(({ ofRest }) => !ofRest);
  if (plain.length > 0) all = plain;
  return (all.findLast(({ to }) => !tokens[to]?.possessive) ?? all.at(-1))?.iso;
}

function wordsOf({ reading }: Scene, { from, to }: DateWords): string {
  return reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
}

function view(scene: Scene, numbers: readonly number[], sentence: Sentence, dates: DateWords[]): SentenceView {
  const { tokens } = scene.reading;
  const inDate = new Set<number>();
  for (const date of dates) for (let i = date.from; i <= date.to; i++) inDate.add(i);
  const strong: number[] = [];
  const flags = new Set<string>();
  const words: Traits[] = [];
  let plain = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const role = roleOf(numbers[i] ?? BEYOND);
    if (role.strong) strong.push(i);
    if (token.kind === 'word' && token.lower.length > 1 && !role.named) words.push(asTrait(token));
    plain ||= role.plain;
    if (role.flag !== '') flags.add(role.flag);
    if (token.kind !== 'word' && QUOTES.has(token.text)) flags.add('QUOTE');
    const matter = matterOf(token);
    if (matter !== '') flags.add(matter);
  }
  if (dates.some(({ iso }) => iso !== undefined)) flags.add('DATE');
  return {
    dates,
    triggers: scene.triggers.of(sentence, dates),
    clause: new Clause(tokens, sentence, inDate),
    strong,
    flags: [...flags],
    plain,
    words: new Shared(words),
  };
}
