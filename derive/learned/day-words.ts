/** The words beside a day: "the election of | 9 August", "who took power on | 1 February". */
import type { DateWords } from '../dates';
import type { Sentence } from '../tokens';
import type { ArticleView } from './article-view';
import { interned } from './interned';
import type { Traits } from './scales';

/** What a day can hang on. */
const CONTENT =
  /^(?:W|VED|VING|SANCED|SANCING|SANC|LIST|MEAS|FREEZE|PUT|BAR|HIT|LIFT|REACH|IMPOSE|UNDO|TALK|SAY|ORGS|FOLKS)$/;
/** Names and numbers are as many as there are articles: their class says enough. */
const NAMED = /^(?:NAME|BODY|GOV|FOLK|PLACE|CAP|YEAR|NUM|DAY)$/;
/** In tokens. */
const REACH = 6;

const LEFT = interned((where: string, second: string, first: string) => [
  `${where} left1 ${first}`,
  `${where} left2 ${second} ${first}`,
]);
const RIGHT = interned((where: string, word: string) => [`${where} right1 ${word}`]);
const NEAR = interned((where: string, word: string) => [`${where} near word ${word}`]);

/** `where`: what kind of day it is, before each of the traits. */
export function wordTraits(
  { scene, classes }: ArticleView,
  words: DateWords,
  where: string,
  { from, to }: Sentence,
): Traits[] {
  const word = (at: number): string => {
    const name = classes[at] ?? '';
    if (at < from || at >= to) return '#';
    return NAMED.test(name) ? name : (scene.reading.tokens[at]?.lower ?? '');
  };
  const isContent = (at: number): boolean => CONTENT.test(classes[at] ?? '');
  let left = words.from - 1;
  while (left >= from && left >= words.from - REACH && !isContent(left)) left--;
  return [
    LEFT(where, word(words.from - 2), word(words.from - 1)),
    RIGHT(where, word(words.to + 1)),
    NEAR(where, left >= from && isContent(left) ? word(left) : '#'),
  ];
}
