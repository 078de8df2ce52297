/** What the first reading says of the other mentions around one: of its list, its sentence, the sentences beside it, the article. */
import type { Seen } from './candidates';
import { Traits } from './scales';

const STEPS = [3, 1.5, 0.5, -0.5, -1.5, -3];
/** One below each step, one for what is below all of them, and one for nobody. */
const GRADES = [...'ABCDEFG-'];
const LOWEST = STEPS.length;
const NONE = LOWEST + 1;

/** A grade as its place among them. */
function grade(score: number): number {
  const at = STEPS.findIndex((above) => score > above);
  return at < 0 ? LOWEST : at;
}

type Scored = { at: number; score: number };

/** Of some scores the two best and the two worst, so that each one's others are known at once. */
class Group {
  private readonly best: Scored[] = [];
  private readonly worst: Scored[] = [];

  add(at: number, score: number): void {
    const one = { at, score };
    keep(this.best, one, (other) => score > other.score);
    keep(this.worst, one, (other) => score < other.score);
  }

  bestBeside(at: number): number {
    return gradeOf(this.best.find((other) => other.at !== at));
  }

  worstBeside(at: number): number {
    return gradeOf(this.worst.find((other) => other.at !== at));
  }
}

/** Of those as good as it, the earlier ones stand before it. */
function keep(two: Scored[], one: Scored, isBefore: (other: Scored) => boolean): void {
  const place = two.findIndex(isBefore);
  two.splice(place < 0 ? two.length : place, 0, one);
  if (two.length > 2) two.pop();
}

const gradeOf = (one: { score: number } | undefined): number => (one ? grade(one.score) : NONE);
const NOBODY = -1;

type Candidate = Pick<Seen, 'mention' | 'actor' | 'key' | 'chain'>;

/** One list of traits for each candidate, in their order; `scores` are the first reading's log-odds. */
export function traitsAround(candidates: readonly Candidate[], scores: readonly number[]): string[][] {
  return partsAround(candidates, scores).map((parts) => parts.flatMap(({ names }) => names));
}

/** The same words come with few others, each of them one part. */
function among(words: string, others: readonly string[]): (at: number) => Traits {
  const all = others.map((other) => new Traits([`${words} ${other}`]));
  const none = new Traits([`${words} -`]);
  return (at) => all[at] ?? none;
}

const graded = (words: string): ((grade: number) => Traits) => among(words, GRADES);

/** For each grade that it has itself. */
function gradedTwice(words: string): (own: number, other: number) => Traits {
  const all = GRADES.map((own) => graded(`2own ${own} ${words}`));
  const none = graded(`2own - ${words}`);
  return (own, other) => (all[own] ?? none)(other);
}

const OWN = graded('2own');
const MATES = graded('2mates');
const WORST = graded('2mates worst');
const REST = graded('2rest');
const BEFORE = graded('2before');
const AFTER = graded('2after');
const SAME = graded('2same');
const ALL = graded('2all');
const EARLIER = among('2earlier', ['0', '1', '2', '3']);
const LEFT = graded('2left');
const RIGHT = graded('2right');
const OWN_MATES = gradedTwice('mates');
const OWN_ALL = gradedTwice('all');
const OWN_SAME = gradedTwice('same');
const OWN_BEFORE = gradedTwice('before');
const OWN_REST = gradedTwice('rest');

export function partsAround(candidates: readonly Candidate[], scores: readonly number[]): Traits[][] {
  const groups = new Map<unknown, Group>();
  const groupOf = (key: unknown): Group => {
    const known = groups.get(key);
    if (known) return known;
    const made = new Group();
    groups.set(key, made);
    return made;
  };
  const all = new Group();
  const here = new Map<number, number[]>();
  candidates.forEach(({ mention, actor, key, chain }, i) => {
    const score = scores[i] ?? 0;
    for (const group of [all, groupOf(mention.sentence), groupOf(actor ?? key), groupOf(chain)]) group.add(i, score);
    const list = here.get(mention.sentence);
    if (list) list.push(i);
    else here.set(mention.sentence, [i]);
  });
  let earlier = 0;
  let counted = 0;
  return candidates.map(({ mention, actor, key, chain }, i) => {
    const { sentence } = mention;
    for (; (candidates[counted]?.mention.sentence ?? sentence) < sentence; counted++)
      if ((scores[counted] ?? 0) > 0.5) earlier++;
    const own = grade(scores[i] ?? 0);
    const mates = groupOf(chain).bestBeside(i);
    const rest = restOf(candidates, scores, here.get(sentence) ?? [], chain);
    const before = groups.get(sentence - 1)?.bestBeside(NOBODY) ?? NONE;
    const same = groupOf(actor ?? key).bestBeside(i);
    const beside = (at: number): number =>
      candidates[at]?.mention.sentence === sentence ? grade(scores[at] ?? 0) : NONE;
    const best = all.bestBeside(NOBODY);
    return [
      OWN(own),
      MATES(mates),
      WORST(groupOf(chain).worstBeside(i)),
      REST(rest),
      BEFORE(before),
      AFTER(groups.get(sentence + 1)?.bestBeside(NOBODY) ?? NONE),
      SAME(same),
      ALL(best),
      OWN_MATES(own, mates),
      OWN_ALL(own, best),
      OWN_SAME(own, same),
      OWN_BEFORE(own, before),
      OWN_REST(own, rest),
      EARLIER(Math.min(3, earlier)),
      LEFT(beside(i - 1)),
      RIGHT(beside(i + 1)),
    ];
  });
}

/** The best of the sentence that stand in no list with it. */
function restOf(
  candidates: readonly Candidate[],
  scores: readonly number[],
  here: readonly number[],
  chain: Candidate['chain'],
): number {
  let best: number | undefined;
  for (const i of here)
    if (candidates[i]?.chain !== chain) best = Math.max(best ?? Number.NEGATIVE_INFINITY, scores[i] ?? 0);
  return best === undefined ? NONE : grade(best);
}
