/** Search as you type: every word of the query begins a word of what is found. A sorted vocabulary and flat lists of records. */
import { withDatesRead, wordsOf } from './words';

/** What one record is found by. `names` weigh more than `about`; `dates` are words already. */
export type Searchable = { names: readonly string[]; about: readonly string[]; dates: readonly string[] };

export type Search = {
  /** Numbers of the records in which every word of `query` is found, best first, then in the order they were given. */
  find(query: string): Uint32Array;
};

/** What one word of the query is worth in a record; the sum over its words is the record's score. */
const Worth = { aboutBegins: 1, about: 2, nameBegins: 3, name: 4 } as const;
/** Sums stay within a byte, and nobody types more. */
const MOST_WORDS = 20;

export function createSearch(records: Iterable<Searchable>): Search {
  const lists = new Map<string, number[]>();
  let size = 0;
  const add = (words: readonly string[], entry: number) => {
    for (const word of words) {
      const list = lists.get(word);
      if (!list) lists.set(word, [entry]);
      else if (list.at(-1) !== entry) list.push(entry);
    }
  };
  // Thousands of records tell of the same bodies and programmes.
  const known = new Map<string, string[]>();
  for (const { names, about, dates } of records) {
    for (const name of names) add(allWordsOf(name), size * 2);
    for (const text of about) {
      const words = known.get(text) ?? allWordsOf(text);
      known.set(text, words);
      add(words, size * 2 + 1);
    }
    add(dates, size * 2 + 1);
    size++;
  }

  const vocabulary = [...lists.keys()].sort();
  const offsets = new Uint32Array(vocabulary.length + 1);
  vocabulary.forEach((word, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + (lists.get(word)?.length ?? 0);
  });
  const entries = new Uint32Array(offsets.at(-1) ?? 0);
  vocabulary.forEach((word, at) => {
    entries.set(lists.get(word) ?? [], offsets[at]);
  });
  lists.clear();

  /** Adds what `word` is worth to each score it is found in; the others become 0. */
  const narrow = (word: string, scores: Uint8Array, isFirst: boolean): void => {
    const worth = new Uint8Array(size);
    for (let at = lowerBound(vocabulary, word); vocabulary[at]?.startsWith(word); at++) {
      const whole = vocabulary[at] === word;
      for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
        const entry = entries[i] ?? 0;
        const isName = (entry & 1) === 0;
        const points = isName ? (whole ? Worth.name : Worth.nameBegins) : whole ? Worth.about : Worth.aboutBegins;
        if (points > (worth[entry >> 1] ?? 0)) worth[entry >> 1] = points;
      }
    }
    for (let record = 0; record < size; record++) {
      const more = worth[record] ?? 0;
      const sofar = scores[record] ?? 0;
      scores[record] = more && (isFirst || sofar) ? sofar + more : 0;
    }
  };

  const score = (words: readonly string[]): Uint8Array => {
    const scores = new Uint8Array(size);
    words.slice(0, MOST_WORDS).forEach((word, index) => {
      narrow(word, scores, index === 0);
    });
    return scores;
  };

  return {
    find(query) {
      const text = withDatesRead(query);
      const parted = wordsOf(text);
      if (parted.length === 0) return Uint32Array.from({ length: size }, (_, record) => record);
      const scores = score(parted);
      const joined = wordsOf(text, true);
      if (joined.length < parted.length) {
        score(joined).forEach((other, record) => {
          if (other > (scores[record] ?? 0)) scores[record] = other;
        });
      }
      return bestFirst(scores);
    },
  };
}

/** With hyphens parting and joining. */
const allWordsOf = (text: string): string[] =>
  text.includes('-') ? [...wordsOf(text), ...wordsOf(text, true)] : wordsOf(text);

/** Counting sort: the records that scored, by score, each score in the order of the records. */
function bestFirst(scores: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257);
  for (const score of scores) if (score) starts[255 - score + 1] = (starts[255 - score + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const found = new Uint32Array(starts[256] ?? 0);
  scores.forEach((score, record) => {
    if (!score) return;
    const at = starts[255 - score] ?? 0;
    found[at] = record;
    starts[255 - score] = at + 1;
  });
  return found;
}

function lowerBound(sorted: readonly string[], word: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
