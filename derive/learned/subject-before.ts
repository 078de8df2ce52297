/** The government that is the subject of a verb: right before it, behind an aside, in an office, as "the bloc" or as "it". */
import { acts, firstOfSubject } from '../acting';
import type { Authority } from '../authorities';
import { wordBefore } from '../authority-place';
import type { Scene } from '../scene';
import { governmentOfHis, governmentOfIt, governmentOfIts, governmentsOfThey } from '../who-it-is';
import { imposers, whoseLists } from '../words/authorities';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** In tokens: ", in a coordinated move,". */
const LONGEST_ASIDE = 14;
/** In tokens: "foreign ministry". */
const LONGEST_HEAD = 3;
const OF_SANCTIONS = /^(?:LIST|MEAS)$/;
const HEAD =
  /^(?:government|administration|authorities|cabinet|parliament|ministry|ministers?|council|president|department|treasury)$/;
const OF_HEAD = /^(?:W|OFFICE|ORGS|FOLKS|JOB|of)$/;
const OF_PERSON = /^(?:NAME|OFFICE|W|CAP|GOV|FOLK|DET|of|for|and|,)$/;
const INCLUDES = /^(?:INCL|LIST|MEAS|ASSETS)$/;

/** The subject of the verb group that begins at `at`. */
export function subjectBefore(view: ArticleView, sentence: number, at: number, verb: number): Authority | undefined {
  const isNoun = OF_SANCTIONS.test(view.classes[verb] ?? '');
  // "the Ruritania | sanctions" are those over Ruritania.
  const all = (view.scene.authorities.get(sentence) ?? []).filter(
    ({ government }) => imposers.has(government) || (government !== '' && !isNoun),
  );
  return (
    beforeVerb(view, all, at) ??
    ofMeasure(view, all, verb) ??
    beforeWhich(view, all, at) ??
    withHead(view, all, at, verb) ??
    ofOfficial(view, all, at, verb) ??
    ofBloc(view, at) ??
    inItsCapital(view, sentence, all, at) ??
    beforeAside(view, all, at) ??
    ofGerund(view, all, at, verb) ??
    governmentOfIt(view.scene, sentence, at - 1) ??
    ofThem(view, sentence, at, verb) ??
    governmentOfIts(view.scene, sentence, at) ??
    governmentOfHis(view.scene, sentence, at)
  );
}

/** "Germany and Austria | banned X": the first of them. */
function beforeVerb({ scene }: ArticleView, all: readonly Authority[], at: number): Authority | undefined {
  const last = all.findIndex(({ to, adjective }) => to === at - 1 && !adjective);
  const subjects = all.slice(0, last).filter((authority) => acts(scene, authority));
  return last < 0 ? undefined : firstOfSubject(scene.reading.tokens, [...subjects, ...all.slice(last, last + 1)]);
}

/** "Canada, which | sanctioned X". */
function beforeWhich({ scene }: ArticleView, all: readonly Authority[], at: number): Authority | undefined {
  const { tokens } = scene.reading;
  if (tokens[at - 1]?.lower !== 'which') return undefined;
  return all.find(({ to, adjective }) => !adjective && to === at - (tokens[at - 2]?.text === ',' ? 3 : 2));
}

/** "the American | measures hit X". */
function ofMeasure({ classes }: ArticleView, all: readonly Authority[], verb: number): Authority | undefined {
  if (!OF_SANCTIONS.test(classes[verb] ?? '')) return undefined;
  return all.find(({ to, government }) => to === verb - 1 && whoseLists.has(government));
}

/** "Russia’s foreign ministry | put X". */
function withHead(
  { scene, classes }: ArticleView,
  all: readonly Authority[],
  at: number,
  verb: number,
): Authority | undefined {
  const { tokens } = scene.reading;
  if (INCLUDES.test(classes[verb] ?? '') || !HEAD.test(tokens[at - 1]?.lower ?? '')) return undefined;
  return all.find(
    ({ to }) =>
      to < at - 1 && at - 1 - to <= LONGEST_HEAD && classes.slice(to + 1, at).every((name) => OF_HEAD.test(name)),
  );
}

/** "The British foreign secretary, Jane Hill, | announced", "Canadian Prime Minister Jane Hill | imposed". */
function ofOfficial(
  { scene, classes }: ArticleView,
  all: readonly Authority[],
  at: number,
  verb: number,
): Authority | undefined {
  const own = scene.reading.sentences[scene.reading.tokens[at]?.sentence ?? -1];
  if (!own || INCLUDES.test(classes[verb] ?? '')) return undefined;
  let first = at;
  while (first > own.from && at - first < LONGEST_ASIDE && OF_PERSON.test(classes[first - 1] ?? '')) first--;
  const phrase = classes.slice(first, at);
  if (!phrase.includes('NAME')) return undefined;
  return all.find(
    ({ from, to, agency }) =>
      !agency &&
      wordBefore(scene, from) !== 'by' &&
      (to === first - 1 || (from >= first && to < at)) &&
      classes.slice(to + 1, to + 4).includes('OFFICE'),
  );
}

/** "The bloc | put X": the only one the text names. */
function ofBloc(view: ArticleView, at: number): Authority | undefined {
  return /^(?:bloc|europe|europeans)$/.test(view.scene.reading.tokens[at - 1]?.lower ?? '')
    ? onlyUnion(view)
    : undefined;
}

const onlyUnion = perView(({ scene }): Authority | undefined => {
  const unions = [...scene.authorities.values()].flat().filter(({ government }) => isUnion(government));
  return new Set(unions.map(({ government }) => government)).size === 1 ? unions[0] : undefined;
});

const isUnion = (government: string): boolean => /\b(?:Union|Community)\b/.test(government);

/** "In Tokyo, the government | approved". */
function inItsCapital(
  { scene }: ArticleView,
  sentence: number,
  all: readonly Authority[],
  at: number,
): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const from = sentences[sentence]?.from ?? 0;
  if (!HEAD.test(tokens[at - 1]?.lower ?? '') || tokens[from]?.lower !== 'in') return undefined;
  return all.find(
    (authority) => authority.from === from + 1 && !authority.adjective && tokens[authority.to + 1]?.text === ',',
  );
}

/** "Ottawa, too, | froze", "London, in a coordinated move, | froze". */
function beforeAside({ scene }: ArticleView, all: readonly Authority[], at: number): Authority | undefined {
  const { tokens } = scene.reading;
  if (tokens[at - 1]?.text !== ',') return undefined;
  for (let comma = at - 2; comma >= at - LONGEST_ASIDE; comma--)
    if (tokens[comma]?.text === ',') return all.find((authority) => isSubjectAt(scene, authority, comma - 1));
  return undefined;
}

/** "They | sanctioned", "On Tuesday both | sanctioned": "both" may be read as part of the verb. */
function ofThem({ scene }: ArticleView, sentence: number, at: number, verb: number): Authority | undefined {
  const { tokens } = scene.reading;
  const both = tokens.slice(at, verb).findIndex(({ lower }) => lower === 'both');
  return governmentsOfThey(scene, sentence, both < 0 ? at - 1 : at + both);
}

/** "Ottawa |, too,", "the US side |, citing its rights,". */
const isSubjectAt = (scene: Scene, authority: Authority, end: number): boolean =>
  (authority.to === end ||
    (authority.to === end - 1 && /^(?:side|government)$/.test(scene.reading.tokens[end]?.lower ?? ''))) &&
  !authority.adjective &&
  acts(scene, authority);

/** "Moscow retaliated by | blacklisting X", "Russia hit back, | barring X". */
function ofGerund({ scene }: ArticleView, all: readonly Authority[], at: number, verb: number): Authority | undefined {
  const { tokens } = scene.reading;
  if (!/ing$/.test(tokens[verb]?.lower ?? '') || !/^(?:by|,)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const acting = all.filter((authority) => authority.to < at && acts(scene, authority));
  return new Set(acting.map(({ government }) => government)).size === 1 ? acting.at(-1) : undefined;
}
