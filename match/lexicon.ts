import { isInForce } from '../dataset/in-force';
import type { Dataset, Name, Schema } from '../dataset/model';
import { CharClass, classOf } from './fold';
import type { Candidate, Group } from './mention';
import { Flag, foldedWord, tokenize } from './tokens';
import ordinary from './words/ordinary.json';

const ordinaryWords: ReadonlySet<string> = new Set(ordinary.words);
export const isOrdinary = (folded: string): boolean => ordinaryWords.has(folded);

/** A string to be found: its folded words and what the text must show besides them. */
export type Pattern = {
  words: string[];
  /** Bit i: word i must begin with a capital (only the first 31 words are asked for). */
  capitals: number;
  /** Every letter must be upper case: "SCO" is a body, "sco" is not. */
  upper: boolean;
  /** What stands between word i and i + 1 beside white space. */
  gaps: string[];
  group: number;
};

/** All that is searched for. `people[g]`: the short form of group g is a surname, so "Chen Yixin" is somebody else. */
export type Lexicon = { patterns: Pattern[]; groups: Group[]; people: boolean[] };

type Use = { candidate: Candidate; kind: Name['kind']; turned: boolean; person: boolean };
type Form = Omit<Pattern, 'group' | 'upper'>;
type Row = Form & { uses: Use[] };

/** Shorter abbreviations are as often a word or another body's (MIT, CIA of the kitchen): in context only. */
const DISTINCTIVE_LETTERS = 4;
const STANDING: ReadonlySet<Schema> = new Set(['Person', 'PublicBody', 'Organization', 'Company', 'LegalEntity']);

const isShort = (use: Use, row: Row): boolean =>
  use.kind === 'weakAlias' ||
  (use.kind === 'abbreviation' && row.words.join('').replaceAll('.', '').length < DISTINCTIVE_LETTERS);

function read(text: string): Form {
  const { start, end, flags } = tokenize(text);
  const words = start.map((from, i) => foldedWord(text, from, end[i] ?? from));
  const gaps = start.slice(1).map((next, i) => text.slice(end[i], next).trim());
  let capitals = 0;
  flags.forEach((flag, i) => {
    if (i < 31 && flag & Flag.capital && !(flag & Flag.single)) capitals |= 1 << i;
  });
  return { words, capitals, gaps };
}

function turn<T>(list: readonly T[], by: number): T[] {
  return [...list.slice(by), ...list.slice(0, by)];
}

/** A person's name in the other order: "Chen Quanguo" is also "Quanguo Chen", "Antony J. Blinken" also "Blinken Antony J.". */
function turned(row: Form): Form[] {
  const count = row.words.length;
  if (count < 2 || count > 4 || row.gaps.some((gap) => gap !== '' && gap !== '-' && gap !== '.')) return [];
  const capital = Array.from({ length: count }, (_, i) => (row.capitals >> i) & 1);
  const turns = count === 2 ? [1] : [1, count - 1];
  return turns.map((by) => ({
    words: turn(row.words, by),
    capitals: turn(capital, by).reduce((mask, bit, i) => mask | (bit << i), 0),
    gaps: row.gaps.map(() => ''),
  }));
}

/** "Kwon Pyongho" for Kwon Pyong-ho. The other way round, hyphens in a text, is the index's work. */
function joinHyphens({ words, capitals, gaps }: Form): Form | undefined {
  if (!gaps.includes('-')) return undefined;
  const joined: Form = { words: [], capitals: 0, gaps: [] };
  words.forEach((word, i) => {
    const last = joined.words.length - 1;
    if (i > 0 && gaps[i - 1] === '-') {
      joined.words[last] += word;
      return;
    }
    if (i > 0) joined.gaps.push(gaps[i - 1] ?? '');
    joined.words.push(word);
    if ((capitals >> i) & 1) joined.capitals |= 1 << (last + 1);
  });
  return joined;
}

/** The same string as readers also write it: US for U.S., X.P.C.C. for XPCC. */
function respelled(row: Form, kind: Name['kind']): Form[] {
  const undotted = row.words.map((word) => word.replaceAll('.', ''));
  const forms: Form[] = [];
  if (undotted.join(' ') !== row.words.join(' ')) forms.push({ ...row, words: undotted });
  const joined = joinHyphens(row);
  if (joined) forms.push(joined);
  const [only] = undotted;
  if (kind === 'abbreviation' && undotted.length === 1 && only && only.length > 1) {
    forms.push({ ...row, words: [`${[...only].join('.')}.`] });
  }
  return forms;
}

function verdict(row: Row, strong: Use[]): Pick<Group, 'tier' | 'reason'> {
  const entities = new Set(strong.map((use) => use.candidate.entity));
  if (entities.size > 1) return { tier: 'possible', reason: 'shared-name' };
  if (strong.some((use) => use.kind === 'abbreviation')) return { tier: 'sure', reason: 'abbreviation' };
  // A character that is a word by itself: two of them are as likely part of another word.
  if (row.words.every((word) => isSingle(word)))
    return row.words.length > 2 ? { tier: 'sure', reason: 'full-name' } : { tier: 'possible', reason: 'short-words' };
  if (row.words.length < 2) return { tier: 'possible', reason: 'one-word' };
  if (row.words.every((word) => word.length <= 2)) return { tier: 'possible', reason: 'short-words' };
  if (row.words.every(isOrdinary)) return { tier: 'possible', reason: 'common-words' };
  return { tier: 'sure', reason: strong.every((use) => use.turned) ? 'other-order' : 'full-name' };
}

const isSingle = (word: string): boolean => classOf(word.normalize('NFC').codePointAt(0) ?? 0) === CharClass.single;

const distinct = (uses: Use[]): Candidate[] => [
  ...new Map(uses.map((use) => [use.candidate.entity, use.candidate])).values(),
];

/** Every string of `datasets` worth searching for, grouped by what it can stand for. Vessels and aircraft are left out. */
export function createLexicon(datasets: readonly Dataset[]): Lexicon {
  const rows = new Map<string, Row>();
  const add = (form: Form, use: Use): void => {
    if (form.words.length === 0) return;
    const key = form.words.join(' ');
    const row = rows.get(key) ?? { ...form, uses: [] };
    row.capitals &= form.capitals;
    row.uses.push(use);
    rows.set(key, row);
  };
  const sanctioned = new Set(datasets.flatMap((set) => set.sanctions.filter(isInForce).map((s) => s.entity)));
  for (const entity of datasets.flatMap((set) => set.entities)) {
    if (!STANDING.has(entity.schema)) continue;
    const candidate: Candidate = { entity: entity.id, status: sanctioned.has(entity.id) ? 'sanctioned' : 'linked' };
    const person = entity.schema === 'Person';
    for (const { kind, text } of entity.names) {
      const form = read(text);
      for (const spelling of [form, ...respelled(form, kind)])
        add(spelling, { candidate, kind, turned: false, person });
      if (!person || (kind !== 'name' && kind !== 'alias')) continue;
      for (const other of turned(form)) add(other, { candidate, kind, turned: true, person });
    }
  }
  return group([...rows.values()]);
}

function group(rows: Row[]): Lexicon {
  const keysOf = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const use of row.uses.filter((candidate) => isShort(candidate, row))) {
      const keys = keysOf.get(use.candidate.entity) ?? new Set();
      keysOf.set(use.candidate.entity, keys.add(row.words.join(' ')));
    }
  }
  const surnames = new Set(
    rows
      .filter(({ uses }) => uses.every((use) => use.person && use.kind === 'weakAlias'))
      .map(({ words }) => words.join(' ')),
  );
  const lexicon: Lexicon = { patterns: [], groups: [], people: [] };
  for (const { uses, ...row } of rows) {
    const strong = uses.filter((use) => !isShort(use, { ...row, uses }));
    const meant = strong.length > 0 ? strong : uses;
    lexicon.patterns.push({
      ...row,
      upper: meant.every((use) => use.kind === 'abbreviation'),
      group: lexicon.groups.length,
    });
    lexicon.people.push(meant.every((use) => use.person));
    const candidates = distinct(meant);
    lexicon.groups.push(
      strong.length > 0
        ? {
            form: 'name',
            ...verdict({ ...row, uses }, strong),
            candidates,
            keys: candidates.flatMap((c) => [...(keysOf.get(c.entity) ?? [])]),
            ends: row.words.filter((word) => surnames.has(word)),
          }
        : { form: 'short', tier: 'context', reason: 'short-form', candidates, keys: [row.words.join(' ')], ends: [] },
    );
  }
  return lexicon;
}
