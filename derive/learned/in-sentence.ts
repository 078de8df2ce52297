/** Which of the names of its sentence one is, and of the part between two semicolons: "X, aide of Y; | Z, aide of W". */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { interned } from './interned';
import { perPlace } from './per-view';
import type { Place } from './place';
import { Traits } from './scales';
import { firstNamed, semicolonsIn } from './sentence-head';

const MOST_PARTS = 2;
const MOST_NAMES = 3;
const PART = interned((part: number, opens: boolean, isList: boolean) => [`part ${part} ${opens} ${isList}`]);
const NTH = interned((nth: number, isList: boolean, before: string, behind: string) => [
  `nth ${nth} ${isList}`,
  `nth ${nth} ${before} ${behind}`,
]);
const OPENS_PART = interned((first: string, second: string, third: string) => [
  `opens part ${first} ${second} ${third}`,
]);
const FIRST = new Traits(['first of its sentence']);
const LATER = new Traits(['later in its sentence']);

/** `part`: how many semicolons stand before it; `from`: where that part begins; `nth`: how many names of that part do. */
type Standing = { part: number; from: number; nth: number };

const standingsIn = perPlace((view, index: number): ReadonlyMap<Mention, Standing> => {
  const semicolons = semicolonsIn(view, index);
  const found = new Map<Mention, Standing>();
  let standing: Standing = { part: 0, from: view.scene.reading.sentences[index]?.from ?? 0, nth: 0 };
  for (const mention of view.scene.bySentence.get(index) ?? []) {
    for (
      let next = semicolons[standing.part];
      next !== undefined && next < mention.from;
      next = semicolons[standing.part]
    )
      standing = { part: standing.part + 1, from: next + 1, nth: 0 };
    found.set(mention, standing);
    if (mention.kind !== 'place') standing = { ...standing, nth: standing.nth + 1 };
  }
  return found;
});

/** How many semicolons stand before it. */
export const partOf = (view: ArticleView, mention: Mention): number =>
  standingsIn(view, mention.sentence).get(mention)?.part ?? 0;

export function inSentence({ view, mention, sentence, start, behind, c }: Place): Traits[] {
  const { part, from, nth } = standingsIn(view, mention.sentence).get(mention) ?? {
    part: 0,
    from: sentence.from,
    nth: 0,
  };
  const isList = semicolonsIn(view, mention.sentence).length > 0;
  const opens = start <= from + 1;
  const parts = [
    PART(Math.min(MOST_PARTS, part), opens, isList),
    NTH(Math.min(MOST_NAMES, nth), isList, c(start - 1), c(behind)),
    firstNamed(view, mention.sentence) === mention ? FIRST : LATER,
  ];
  if (part > 0 && opens) parts.push(OPENS_PART(c(sentence.from), c(sentence.from + 1), c(sentence.from + 2)));
  return parts;
}
