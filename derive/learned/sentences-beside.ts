/** The sentences before and behind one in outline: "Three ministers were sanctioned. | X said he was proud" and "X, Y and Z. | They were listed for fraud". */
import type { ArticleView } from './article-view';
import { interned } from './interned';
import { perPlace } from './per-view';
import { Traits } from './scales';

const NAMED = /^(?:NAME|BODY|GOV|CAP)$/;
const COUNTED = /^(?:FOLKS|JOB|OFFICE|ORGS)$/;
/** In tokens: "three | senior Russian military | officers". */
const LONGEST_COUNTED = 4;
const MOST_NAMES = 3;

type Outline = {
  /** Its first sanction words. */
  strong: string;
  /** Whether it counts people or bodies: "four officers". */
  counted: boolean;
  /** Names in it, up to a few. */
  names: number;
  triggered: boolean;
  flags: readonly string[];
};

const outlineOf = perPlace((view, index: number): Outline | undefined => {
  const sentence = view.scene.reading.sentences[index];
  const own = view.sentences[index];
  if (!sentence || !own) return undefined;
  const classes = view.classes.slice(sentence.from, sentence.to);
  const named = view.scene.bySentence.get(index)?.filter(({ kind }) => kind === 'person' || kind === 'body') ?? [];
  return {
    strong: own.strong
      .slice(0, 3)
      .map((at) => view.classes[at])
      .join(' '),
    counted: classes.some(
      (name, at) =>
        name === 'NUM' && classes.slice(at + 1, at + 1 + LONGEST_COUNTED).some((other) => COUNTED.test(other)),
    ),
    names: Math.min(MOST_NAMES, named.length),
    triggered: own.triggers.length > 0,
    flags: own.flags,
  };
});

const STRONG = interned((where: string, strong: string) => [`${where} strong ${strong}`]);
const COUNTS = interned((where: string, counted: boolean, isTold: boolean) => [
  `${where} counted ${counted}`,
  ...(counted && isTold ? [`${where} counted beside`] : []),
]);
const NAMES = interned((where: string, names: number) => [`${where} names ${names}`]);
// By no word of the rules: what they read is left out where they were tuned.
const TRIGGERED = interned((where: string, triggered: boolean) => [`${where} trigger ${triggered}`]);
const FLAG = interned((where: string, flag: string) => [`${where} flag ${flag}`]);

function asTraits(where: string, outline: Outline | undefined): Traits[] {
  // That there is none is no trait: it would speak against the one sentence of a brief item.
  if (!outline) return [];
  const { strong, counted, names, triggered } = outline;
  return [
    STRONG(where, strong),
    COUNTS(where, counted, strong !== ''),
    NAMES(where, names),
    TRIGGERED(where, triggered),
  ];
}

const flagsOf = (where: string, outline: Outline | undefined): Traits[] =>
  (outline?.flags ?? []).map((flag) => FLAG(where, flag));

export const sentencesBeside = perPlace((view, index: number): readonly Traits[] => {
  const { sentences } = view.scene.reading;
  const side = (name: string, at: number): string =>
    `${name} ${sentences[at]?.block === sentences[index]?.block ? 'here' : 'apart'}`;
  const [before, behind] = [outlineOf(view, index - 1), outlineOf(view, index + 1)];
  return [
    ...asTraits(side('previous', index - 1), before),
    ...flagsOf(side('previous', index - 1), before),
    ...asTraits('second previous', outlineOf(view, index - 2)),
    ...asTraits(side('next', index + 1), behind),
    ...flagsOf(side('next', index + 1), behind),
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
