/** "X is the deputy of Y, | whom Britain sanctioned": all that a sentence tells of sanctions, it tells of Y. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isPlain } from './classes';
import { type Part, partsOf } from './parts';
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
  const told = new Set(parts.filter((part) => part.told));
  const plain = new Set(parts.filter((_, i) => isPlain(view.classes[first + i])));
  return told.size > 0 && [...told].every((part) => plain.has(part) && isOfAnother(view, mention, mine, part));
}

/** "X, who leads | the Night Force, | has been blacklisted": what X does is told of it, and no more. */
export function isInAsideOnly(view: ArticleView, mention: Mention): boolean {
  const first = view.scene.reading.sentences[mention.sentence]?.from ?? 0;
  const part = partsOf(view, mention.sentence)[mention.from - first];
  if (!part?.within?.told || part.told || ruleAt(view, mention) || isTakenUp(view, mention)) return false;
  const head = view.scene.bySentence
    .get(mention.sentence)
    ?.find(({ to }) => to < part.from && to >= part.from - 1 - BEFORE_WHO);
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
  const other = view.scene.bySentence
    .get(mention.sentence)
    ?.find(({ to }) => to < part.from && to >= part.from - 1 - BEFORE_WHO);
  if (!other || other.from <= mention.to || view.chainOf(mention).includes(other)) return false;
  // "X, the leader of the Assembly, | whom Britain listed": that is X.
  const isRight = part.from - view.behind(mention) <= BEFORE_WHO;
  return !isRight || other.kind === 'person' || (mention.kind === 'person' && tokens[part.from]?.lower === 'which');
}
