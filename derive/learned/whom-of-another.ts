/** "X is the deputy of Y, | whom Britain sanctioned": all that a sentence tells of sanctions, it tells of Y. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isPlain } from './classes';
import { type Part, partsOf } from './parts';
import { perPlace } from './per-view';
import { ruleAt } from './rule-at';

/** In tokens: "Y, | who". */
const BEFORE_WHO = 1;
/** "So do X and Y", "The others are X and Y": on with a list. */
const GOES_ON = /^(?:is|are|was|were|do|does|did|[,;])$/;

export function isWhomOfAnother(view: ArticleView, mention: Mention): boolean {
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const parts = partsOf(view, mention.sentence);
  const mine = parts[mention.from - first];
  if (!mine || mine.told || ruleAt(view, mention)) return false;
  const before = view.scene.reading.tokens[view.startOf(view.chainOf(mention)[0] ?? mention) - 1];
  if (before?.text === ':' || (before?.sentence === mention.sentence && GOES_ON.test(before.lower))) return false;
  const { told, plain } = partsTold(view, mention.sentence);
  return told.size > 0 && [...told].every((part) => plain.has(part) && isOfAnother(view, mention, mine, part));
}

/** The parts of a sentence that tell of sanctions, and those that do so in words of their own. */
const partsTold = perPlace((view, index: number): { told: ReadonlySet<Part>; plain: ReadonlySet<Part> } => {
  const first = view.scene.reading.sentences[index]?.from ?? 0;
  const parts = partsOf(view, index);
  return {
    told: new Set(parts.filter((part) => part.told)),
    plain: new Set(parts.filter((_, i) => isPlain(view.classes[first + i]))),
  };
});

/** By the last of their tokens. */
const endings = perPlace(
  (view, index: number): ReadonlyMap<number, Mention> =>
    new Map((view.scene.bySentence.get(index) ?? []).map((mention) => [mention.to, mention])),
);

/** Whom a "who" at `from` means: the one right before it. */
function antecedentOf(view: ArticleView, sentence: number, from: number): Mention | undefined {
  const ends = endings(view, sentence);
  return ends.get(from - 1 - BEFORE_WHO) ?? ends.get(from - 1);
}

/** "X, who leads | the Night Force, | has been blacklisted": what X does is told of it, and no more. */
export function isInAsideOnly(view: ArticleView, mention: Mention): boolean {
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const part = partsOf(view, mention.sentence)[mention.from - first];
  if (!part?.within?.told || part.told || ruleAt(view, mention) || isTakenUp(view, mention)) return false;
  const head = antecedentOf(view, mention.sentence, part.from);
  return head !== undefined && !view.chainOf(mention).includes(head);
}

/** "…, who lead the Brigade and the Division. | The two militias | were listed too". */
function isTakenUp({ scene: { reading } }: ArticleView, { sentence }: Mention): boolean {
  const next = reading.sentences[sentence + 1];
  return (
    next !== undefined &&
    /^(?:the (?:two|three|four)|both|these|they|all)\b/i.test(reading.text.slice(next.start, next.start + 10))
  );
}

function isOfAnother(view: ArticleView, mention: Mention, mine: Part, part: Part): boolean {
  if (part.within !== mine || part.from <= mention.to) return false;
  const { tokens } = view.scene.reading;
  const other = antecedentOf(view, mention.sentence, part.from);
  if (!other || other.from <= mention.to || view.chainOf(mention).includes(other)) return false;
  // "X, the leader of the Assembly, | whom Britain listed": that is X.
  const isRight = part.from - view.behind(mention) <= BEFORE_WHO;
  return !isRight || other.kind === 'person' || (mention.kind === 'person' && tokens[part.from]?.lower === 'which');
}
