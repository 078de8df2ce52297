import { after, before, blankInLine } from './neighbours';
import { type Tokens, wordAt } from './tokens';
import words from './words/phrases.json';

/** Surnames that are also half of yin and yang, or a card. */
const withYin: ReadonlySet<string> = new Set(words.withYin);
const trumps: ReadonlySet<string> = new Set(words.trumps);
const yin: ReadonlySet<string> = new Set(words.yin);
const objects: ReadonlySet<string> = new Set(words.objects);
const cards: ReadonlySet<string> = new Set(words.cards);
const card: ReadonlySet<string> = new Set(words.card);
const articles: ReadonlySet<string> = new Set(words.articles);

/** Whether the surname at word `at` is a word of a fixed phrase: "Yin and Yang", "Trump up the vote", "Trump suits". */
export function isInPhrase(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (withYin.has(word)) return isBesideYin(tokens, at);
  return trumps.has(word) && (isTrumpedUp(tokens, at) || isOfCards(tokens, at));
}

function isBesideYin(tokens: Tokens, at: number): boolean {
  const [left, right] = [before(tokens, at), after(tokens, at)];
  if (left && /^(?:\s*[&/]\s*|[-‐‑–])$/.test(left.gap) && yin.has(left.word)) return true;
  if (left?.word === 'and' && blankInLine.test(left.gap)) return yin.has(before(tokens, at - 1)?.word ?? '');
  return right?.word === 'and' && yin.has(after(tokens, at + 1)?.word ?? '');
}

/** "Trump up 5 points" is his. */
function isTrumpedUp(tokens: Tokens, at: number): boolean {
  const [right, object] = [after(tokens, at), after(tokens, at + 1)];
  if (right?.word !== 'up' || right.capital || !blankInLine.test(right.gap)) return false;
  return object !== undefined && blankInLine.test(object.gap) && objects.has(object.word);
}

/** "the Trump suit" of a game; a "Trump suit" in a headline is one at law. */
function isOfCards(tokens: Tokens, at: number): boolean {
  const right = after(tokens, at);
  if (!right || right.capital || !blankInLine.test(right.gap)) return false;
  return cards.has(right.word) || (card.has(right.word) && articles.has(before(tokens, at)?.word ?? ''));
}
