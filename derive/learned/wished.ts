/** What is only asked for, planned or denied where somebody is named is no sanction, however much else speaks for one. */
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import { imposers } from '../words/authorities';
import { imposing } from '../words/bystanders';
import { talk } from '../words/sanctioning';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';
import { perPlace, perView } from './per-view';
import { setOutLists } from './set-out-lists';

/** "Shall be denied entry", "the first to be listed": that is done. */
const SETTLED = /^(?:shall|will|first|only|latest|last|second|third)$/;

/** "Is expected to | announce sanctions on": in words, how far the verb stands before its measure. */
const REACH = 6;
/** In tokens: how far before "to sanction" somebody may call for it. */
const TALKED_OF = 30;
const AWAITED =
  /^(?:expected|likely|set|due|poised|ready|about|able|threatening|hoping|hopes|wants|want|wanted|asked|asks)$/;

/** In tokens: "announced on Monday that it | would freeze", "To them | must be added". */
const ANNOUNCED_OF = 8;

/** "The Treasury announced that it | would freeze", "To them | must be added X": that is done. */
const isAnnounced = (before: readonly string[], verb: readonly string[]): boolean =>
  (verb.includes('would') && before.includes('announced')) ||
  (verb.includes('must') && /^to (?:them|these|those|this|the list)$/.test(before.slice(0, 3).join(' ')));

const IF = /^(?:if|unless|should|could|may|might|plans?|planned|next|soon|later|until|whether)$/;

/** "China’s Ministry of Commerce said on Wednesday that X | would be barred from …": of what the doer says that it does. */
function isSaidByDoer(view: ArticleView, index: number, would: number): boolean {
  const { reading, authorities } = view.scene;
  const { from = would, to = would } = reading.sentences[index] ?? {};
  const word = (at: number): string => reading.tokens[at]?.lower ?? '';
  if (
    word(would) !== 'would' ||
    word(would + 1) !== 'be' ||
    !/^(?:barred|banned|prohibited|denied)$/.test(word(would + 2))
  )
    return false;
  if (reading.tokens.slice(from, to).some(({ lower }) => IF.test(lower))) return false;
  return (authorities.get(index) ?? []).some(
    (authority) =>
      authority.agency &&
      imposers.has(authority.government) &&
      /^(?:said|announced|declared|confirmed)$/.test(word(authority.to + 1)),
  );
}

const DECIDES = /^(?:decided|agreed|resolved|voted|moved|acted)$/;
const URGING = /^(?:suggests|argues?|argued|writes?|wrote|says?|said|asks?|asked|believes?|insists?|insisted)$/;

/** Whether the sanction words that the mention hangs on tell of none: "called on him to | sanction Y", "X should be | barred". */
export function isOnlyWished(view: ArticleView, mention: Mention): boolean {
  const own = view.sentences[mention.sentence];
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!own || !sentence || view.ruled.has(mention)) return false;
  const intro = setOutLists(view).get(mention) ?? introsOfItems(view)[mention.sentence];
  if (intro !== undefined && own.strong.length === 0 && isWishedAbove(view, intro)) return true;
  const chain = view.chainOf(mention);
  const from = view.startOf(chain[0] ?? mention);
  const to = (chain.at(-1) ?? mention).to;
  // "… that X | be added to the list".
  if (view.scene.reading.tokens[view.behind(chain.at(-1) ?? mention)]?.lower === 'be') return true;
  if (isAskedOf(view.scene.reading.tokens.slice(Math.max(sentence.from, from - TALKED_OF), from))) return true;
  if (own.strong.length === 0) return isUrgedOf(view.scene.reading.tokens.slice(sentence.from, from));
  const last = own.strong.findLast((at) => at < from);
  if (last !== undefined && isOnlySought(view, last, sentence.from)) return true;
  const governing =
    last === undefined
      ? [own.strong.find((at) => at > to)]
      : Array.from({ length: REACH + 1 }, (_, back) => last - back).filter(
          (at) => at >= sentence.from && isStrong(view.classes[at] ?? ''),
        );
  return governing.some((at) => at !== undefined && isUnreal(view, mention.sentence, at));
}

/** Of each bullet, the sentence with a colon above the first of its list. */
const introsOfItems = perView(({ scene }): readonly (number | undefined)[] => {
  const { sentences, tokens } = scene.reading;
  let intro: number | undefined;
  return sentences.map(({ item, to }, index) => {
    if (!item) intro = tokens[to - 1]?.text === ':' ? index : undefined;
    return item ? intro : undefined;
  });
});

const ASKS =
  /^(?:asks?|asked|urges?|urged|recommends?|recommended|demands?|demanded|proposes?|proposed|requests?|requested)$/;
const MEASURE = /^(?:MEAS|LIST|ASSETS)$/;

/** "It asks that they freeze the assets of:", "The following should be listed:", "We call for sanctions against:". */
const isWishedAbove = perPlace((view, index: number): boolean => {
  const { from = 0 } = view.scene.reading.sentences[index] ?? {};
  const { strong = [] } = view.sentences[index] ?? {};
  const before = (at: number): string[] => view.scene.reading.tokens.slice(from, at).map(({ lower }) => lower);
  const isAskedThat = (at: number): boolean =>
    before(at).some((word, i, all) => ASKS.test(word) && all[i + 1] === 'that');
  const [first] = strong;
  const isCalledFor = (word: string, i: number, all: readonly string[]): boolean =>
    CALLS.test(word) && /^(?:for|on|upon)$/.test(all[i + 1] ?? '');
  if (first !== undefined && before(first).some(isCalledFor)) return true;
  const verb = strong.find((at) => !MEASURE.test(view.classes[at] ?? ''));
  if (verb !== undefined) return isUnreal(view, index, verb) || isAskedThat(verb);
  const noun = strong[0] ?? view.sentences[index]?.clause.sentence.to;
  return noun !== undefined && before(noun).some((word) => CALLS.test(word));
});

const CALLS = /^(?:calls?|called|calling|demands?|demanded|proposes?|proposed|urges?|urged|recommends?|recommended)$/;

const SEEKS = /^(?:sought|seeks?|seeking|proposed|proposes|demanded|demands|requested|requests|wanted|wants)$/;
/** What may stand between that verb and the last of the measures. */
const MEASURES = /^(?:DET|MEAS|FREEZE|ASSETS|GOV|FOLK|W|CAP|ALSO|and|as|,|on|NUM|LY)$/;
/** In tokens: "a UN arms embargo, as well as an asset freeze and | travel ban". */
const LONGEST_MEASURES = 16;

/** "had sought an arms embargo, as well as an asset freeze and travel ban on | X". */
function isOnlySought({ classes, scene }: ArticleView, measure: number, first: number): boolean {
  if (classes[measure] !== 'MEAS' && classes[measure] !== 'FREEZE') return false;
  for (let at = measure - 1; at >= Math.max(first, measure - LONGEST_MEASURES); at--) {
    if (SEEKS.test(scene.reading.tokens[at]?.lower ?? '')) return true;
    if (!MEASURES.test(classes[at] ?? '')) return false;
  }
  return false;
}

const ACTS = /^(?:use|apply|act|move|invoke|go|look|consider|investigate)$/;

/** "It asks the Treasury to use the law on | X". */
function isAskedOf(before: readonly Token[]): boolean {
  const words = before.map(({ lower }) => lower);
  const asked = words.findIndex((word) => ASKS.test(word));
  const acts = words.findIndex((word, i) => i > asked && word === 'to' && ACTS.test(words[i + 1] ?? ''));
  // "Canada asked its allies to act, and sanctioned X": that is done.
  const isOther = (word: string): boolean => /^[;:]$|^(?:after|when|who)$/.test(word) || imposing.has(word);
  return asked >= 0 && acts > asked && !words.slice(asked).some(isOther);
}

/** "The letter suggests that the government should look at | X": in a sentence without a word for sanctions. */
function isUrgedOf(before: readonly Token[]): boolean {
  const words = before.map(({ lower }) => lower);
  const urged = words.findLastIndex((word) => word === 'should' || word === 'ought');
  return urged > 0 && words.slice(0, urged).some((word) => talk.has(word) || URGING.test(word));
}

function isUnreal(view: ArticleView, index: number, at: number): boolean {
  const sentence = view.scene.reading.sentences[index];
  const group = view.sentences[index]?.clause.group(at);
  if (!sentence || !group) return false;
  const words = (first: number, last: number): string[] =>
    view.scene.reading.tokens.slice(Math.max(first, sentence.from), last).map(({ lower }) => lower);
  const verb = words(group.start - 1, at);
  if (verb.some((word) => SETTLED.test(word))) return false;
  if (group.negative) return true;
  if (group.hypothetical && !group.to)
    return (
      !isAnnounced(words(group.start - ANNOUNCED_OF, group.start), verb) && !isSaidByDoer(view, index, group.start)
    );
  if (!group.to) return false;
  const before = words(group.start - TALKED_OF, group.start);
  const wished = before.findLastIndex((word) => talk.has(word) || AWAITED.test(word));
  // "Considering the situation, it decided today | to freeze": that is done.
  return wished >= 0 && !before.slice(wished).some((word) => DECIDES.test(word));
}
