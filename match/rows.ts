import type { Name } from '../dataset/model';
import { CharClass, classOf } from './fold';
import { hashOf } from './hash';
import type { Candidate, Group } from './mention';
import { middlesOf } from './middles';
import { nameWordsOf, noWords, ownWordsOf } from './own-words';
import {
  bucketOf,
  entityOf,
  idOf,
  isPerson,
  keyOf,
  kindOf,
  namesOf,
  type Packed,
  sameAs,
  stringAt,
  Trait,
} from './packed';
import { type Form, formsOf, isOrdinary } from './spelling';

/** All that one string of folded words can stand for, worked out when a text first has it. */
export type Row = {
  words: readonly string[];
  /** How the names have them written; a text must fit one. */
  forms: readonly Pick<Form, 'capitals' | 'gaps'>[];
  /** Every letter must be upper case: "SCO" is a body, "sco" is not. */
  upper: boolean;
  group: Group;
  /** All are persons: as a short form it is a surname, so "Chen Yixin" is somebody else. */
  person: boolean;
  /** The first letters of what the names they also have say between these two words: "j", for Donald John Trump. */
  middles: readonly string[];
  /** Of an abbreviation, the words of all names it can stand for, when it is known what it is short for. */
  ownWords: ReadonlySet<string>;
  /** Of a body's short form that is no abbreviation, the words of all names it can stand for. */
  nameWords: ReadonlySet<string>;
};

/** `ordinary`: as its source writes it, every word of the name is an ordinary one; US is not, where the name has U.S. */
type Use = { entity: number; kind: Name['kind']; person: boolean; form: Form; ordinary: boolean };

/** Shorter abbreviations are as often a word or another body's (MIT, CIA of the kitchen): in context only. */
const DISTINCTIVE_LETTERS = 4;
/** A page that tries words without end must not fill the memory. */
const MOST_KEPT = 10_000;

/** Rows by their words, kept while the index is. */
export type Rows = Map<string, Row | undefined>;

export function rowOf(packed: Packed, rows: Rows, words: readonly string[]): Row | undefined {
  const text = words.join(' ');
  const kept = rows.get(text);
  if (kept || rows.has(text)) return kept;
  if (rows.size >= MOST_KEPT) rows.clear();
  const uses = usesOf(packed, words);
  const row = uses.length > 0 ? rowFrom(packed, words, uses) : undefined;
  rows.set(text, row);
  return row;
}

/** Every name that can be written with exactly these words, in the order of the datasets. */
function usesOf(packed: Packed, words: readonly string[]): Use[] {
  const sum = words.reduce((total, word) => (total + (hashOf(word) & packed.hashMask)) | 0, 0);
  const key = keyOf(sum, words.length);
  const strings = new Set<number>();
  for (let way = packed.heads[bucketOf(key, packed.heads.length)] ?? -1; way >= 0; way = packed.next[way] ?? -1) {
    if (packed.keys[way] === key) strings.add(packed.strings[way] ?? 0);
  }
  return [...strings].sort((a, b) => a - b).flatMap((string) => usesOfName(packed, string, words));
}

function usesOfName(packed: Packed, string: number, words: readonly string[]): Use[] {
  const entity = entityOf(packed, string);
  const kind = kindOf(packed, string);
  const person = isPerson(packed, entity);
  const forms = formsOf(stringAt(packed, string), kind, person);
  const ordinary = forms[0]?.words.every(isOrdinary) ?? false;
  return forms
    .filter((form) => form.words.length === words.length && form.words.every((word, i) => word === words[i]))
    .map((form) => ({ entity, kind, person, form, ordinary }));
}

const isShort = (kind: Name['kind'], words: readonly string[]): boolean =>
  kind === 'weakAlias' || (kind === 'abbreviation' && words.join('').replaceAll('.', '').length < DISTINCTIVE_LETTERS);

function rowFrom(packed: Packed, words: readonly string[], uses: readonly Use[]): Row {
  const strong = uses.filter(({ kind }) => !isShort(kind, words));
  const meant = strong.length > 0 ? strong : uses;
  const candidates = candidatesOf(packed, meant);
  const entities = meant.map(({ entity }) => entity);
  const person = meant.every((use) => use.person);
  const upper = meant.every(({ kind }) => kind === 'abbreviation');
  return {
    words,
    forms: distinct(uses.map(({ form: { capitals, gaps } }) => ({ capitals, gaps }))),
    upper,
    ownWords: upper ? ownWordsOf(packed, words, entities) : noWords,
    nameWords: strong.length === 0 && !upper && !person ? nameWordsOf(packed, entities) : noWords,
    person,
    middles: middlesOf(packed, words, [...new Set(strong.map(({ entity }) => entity))]),
    group:
      strong.length > 0
        ? {
            form: 'name',
            ...verdict(words, strong, candidates),
            candidates,
            keys: shortFormsOf(packed, strong),
            ends: words.filter((word) => isSurname(packed, word)),
          }
        : { form: 'short', tier: 'context', reason: 'short-form', candidates, keys: [words.join(' ')], ends: [] },
  };
}

/** A name that many entities share is held against a text once. */
const distinct = (forms: Row['forms']): Row['forms'] => [
  ...new Map(forms.map((form) => [`${form.capitals} ${form.gaps.join(' ')}`, form])).values(),
];

function candidatesOf(packed: Packed, uses: readonly Use[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { entity } of uses) {
    const id = idOf(packed, entity);
    const sanctioned = sameAs(packed, entity).some((one) => ((packed.traits[one] ?? 0) & Trait.sanctioned) !== 0);
    candidates.set(id, { entity: id, status: sanctioned ? 'sanctioned' : 'linked' });
  }
  return [...candidates.values()];
}

function verdict(
  words: readonly string[],
  strong: readonly Use[],
  candidates: readonly Candidate[],
): Pick<Group, 'tier' | 'reason'> {
  if (candidates.length > 1) return { tier: 'possible', reason: 'shared-name' };
  if (strong.some((use) => use.kind === 'abbreviation')) return { tier: 'sure', reason: 'abbreviation' };
  // A character that is a word by itself: two of them are as likely part of another word.
  if (words.every((word) => isSingle(word)))
    return words.length > 2 ? { tier: 'sure', reason: 'full-name' } : { tier: 'possible', reason: 'short-words' };
  if (words.length < 2) return { tier: 'possible', reason: 'one-word' };
  if (words.every((word) => word.length <= 2)) return { tier: 'possible', reason: 'short-words' };
  if (strong.every(({ ordinary }) => ordinary)) return { tier: 'possible', reason: 'common-words' };
  return { tier: 'sure', reason: strong.every(({ form }) => form.turned) ? 'other-order' : 'full-name' };
}

const isSingle = (word: string): boolean => classOf(word.normalize('NFC').codePointAt(0) ?? 0) === CharClass.single;

/** The short forms of the entities meant, folded: what a mention by this name introduces. */
function shortFormsOf(packed: Packed, uses: readonly Use[]): string[] {
  const keys = new Set<string>();
  for (const entity of new Set(uses.flatMap((use) => sameAs(packed, use.entity)))) {
    for (const string of namesOf(packed, entity)) {
      const kind = kindOf(packed, string);
      if (kind !== 'weakAlias' && kind !== 'abbreviation') continue;
      for (const { words } of formsOf(stringAt(packed, string), kind, isPerson(packed, entity))) {
        if (isShort(kind, words)) keys.add(words.join(' '));
      }
    }
  }
  return [...keys];
}

/** Whether a word is known as the short form of persons alone. */
function isSurname(packed: Packed, word: string): boolean {
  const uses = usesOf(packed, [word]);
  return uses.length > 0 && uses.every(({ person, kind }) => person && kind === 'weakAlias');
}
