/** "The four are:" and below it a paragraph or a line for each: whom a list names that is set out like that. */
import type { Mention } from './mentions';
import { placeLength } from './runs';
import type { Scene } from './scene';
import { listFrom } from './targets';
import type { Sentence, Token } from './tokens';
import { saying } from './words/grammar';

/** One of its items: whom it names, the first of them at its beginning. */
export type SetOut = { names: Mention[]; sentence: number };

/** Stands above some of the items, and names nobody. */
const HEADING =
  /^(?:(?:part|section) \w{1,4}\b|annex\b|[IVX]{1,4}\.$|\(?\w{1,3}[.)] |(?:the |listed |designated |\p{L}+ )?(?:individuals?|(?:natural |legal )?persons?|people|entit(?:y|ies)|organi[sz]ations?|institutions|companies|bodies|officials|officers|military|banks)\b)/iu;
/** What an entry goes on with in lines of their own. */
const FIELD =
  /^(?:a\.?k\.?a|alias|d\.?o\.?b|p\.?o\.?b|title|designation|function|position|nationality|address|passport|born|date of birth|place of birth|other information)\b/i;
/** In tokens. */
const LONGEST_HEADING = 9;
/** In tokens: between the beginning of an item and its name ("the Sudanese businessman | X"). */
const BEFORE_NAME = 8;
/** In tokens: a word that nobody explains is a name by itself in so short an item. */
const SHORT = 12;
/** In sentences: before the first item. */
const MOST_HEADINGS = 3;
/** In sentences: no list that is read in full is longer. */
const LONGEST = 600;
const BEHIND_NAME = /^(?:[.,;:(–—-]|and|alias|aka|for|who|also)$/;
const CONTACT = /@|\btel\b|\+?\d[\d ()-]{7,}\d/i;

/** Those named below the sentence `intro`, which ends with a colon, until anything else begins. */
export function setOutBelow(scene: Scene, intro: number): SetOut[] {
  const { sentences, text } = scene.reading;
  const head = sentences[intro];
  if (!head) return [];
  const found: SetOut[] = [];
  let { block } = head;
  let ofName: Sentence | undefined;
  for (let index = intro + 1; index < Math.min(sentences.length, intro + LONGEST); index++) {
    const sentence = sentences[index];
    if (!sentence) break;
    if (sentence.block === block) {
      if (block === head.block) return [];
      continue;
    }
    block = sentence.block;
    // "Entities:" begins a list of its own; were it read on from each of them, it would be read anew each time.
    if (found.length > 0 && scene.page.tokens[sentence.to - 1]?.text === ':') break;
    const isField = found.length > 0 && FIELD.test(text.slice(sentence.start, sentence.end));
    const names = isField ? [] : entryAt(scene, sentence);
    const [first] = names;
    const isBelow = ofName !== undefined && !/\n\s*\n/.test(text.slice(ofName.end, sentence.start));
    // "Viktor Orlov | Ministry of Defence": where he serves, in a line of its own.
    const ofPerson = found.at(-1)?.names[0]?.kind === 'person';
    const isPost = isField || (isBelow && (first === undefined || (ofPerson && first.kind !== 'person')));
    if (first && !isPost) found.push({ names, sentence: index });
    else if (!isPost && (!isHeading(scene, sentence) || (found.length === 0 && index - intro > MOST_HEADINGS))) break;
    if (first && !isPost) ofName = isNameAlone(scene.page.tokens, sentence, first) ? sentence : undefined;
  }
  return found;
}

/** "Viktor Orlov", "Viktor Orlov (born 1970)". */
const isNameAlone = (tokens: readonly Token[], { to }: Sentence, name: Mention): boolean =>
  name.to + 1 >= to || (tokens[name.to + 1]?.text === '(' && tokens[to - 1]?.text === ')');

function isHeading({ reading: { text, tokens } }: Scene, { start, end, from, to }: Sentence): boolean {
  const words = text.slice(start, end);
  if (to - from > LONGEST_HEADING || (/[.!?]$/.test(words) && to - from > 2)) return false;
  // "SOUTH SUDAN": where those below it are from.
  return HEADING.test(words) || placeLength(tokens, from, to - 1) === to - from;
}

/** Whom an item names before it goes on to say who that is. */
function entryAt(scene: Scene, sentence: Sentence): Mention[] {
  const { page, reading } = scene;
  const { from, to, start, end, item } = sentence;
  const { tokens } = page;
  const opens = tokens[from]?.text === '>' ? from + 1 : from;
  if (/^[“"”]$/.test(tokens[opens]?.text ?? '') || tokens[to - 1]?.text === ':') return [];
  if (CONTACT.test(reading.text.slice(start, end))) return [];
  const [first, ...others] = listFrom(page, opens, to).targets;
  if (!first || first.kind === 'place' || first.kind === 'thing') return [];
  const begins = first.title?.from ?? first.from;
  const isPerson = first.kind === 'person';
  if (begins - opens > (isPerson ? BEFORE_NAME : item ? 2 : 0)) return [];
  // "QDi.431 Name: …": a mark of the entry.
  if (/^(?:\p{Lu}{1,3}\p{Ll}|[IVX]+|H\.E\.)$/u.test(first.text) && first.from === first.to) return [];
  if (first.kind === 'word' && !scene.cast.of.has(first) && to - from > SHORT) return [];
  const next = tokens[first.to + 1];
  const isEnd = first.to + 1 >= to || reading.text.slice(tokens[first.to]?.end, next?.start).includes('\n');
  if (!isEnd && !BEHIND_NAME.test(next?.lower ?? '')) return [];
  if (scene.authorities.get(first.sentence)?.some((authority) => authority.from === first.from)) return [];
  if (speaks(scene, sentence, first.to)) return [];
  return isChain(tokens, others) ? [first, ...others] : [first];
}

/** "X, Y | and Z", but no "X, minister under Y" or "X, sergeant, Ruritanian Army". */
function isChain(tokens: readonly Token[], others: readonly Mention[]): boolean {
  const before = ({ title, from }: Mention): string => tokens[(title?.from ?? from) - 1]?.lower ?? '';
  return others.every((other, i) => (i === others.length - 1 ? /^(?:and|&)$/ : /^(?:,|and)$/).test(before(other)));
}

/** "Minister Orlov, who was in Paris, | said": a sentence about what somebody said is no item. */
function speaks({ page: { tokens } }: Scene, { to }: Sentence, name: number): boolean {
  for (let at = name + 1; at < to; at++)
    if (saying.has(tokens[at]?.lower ?? '') && (at === name + 1 || /^[,)]$/.test(tokens[at - 1]?.text ?? '')))
      return true;
  return false;
}
