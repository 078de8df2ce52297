/** "a banker whose brother, | X, is a minister", "a firm set up by its commander, | X": told of somebody else, to say who that is. */
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import { related } from '../words/bystanders';
import { isOfficeWord, kin, occupations } from '../words/titles';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';
import { isWhomItTells } from './rule-at';

/** In tokens: "whose | employer , the former oil minister". */
const LONGEST = 9;
const MADE =
  /^(?:set|founded|established|created|built|started|launched|owned|controlled|run|managed|bankrolled|financed|funded|backed|raised|formed)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|former|then|late|younger|elder|older|eldest|youngest|half|of|and|,|-)$/;
const PARTS = /^(?:[;:.()]|who|which|whom|that)$/;

/** Of somebody of whom the words behind the name tell no sanction. */
export function isWhose(view: ArticleView, mention: Mention): boolean {
  const from = view.startOf(mention);
  const { bySentence, reading } = view.scene;
  const first = Math.max(reading.sentences[mention.sentence]?.from ?? from, from - LONGEST);
  const before = reading.tokens.slice(first, from);
  const whose = first + before.findLastIndex(({ lower }) => lower === 'whose');
  // "whose men beat | X |, and Y": Y is another.
  const isAnother = (bySentence.get(mention.sentence) ?? []).some((one) => one.from > whose && one.to < from);
  return (
    (!isAnother && isIntroduced(before.map(({ lower }) => lower)) && !isToldInClause(view, mention)) ||
    (mention.kind === 'person' && isMadeBy(before) && !isWhomItTells(view, mention)) ||
    isOwner(view, mention, from)
  );
}

/** "Anna Hill, | Orlov’s superior, was": it says who she is. */
function isOwner({ scene: { reading } }: ArticleView, { to, kind }: Mention, from: number): boolean {
  const [noun, end] = [reading.tokens[to + 1], reading.tokens[to + 2]];
  if (kind !== 'person' || !reading.tokens[to]?.possessive || reading.tokens[from - 1]?.text !== ',') return false;
  const word = noun?.lower ?? '';
  const isRole =
    kin.has(word) || occupations.has(word) || related.has(word) || SUPERIOR.test(word) || isOfficeWord(word);
  return isRole && /^[,.)]$/.test(end?.text ?? '.');
}

const SUPERIOR = /^(?:superior|boss|subordinate|partner|mentor|prot[eé]g[eé]|rival|employer)$/;

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

/** "set up by its commander ,", "founded by the army’s chief ,". */
function isMadeBy(before: readonly Token[]): boolean {
  const by = before.findLastIndex(({ lower }) => lower === 'by');
  const verb = before[by - 1]?.lower === 'up' ? before[by - 2] : before[by - 1];
  if (by < 1 || !MADE.test(verb?.lower ?? '')) return false;
  return before
    .slice(by + 1)
    .every(
      ({ lower, possessive }) =>
        possessive || ARTICLE.test(lower) || isOfficeWord(lower) || kin.has(lower) || occupations.has(lower),
    );
}

/** "whose sons, X and Y, | were sanctioned too". */
function isToldInClause({ scene, classes }: ArticleView, { to, sentence }: Mention): boolean {
  const end = Math.min(scene.reading.sentences[sentence]?.to ?? to, to + LONGEST * 2);
  for (let at = to + 1; at < end; at++) {
    if (/^(?:[;:]|WHO|while|but)$/.test(classes[at] ?? '')) return false;
    if (isStrong(classes[at])) return true;
  }
  return false;
}
