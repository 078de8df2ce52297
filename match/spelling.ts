import type { Name } from '../dataset/model';
import { tokenize } from './tokenize';
import { Flag, Tokens, wordAt } from './tokens';
import beside from './words/beside.json';
import ordinary from './words/ordinary.json';

/** Titles of office are capitals in German, and stand before a surname as in English. */
const ordinaryWords: ReadonlySet<string> = new Set([...ordinary.words, ...ordinary.titlesAbroad]);
export const isOrdinary = (folded: string): boolean => ordinaryWords.has(folded);

/** Words that are written small inside a name as often as not: "al-Assad", "Bank Of Iran". */
export const smallWords: ReadonlySet<string> = new Set([...beside.particles, ...ordinary.small]);

/** A way to write a name: its folded words and what a text must show besides them. */
export type Form = {
  words: readonly string[];
  /** Bit i: word i must begin with a capital (only the first 31 words are asked for). */
  capitals: number;
  /** What stands between word i and i + 1 beside white space. */
  gaps: readonly string[];
  /** A person's name in the other order. */
  turned: boolean;
};

/** A form as it is read: bit i of `joints`, a hyphen or an elision joins word i to the next. */
type Read = Form & { joints: number };

const MOST_BITS = 31;
/** Longer names are not turned round: which words are the surname is anybody's guess. */
export const MOST_TURNED = 4;

const scratch = new Tokens();

function read(text: string): Read {
  const { count, start, end, flags } = tokenize(text, scratch);
  const words = Array.from({ length: count }, (_, i) => wordAt(scratch, i));
  const gaps = words.slice(1).map((_, i) => text.slice(end[i], start[i + 1]).trim());
  const isOneOfMany = words.some((word) => !smallWords.has(word));
  let [capitals, joints] = [0, 0];
  for (let i = 0; i < Math.min(count, MOST_BITS); i++) {
    const flag = flags[i] ?? 0;
    const isCapital = (flag & (Flag.capital | Flag.single)) === Flag.capital;
    if (isCapital && !(isOneOfMany && smallWords.has(words[i] ?? ''))) capitals |= 1 << i;
    if (flag & Flag.joins) joints |= 1 << i;
  }
  return { words, capitals, gaps, turned: false, joints };
}

/** Whether the name is searched for in the other order as well: "Viktor Orlov" is also "Orlov Viktor". */
export const isTurnable = (kind: Name['kind'], person: boolean): boolean =>
  person && (kind === 'name' || kind === 'alias' || kind === 'previousName');

/** Every way to write the name `text`, its own first; none when there is no word in it. */
export function formsOf(text: string, kind: Name['kind'], person: boolean): Form[] {
  const form = read(text);
  if (form.words.length === 0) return [];
  const spellings = [form, ...respelled(form, kind)];
  return isTurnable(kind, person) ? spellings.flatMap((one) => [one, ...turns(one)]) : spellings;
}

/** The same string as readers also write it: US for U.S., A.B.C.D. for ABCD, Minho for Min-ho. */
function respelled(form: Read, kind: Name['kind']): Form[] {
  const undotted = form.words.map((word) => word.replaceAll('.', ''));
  const forms: Form[] = [];
  if (undotted.join(' ') !== form.words.join(' ')) forms.push({ ...form, words: undotted });
  if (form.joints !== 0) forms.push(joined(form));
  const [only] = undotted;
  if (kind === 'abbreviation' && undotted.length === 1 && only && only.length > 1) {
    forms.push({ ...form, words: [`${[...only].join('.')}.`] });
  }
  return forms;
}

/** "Kwon Pyongho" for Kwon Pyong-ho. The other way round, hyphens in a text, is the index's work. */
function joined({ words, capitals, gaps, joints }: Read): Form {
  const whole: string[] = [];
  const between: string[] = [];
  let first = 0;
  words.forEach((word, i) => {
    if (i > 0 && (joints >> (i - 1)) & 1) {
      whole.push((whole.pop() ?? '') + word);
      return;
    }
    if (i > 0) between.push(gaps[i - 1] ?? '');
    if ((capitals >> i) & 1) first |= 1 << whole.length;
    whole.push(word);
  });
  return { words: whole, capitals: first, gaps: between, turned: false };
}

/** The other orders of a person's name: "Orlov Viktor"; "Hill Anna J."; from "Orlov, Viktor", "Viktor Orlov". */
function turns(form: Form): Form[] {
  const count = form.words.length;
  const comma = form.gaps.indexOf(',') + 1;
  const isPlain = form.gaps.every((gap, i) => /^['’.-]?$/.test(gap) || i + 1 === comma);
  if (count < 2 || !isPlain || (comma === 0 && count > MOST_TURNED)) return [];
  const places = comma > 0 ? [comma] : count === 2 ? [1] : [1, count - 1];
  return places.map((by) => ({
    words: turn(form.words, by),
    capitals: turn(
      form.words.map((_, i) => (form.capitals >> i) & 1),
      by,
    ).reduce((mask, bit, i) => mask | (bit << i), 0),
    gaps: form.gaps.map(() => ''),
    turned: true,
  }));
}

function turn<T>(list: readonly T[], by: number): T[] {
  return [...list.slice(by), ...list.slice(0, by)];
}
