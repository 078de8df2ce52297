/**
 * What can be seen of one mention that speaks for or against its being named as sanctioned there: the words around it, the list it
 * stands in, the sanction words of its sentence and how real they are, what the article has told before, who it is. Each trait is
 * a short string; `derive/learned/model.json` says how much each weighs.
 */

import type { Actor } from '../actors';
import type { Group } from '../clause';
import type { Mention } from '../mentions';
import type { Sentence, Token } from '../tokens';
import { isOfficeWord, offices } from '../words/titles';
import { announcedIn } from './announced';
import { type ArticleView, isRetold } from './article-view';
import { bucket } from './classes';
import { perPlace } from './per-view';
import { Traits } from './scales';
import type { SentenceView } from './sentences';

/** One mention where it stands; `c` is the class of a token of its sentence, "#" beyond it. */
type Place = {
  view: ArticleView;
  mention: Mention;
  sentence: Sentence;
  own: SentenceView;
  tokens: readonly Token[];
  start: number;
  behind: number;
  /** First and last mention of its list. */
  first: Mention;
  last: Mention;
  c: (i: number) => string;
};

const NAMED = /^(?:NAME|BODY|GOV|CAP)$/;
const LINKS =
  /^(?:on|against|of|by|for|to|with|under|from|in|as|over|after|because|WHO|that|SAY|;|:|while|but|INCL|BE|NEG|UNDO|TALK)$/;

const BIAS = new Traits(['bias']);
const FIRST = new Traits(['first mention']);
const QUOTED = new Traits(['quoted']);
const LIST_RULED = new Traits(['list ruled']);

/** In parts: what others of its list, of its sentence or with its name have too is put together once for all of them. */
export function traitsOf(view: ArticleView, mention: Mention, actor: Actor | undefined): Traits[] {
  const sentence = view.scene.reading.sentences[mention.sentence];
  const own = view.sentences[mention.sentence];
  if (!sentence || !own) return [BIAS];
  const chain = view.chainOf(mention);
  const place: Place = {
    view,
    mention,
    sentence,
    own,
    tokens: view.scene.reading.tokens,
    start: view.startOf(mention),
    behind: view.behind(mention),
    first: chain[0] ?? mention,
    last: chain.at(-1) ?? mention,
    c: classIn(view, sentence),
  };
  const [before, behind] = inArticle(view, mention.sentence);
  return [
    BIAS,
    new Traits(around(place)),
    ...(chain.length > 1 ? [inList(view, chain)] : []),
    ...(chain.length > 1 && chain.some((other) => other !== mention && view.ruled.has(other)) ? [LIST_RULED] : []),
    sanctionWords(view, chain),
    ...(isQuoted(view, mention) ? [QUOTED] : []),
    before,
    ...opening(place),
    behind,
    actor ? ofActor(view, actor) : NEWCOMER,
    ...(actor && view.firstOf.get(actor) === mention ? [FIRST] : []),
    new Traits([...who(place), ...byRules(place, actor)]),
  ];
}

const classIn =
  ({ classes }: ArticleView, { from, to }: Sentence) =>
  (i: number): string =>
    i < from || i >= to ? '#' : (classes[i] ?? '#');

function around({ tokens, mention, sentence, start, behind, first, view, c }: Place): string[] {
  const [b1, b2, b3] = [c(start - 1), c(start - 2), c(start - 3)];
  const [a1, a2] = [c(mention.to + 1), c(mention.to + 2)];
  const [v1, v2, v3] = [c(behind), c(behind + 1), c(behind + 2)];
  const word = (i: number): string => (c(i) === '#' ? '#' : (tokens[i]?.lower ?? '#'));
  const traits = [`b1 ${b1}`, `b2 ${b2} ${b1}`, `b3 ${b3} ${b2} ${b1}`, `a1 ${a1}`, `a2 ${a1} ${a2}`];
  traits.push(`v1 ${v1}`, `v2 ${v1} ${v2}`, `v3 ${v1} ${v2} ${v3}`);
  if (mention.kind === 'word') traits.push('short');
  if (!NAMED.test(b1)) traits.push(`w1 ${word(start - 1)}`);
  if (!NAMED.test(v1)) traits.push(`x1 ${word(behind)}`);
  if (/^(?:BE|has|have|had|ALSO)$/.test(v1) && !NAMED.test(v2)) traits.push(`x2 ${v1} ${word(behind + 1)}`);
  if (a1 === ',') traits.push(`aside ${c(mention.to + 2)} ${c(mention.to + 3)}`);
  if (tokens[mention.to]?.possessive) traits.push('possessive');
  if (view.startOf(first) - sentence.from < 3) traits.push('opens', `opens ${v1} ${v2}`);
  return traits;
}

const inList = perPlace((view, chain: readonly Mention[]): Traits => {
  const [first] = chain;
  const last = chain.at(-1);
  const sentence = view.scene.reading.sentences[first?.sentence ?? -1];
  if (!first || !last || !sentence) return new Traits([]);
  const c = classIn(view, sentence);
  const head = view.startOf(first);
  const tail = view.behind(last);
  return new Traits([
    `list ${bucket(chain.length)}`,
    ...asAnnounced(view, 'list', chain.length),
    `l1 ${c(head - 1)}`,
    `l2 ${c(head - 2)} ${c(head - 1)}`,
    `l3 ${c(head - 3)} ${c(head - 2)} ${c(head - 1)}`,
    `lv1 ${c(tail)}`,
    `lv2 ${c(tail)} ${c(tail + 1)}`,
    `lv3 ${c(tail)} ${c(tail + 1)} ${c(tail + 2)}`,
  ]);
});

function asAnnounced(view: ArticleView, what: string, count: number): string[] {
  const announced = announcedIn(view);
  return announced.size === 0 || count < 2 ? [] : [`${what} ${announced.has(count) ? 'as' : 'not'} announced`];
}

/** The sanction words nearest before and behind, what links them to the name, and what kind of sentence it is. */
const sanctionWords = perPlace((view, chain: readonly Mention[]): Traits => {
  const [first] = chain;
  const last = chain.at(-1);
  const sentence = view.scene.reading.sentences[first?.sentence ?? -1];
  const own = view.sentences[first?.sentence ?? -1];
  if (!first || !last || !sentence || !own) return new Traits([]);
  const c = classIn(view, sentence);
  const from = view.startOf(first);
  const before = own.strong.findLast((at) => at < from);
  const after = own.strong.find((at) => at > last.to);
  const traits: string[] = [];
  const side = (name: 'before' | 'after', at: number, low: number, high: number): void => {
    const strong = `${name} ${c(at)}`;
    const real = reality(own.clause.group(at));
    const links = new Set<string>();
    let commas = 0;
    for (let i = low; i < high; i++) {
      if (c(i) === ',') commas++;
      if (LINKS.test(c(i))) links.add(c(i));
    }
    const path = [...links].map((link) => ` ${link}`).join('');
    const distance = bucket(Math.max(0, high - low));
    traits.push(
      strong,
      `${strong} ${real}`,
      `${strong} ${distance}`,
      `${strong}${path}`,
      `${strong} ${real} ${c(low)}`,
    );
    traits.push(`${name} links${path}`, `${name} d ${distance}`, `${name} commas ${Math.min(3, commas)}`);
    for (const link of links) traits.push(`${name} has ${link}`, `${strong} has ${link}`);
  };
  if (before !== undefined) side('before', before, before + 1, from);
  if (after !== undefined) side('after', after, last.to + 1, after);
  if (before === undefined && after === undefined) traits.push('no strong');
  if (!own.plain) traits.push('no plain');
  traits.push(...own.flags.map((flag) => `flag ${flag}`));
  return new Traits(traits);
});

const quotesIn = perPlace(({ scene: { reading } }, { from, to }: Sentence): number[] =>
  reading.tokens.slice(from, to).flatMap(({ text }, i) => (/^[“”"]$/.test(text) ? [from + i] : [])),
);

function isQuoted(view: ArticleView, mention: Mention): boolean {
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!sentence || !view.sentences[mention.sentence]?.flags.includes('QUOTE')) return false;
  return quotesIn(view, sentence).filter((at) => at < mention.from).length % 2 === 1;
}

function reality(group: Group): string {
  if (group.hypothetical) return 'hyp';
  if (group.negative) return 'neg';
  if (group.be) return 'be';
  return group.have || group.had ? 'have' : 'plain';
}

/** Of those with which a paragraph begins. */
function opening({ view, mention, sentence, first, behind, c }: Place): Traits[] {
  const { sentences } = view.scene.reading;
  if (sentences[mention.sentence - 1]?.block === sentence.block || view.startOf(first) !== sentence.from) return [];
  const traits = ['opens block', `opens block ${c(behind)}`];
  if (sentence.item) traits.push('opens item', `opens item ${c(mention.to + 1)}`);
  if (view.openers.has(sentence.block - 1) || view.openers.has(sentence.block + 1))
    traits.push('opens block as others do', ...(sentence.item ? ['opens item as others do'] : []));
  traits.push(...asAnnounced(view, sentence.item ? 'items' : 'openers', view.openers.size));
  traits.push(...asAnnounced(view, sentence.item ? 'items run' : 'openers run', view.openersBeside(sentence.block)));
  return [new Traits(traits)];
}

/** Where its sentence stands, and what was told before. */
const inArticle = perPlace((view, index: number): readonly [Traits, Traits] => {
  const { sentences, tokens } = view.scene.reading;
  const sentence = sentences[index];
  if (!sentence) return [new Traits([]), new Traits([])];
  const c = classIn(view, sentence);
  const depth = view.depth(index);
  const before = [`at ${depth < 6 ? depth : depth < 12 ? '6' : '12'}`];
  if (sentence.item) before.push('item', `item ${c(sentence.from)}`);
  const traits: string[] = [];
  const words: string[] = [];
  for (let i = sentence.from; i < sentence.from + 3 && i < sentence.to; i++)
    words.push(/^(?:NAME|BODY|GOV|CAP|PLACE|FOLK)$/.test(c(i)) ? c(i) : (tokens[i]?.lower ?? ''));
  traits.push(`so ${words[0]}`, `so ${words.slice(0, 2).join(' ')}`, `so ${words.join(' ')}`);
  traits.push(`sentence ${c(sentence.from)}`, `sentence ${c(sentence.from)} ${c(sentence.from + 1)}`);
  const previous = view.sentences[index - 1];
  if (previous) {
    const last = sentences[index - 1];
    if (previous.plain) traits.push(last?.block === sentence.block ? 'previous plain same' : 'previous plain');
    if (previous.triggers.length > 0) traits.push('previous trigger');
    if (tokens[(last?.to ?? 0) - 1]?.text === ':') traits.push('behind colon');
    for (const flag of previous.flags) if (/^(?:MODAL|NEG|TALK|UNDO)$/.test(flag)) traits.push(`previous ${flag}`);
  }
  const told = view.toldBefore[index] ?? -1;
  traits.push(told < 0 ? 'nothing told' : `told ${bucket(index - told)}`);
  if ((view.sentences[index]?.triggers.length ?? 0) > 0) traits.push('trigger here');
  return [new Traits(before), new Traits(traits)];
});

const NEWCOMER = new Traits(['kind new']);

const ofActor = perPlace((view, actor: Actor): Traits => {
  const { kind } = actor;
  const traits = [`kind ${kind}`];
  if (view.speakers.has(actor)) traits.push('speaks', `speaks ${kind}`);
  if (actor.agency) traits.push('agency');
  if (actor.generic) traits.push('generic');
  traits.push(`mentions ${bucket(actor.mentions.length)}`);
  return new Traits(traits);
});

function who({ view, mention, sentence, tokens, start, c }: Place): string[] {
  const traits: string[] = [];
  if (view.speaks(mention)) traits.push('speaks here');
  if (isAuthority(view, mention)) traits.push('is authority');
  // The words that say who it is: "opposition leader", ", a former police chief".
  const small = (i: number): boolean => tokens[i]?.kind === 'word' && !tokens[i]?.capital;
  for (let i = start; i < mention.from; i++) if (small(i)) traits.push(`is ${tokens[i]?.lower}`);
  if (c(mention.to + 1) === ',') {
    const limit = Math.min(mention.to + 10, sentence.to);
    for (let i = mention.to + 2; i < mention.to + 8 && i < limit && !/^[,.;]$/.test(c(i)); i++)
      if (small(i) && (tokens[i]?.text.length ?? 0) > 3) traits.push(`is ${tokens[i]?.lower}`);
    for (let i = mention.to + 2; i < limit && c(i) !== ','; i++)
      if (isOfficeWord(tokens[i]?.lower ?? '')) {
        traits.push('office behind');
        break;
      }
  }
  if (mention.title) {
    traits.push('titled', `titled ${c(mention.title.from - 1)}`);
    for (let i = mention.title.from; i <= mention.title.to; i++)
      if (offices.has(tokens[i]?.lower ?? '')) traits.push(`office ${tokens[i]?.lower}`);
  }
  return traits;
}

/** The whole of it is the name of a government or an agency that can act. */
function isAuthority({ scene }: ArticleView, { sentence, from, to }: Mention): boolean {
  return (scene.authorities.get(sentence) ?? []).some(
    (authority) =>
      !authority.adjective &&
      authority.from <= to &&
      authority.to >= from &&
      authority.to - authority.from >= to - from,
  );
}

/** What the rules read, here and elsewhere. */
function byRules({ view, mention }: Place, actor: Actor | undefined): string[] {
  const traits: string[] = [];
  if (view.imposedIn.has(mention.sentence)) traits.push('others ruled here');
  if (view.ruledIn.has(mention.sentence - 1)) traits.push('others ruled before');
  if (actor && view.ruledActors.has(actor)) traits.push('actor ruled');
  if (actor && view.liftedOn.has(actor)) traits.push('actor lifted');
  const rule = view.ruled.get(mention);
  if (!rule) return [...traits, view.ruledActors.size > 0 ? 'rules elsewhere' : 'no rules'];
  if (isRetold(rule)) return [...traits, 'retold elsewhere'];
  const how = rule.lifting ? 'lifting' : rule.trigger.active ? 'active' : 'passive';
  return [...traits, 'ruled', `ruled ${how}${rule.trigger.retold ? ' retold' : ''}`, `ruled ${actor?.kind ?? 'new'}`];
}
