/** "a banker whose brother, | X, is a minister", "a firm set up by its commander, | X": told of somebody else, to say who that is. */
import type { Mention } from '../mentions';
import { isOfficeWord, kin, occupations } from '../words/titles';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';

/** In tokens: "whose | employer , the former oil minister". */
const LONGEST = 9;
const MADE =
  /^(?:set|founded|established|created|built|started|launched|owned|controlled|run|managed|bankrolled|financed|funded|backed|raised|formed)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|former|then|late|of|and|,|-)$/;
const PARTS = /^(?:[;:.()]|who|which|whom|that)$/;

/** Of somebody of whom the words behind the name tell no sanction. */
export function isWhose(view: ArticleView, mention: Mention): boolean {
  const from = view.startOf(mention);
  const { reading } = view.scene;
  const first = Math.max(reading.sentences[mention.sentence]?.from ?? from, from - LONGEST);
  const words = reading.tokens.slice(first, from).map(({ lower }) => lower);
  return (isIntroduced(words) && !isToldBehind(view, mention)) || isMadeBy(words, mention.kind);
}

/** "whose brother ,", "whose late husband , the general": one noun, and what its bearer is. */
function isIntroduced(words: readonly string[]): boolean {
  const whose = words.lastIndexOf('whose');
  if (whose < 0) return false;
  const between = words.slice(whose + 1);
  const commas = between.filter((word) => word === ',').length;
  return (
    between.length > 0 &&
    commas < 2 &&
    !between.some((word) => PARTS.test(word) || /^(?:is|are|was|were|has|have|had)$/.test(word) || word.endsWith('ed'))
  );
}

/** "set up by its commander ,", "headed by the minister": but "led by X" alone is left to what else is told. */
function isMadeBy(words: readonly string[], kind: Mention['kind']): boolean {
  if (kind !== 'person') return false;
  const by = words.lastIndexOf('by');
  const verb = words[by - 1] === 'up' ? words[by - 2] : words[by - 1];
  if (by < 1 || !MADE.test(verb ?? '')) return false;
  return words
    .slice(by + 1)
    .every(
      (word) =>
        ARTICLE.test(word) || isOfficeWord(word) || kin.has(word) || occupations.has(word) || /['’]s$/.test(word),
    );
}

/** "whose sons, X and Y, | were sanctioned too". */
function isToldBehind({ scene, classes }: ArticleView, { to, sentence }: Mention): boolean {
  const end = Math.min(scene.reading.sentences[sentence]?.to ?? to, to + LONGEST * 2);
  for (let at = to + 1; at < end; at++) {
    if (/^(?:[;:]|WHO|while|but)$/.test(classes[at] ?? '')) return false;
    if (isStrong(classes[at])) return true;
  }
  return false;
}
