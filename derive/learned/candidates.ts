/** The mentions of an article that could be of somebody sanctioned, each with its traits. */

import type { Actor } from '../actors';
import { headKind } from '../body-words';
import type { Mention } from '../mentions';
import { withoutArticle } from '../short-forms';
import type { Ruled } from '../statements';
import type { Token } from '../tokens';
import { subjects } from '../words/bodies';
import { related } from '../words/bystanders';
import { givenNames } from '../words/given-names';
import { numerals } from '../words/grammar';
import { bodyWords, furtherOffices, kin, occupations, offices, peopleWords } from '../words/titles';
import type { ArticleView } from './article-view';
import { kindOfArticle } from './kind-of-article';
import { perPlace, perView } from './per-view';
import { namesOf, Shared, Traits } from './scales';
import { sentenceHead } from './sentence-head';
import { sentencesBeside } from './sentences-beside';
import { traitsOf } from './traits';

export type Seen = {
  mention: Mention;
  /** Who it is; nobody yet when it is one word that the text explains nowhere. */
  actor: Actor | undefined;
  /** What such words have in common. */
  key: string;
  /** Its traits, in parts; one may be in several of them. */
  parts: readonly Traits[];
  /** What it shares with the others of its sentence, and with those of its article: scored once for all of them. */
  shared: readonly Shared[];
  chain: readonly Mention[];
  /** What the rules read where only a "he" or "the two men" stands for it. */
  retold?: Ruled | undefined;
};

export type Candidate = Omit<Seen, 'parts' | 'shared'> & { traits: string[]; shared: readonly (readonly string[])[] };

/** With all their traits, each trait once. */
export function candidatesIn(view: ArticleView): Candidate[] {
  return seenIn(view).map(({ parts, shared, ...seen }) => ({
    ...seen,
    traits: namesOf(parts),
    shared: shared.map((one) => namesOf(one.parts)),
  }));
}

const NO_WORDS = new Shared([]);

/** How its sentence is built, and those beside it. */
const builtAs = perPlace(
  (view, index: number) => new Shared([...sentenceHead(view, index), ...sentencesBeside(view, index)]),
);

export function seenIn(view: ArticleView): Seen[] {
  const article = new Shared([new Traits(kindOfArticle(view))]);
  const { scene } = view;
  const found: Seen[] = [];
  for (const mention of scene.mentions) {
    if (mention.kind === 'place' || mention.kind === 'thing') continue;
    const sentence = scene.reading.sentences[mention.sentence];
    if (!sentence || sentence.shouting) continue;
    const actor = scene.cast.of.get(mention);
    if (!actor && !isName(view, mention)) continue;
    const key = `new ${scene.page.tokens[mention.from]?.lower}`;
    const parts = traitsOf(view, mention, actor);
    const shared = [view.sentences[mention.sentence]?.words ?? NO_WORDS, builtAs(view, mention.sentence), article];
    found.push({ mention, actor, key, parts, shared, chain: view.chainOf(mention), retold: undefined });
    for (const rule of view.retold.get(mention) ?? [])
      found.push({
        mention,
        actor,
        key,
        parts: [new Traits(retoldTraits(rule, actor))],
        shared: [article],
        chain: [],
        retold: rule,
      });
  }
  return found;
}

function retoldTraits({ date, authority, trigger }: Ruled, actor: Actor | undefined): string[] {
  const kind = `retold ${actor?.kind ?? 'new'}`;
  return [
    'retold',
    kind,
    `retold ${date ? 'dated' : 'undated'}`,
    `retold ${authority ? 'by' : 'unsaid'}`,
    `retold ${trigger.active ? 'active' : 'passive'}`,
  ];
}

/** Who has one name only in the Church: "Metropolitan Lazar". */
const CLERGY = /^(?:metropolitan|archbishop|bishop|patriarch|archimandrite|abbot)$/;

/** The last words of the people's names, lower case, also without the Arabic article. */
const surnamesOf = perView(
  ({ scene }) =>
    new Set(
      scene.cast.actors
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ names }) =>
          names.flatMap(({ text }) => withoutArticle(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())),
        ),
    ),
);

/** In characters. */
const LONGEST_DATELINE = 60;
const BEHIND_PLACE =
  /^(?:, [A-Z][\p{L} ]+)?(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}\b| *\([^)]+\) *(?:[–—]|--?) )/u;

/** "| GOMA, July 27. Fighters": where it was written. */
function isOfDateline({ scene: { reading } }: ArticleView, token: Token, sentence: number): boolean {
  const isFirst = reading.sentences[sentence]?.start === token.start;
  return isFirst && token.upper && BEHIND_PLACE.test(reading.text.slice(token.end, token.end + LONGEST_DATELINE));
}

/** One unknown word that could be a name by itself ("Gazprom"); a surname that several share says too little. */
function isName(view: ArticleView, mention: Mention): boolean {
  const { scene } = view;
  const { tokens } = scene.page;
  const token = tokens[mention.from];
  if (mention.kind !== 'word' || mention.from !== mention.to || !token || token.possessive) return false;
  const { lower } = token;
  if (token.text.length < (token.upper ? 3 : 4)) return false;
  if (isOfDateline(view, token, mention.sentence)) return false;
  if (CLERGY.test(tokens[mention.from - 1]?.lower ?? '')) return true;
  if (surnamesOf(view).has(lower)) return false;
  if (
    headKind(lower) ||
    numerals.has(lower) ||
    subjects.has(lower) ||
    givenNames.has(lower) ||
    scene.reading.known.has(lower)
  )
    return false;
  // "Individuals: | Members of the Parliament Anna Hill, …".
  if (peopleWords.has(lower) || furtherOffices.has(lower) || related.has(lower)) return false;
  const before = tokens[mention.from - 1];
  if (kin.has(before?.lower ?? '') || occupations.has(lower) || offices.has(lower)) return false;
  // "Volga Court | Chambers": the rest of a name that was read too short.
  return !(
    token.spaced &&
    before?.capital &&
    !before.possessive &&
    !bodyWords.has(before.lower) &&
    before.sentence === token.sentence &&
    !/^[.:;,]$/.test(before.text)
  );
}
