/** "X is close to Y, | whom Britain listed in 2015": a day that an aside tells of Y is no day of X. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isPlain, isStrong } from './classes';
import type { Day } from './days';
import { partsOf } from './parts';
import { ruleAt } from './rule-at';

const APPOINTED = /^(?:named|appointed|made|elected|declared|proclaimed|promoted|became|installed|sworn)$/;
/** In tokens: "Y, | who". */
const BEFORE_WHO = 1;

export function isDayOfAside(view: ArticleView, mention: Mention, { from, words, iso }: Day): boolean {
  if (from !== 'own' || !words || ruleAt(view, mention)?.date === iso) return false;
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const parts = partsOf(view, mention.sentence);
  const mine = parts[mention.from - first];
  const its = parts[words.from - first];
  if (!mine || !its || its.within !== mine || its.from <= mention.to || mine.told) return false;
  // "X, the leader of Y, | whom Britain listed": that is X.
  if (its.from - view.behind(mention) <= BEFORE_WHO) return false;
  const told = view.scene.bySentence
    .get(mention.sentence)
    ?.find(({ to }) => to < its.from && to >= its.from - 1 - BEFORE_WHO);
  return told !== undefined && told.from > mention.to && !view.chainOf(mention).includes(told);
}

/** "X, | whom the rebels named governor in February": when X got a post. */
export function isDayOfPost(view: ArticleView, mention: Mention, words: DateWords): boolean {
  const { scene, classes } = view;
  const first = scene.reading.sentences[mention.sentence]?.from ?? 0;
  const { within, from = first } = partsOf(view, mention.sentence)[words.from - first] ?? {};
  if (!within || from <= mention.to) return false;
  const clause = scene.reading.tokens.slice(from, words.from);
  const verb = from + clause.findIndex(({ lower }) => APPOINTED.test(lower));
  return (
    verb >= from &&
    classes.slice(verb + 1, verb + 4).includes('OFFICE') &&
    !classes.slice(from, words.from).some(isPlain)
  );
}

const SPARED = /^(?:spared|omitted|exempted|skipped|excluded)$/;
const PRONOUN = /^(?:him|her|them)$/;

/** "when the first round, | on 10 May 2011, | spared him": a day on which he was left out. */
export function isDayOfSparing({ scene }: ArticleView, words: DateWords): boolean {
  const { tokens, sentences } = scene.reading;
  const { to = 0 } = sentences[tokens[words.from]?.sentence ?? -1] ?? {};
  const behind = tokens.slice(words.to + 1, Math.min(words.to + 1 + FROM_LOSS, to)).map(({ lower }) => lower);
  const spared = behind.findIndex((word, i) => SPARED.test(word) && PRONOUN.test(behind[i + 1] ?? ''));
  return spared >= 0 && behind.slice(0, spared).every((word, i) => i === 0 || word !== ',');
}

const LOSS =
  /^(?:death|died|dies|dead|killed|crash|funeral|burial|buried|born|murdered|assassinated|assassination|shot|resigned|retired|stepped|sacked|dismissed|fired|quit|ousted|toppled|overthrown|resignation|retirement|dismissal)$/;
/** In tokens: "death | in an air crash in the north of the country on 23 August". */
const FROM_LOSS = 12;

/** "whose death in a crash | on 23 August | was confirmed", "who stepped down as minister | on Tuesday": a day of that. */
export function isDayOfLoss({ scene, classes }: ArticleView, words: DateWords): boolean {
  const { tokens } = scene.reading;
  const sentence = tokens[words.from]?.sentence;
  for (let at = words.from - 1; at > words.from - FROM_LOSS && tokens[at]?.sentence === sentence; at--) {
    if (isStrong(classes[at]) || /^(?:[,;:]|after|since|over|for|was|were)$/.test(tokens[at]?.lower ?? ''))
      return false;
    if (LOSS.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
