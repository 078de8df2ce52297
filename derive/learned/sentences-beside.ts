/** The sentences before and behind one in outline: "Three ministers were sanctioned. | X said he was proud" and "X, Y and Z. | They were listed for fraud". */
import type { ArticleView } from './article-view';
import { remembered } from './interned';
import { perPlace } from './per-view';
import { Traits } from './scales';

const NAMED = /^(?:NAME|BODY|GOV|CAP)$/;
const COUNTED = /^(?:FOLKS|JOB|OFFICE|ORGS)$/;
/** In tokens: "three | senior Russian military | officers". */
const LONGEST_COUNTED = 4;
const MOST_NAMES = 3;

/** Where one sentence stands beside another: in the same paragraph `here`. */
const WHERE = ['previous here', 'previous apart', 'second previous', 'next here', 'next apart'] as const;
const [PREVIOUS, SECOND_PREVIOUS, NEXT] = [0, 2, 3];

/** What many sentences have alike: its traits are made once for each place in which such a sentence can stand. */
class Feature {
  private readonly made: Traits[] = [];

  constructor(private readonly make: (where: string) => readonly string[]) {}

  at(where: number): Traits {
    const found = this.made[where] ?? new Traits(this.make(WHERE[where] ?? ''));
    this.made[where] = found;
    return found;
  }
}

type Outline = { strong: Feature; told: Feature; flags: Feature };

/** Its first sanction words. */
const STRONG = remembered((strong: string) => new Feature((where) => [`${where} strong ${strong}`]));
/** Whether it counts people or bodies ("four officers"), how many it names, and whether it tells. */
const TOLD = remembered(
  (counted: boolean, isStrong: boolean, names: number, triggered: boolean) =>
    new Feature((where) => [
      `${where} counted ${counted}`,
      ...(counted && isStrong ? [`${where} counted beside`] : []),
      `${where} names ${names}`,
      // By no word of the rules: what they read is left out where they were tuned.
      `${where} trigger ${triggered}`,
    ]),
);
const FLAGS = remembered(
  (...flags: readonly string[]) => new Feature((where) => flags.map((flag) => `${where} flag ${flag}`)),
);

const outlineOf = perPlace((view, index: number): Outline | undefined => {
  const sentence = view.scene.reading.sentences[index];
  const own = view.sentences[index];
  if (!sentence || !own) return undefined;
  const classes = view.classes.slice(sentence.from, sentence.to);
  const named = view.scene.bySentence.get(index)?.filter(({ kind }) => kind === 'person' || kind === 'body') ?? [];
  const strong = own.strong
    .slice(0, 3)
    .map((at) => view.classes[at])
    .join(' ');
  const counted = classes.some(
    (name, at) =>
      name === 'NUM' && classes.slice(at + 1, at + 1 + LONGEST_COUNTED).some((other) => COUNTED.test(other)),
  );
  return {
    strong: STRONG(strong),
    told: TOLD(counted, strong !== '', Math.min(MOST_NAMES, named.length), own.triggers.length > 0),
    flags: FLAGS(...own.flags),
  };
});

export const sentencesBeside = perPlace((view, index: number): readonly Traits[] => {
  const { sentences } = view.scene.reading;
  const apart = (at: number): number => Number(sentences[at]?.block !== sentences[index]?.block);
  const [before, second, behind] = [outlineOf(view, index - 1), outlineOf(view, index - 2), outlineOf(view, index + 1)];
  const previous = PREVIOUS + apart(index - 1);
  const next = NEXT + apart(index + 1);
  // That there is none is no trait: it would speak against the one sentence of a brief item.
  return [
    ...(before ? [before.strong.at(previous), before.told.at(previous), before.flags.at(previous)] : []),
    ...(second ? [second.strong.at(SECOND_PREVIOUS), second.told.at(SECOND_PREVIOUS)] : []),
    ...(behind ? [behind.strong.at(next), behind.told.at(next), behind.flags.at(next)] : []),
    ...beginningOf(view, index + 1),
  ];
});

function beginningOf({ scene, classes }: ArticleView, index: number): Traits[] {
  const sentence = scene.reading.sentences[index];
  if (!sentence) return [];
  const name = classes[sentence.from] ?? '';
  const word = NAMED.test(name) ? name : (scene.reading.tokens[sentence.from]?.lower ?? '');
  return [new Traits([`next begins ${word} ${classes[sentence.from + 1] ?? '#'}`])];
}
