/** What the first reading says of the other mentions around one: of its list, its sentence, the sentences beside it, the article. */
import type { Candidate } from './candidates';

const STEPS = [
  [3, 'A'],
  [1.5, 'B'],
  [0.5, 'C'],
  [-0.5, 'D'],
  [-1.5, 'E'],
  [-3, 'F'],
] as const;
const grade = (score: number): string => STEPS.find(([above]) => score > above)?.[1] ?? 'G';

/** Of some scores the two best and the two worst, so that each one's others are known at once. */
class Group {
  private readonly best: { at: number; score: number }[] = [];
  private readonly worst: { at: number; score: number }[] = [];

  add(at: number, score: number): void {
    this.best.push({ at, score });
    this.best.sort((a, b) => b.score - a.score).splice(2);
    this.worst.push({ at, score });
    this.worst.sort((a, b) => a.score - b.score).splice(2);
  }

  bestBeside(at: number): string {
    return gradeOf(this.best.find((other) => other.at !== at));
  }

  worstBeside(at: number): string {
    return gradeOf(this.worst.find((other) => other.at !== at));
  }
}

const gradeOf = (one: { score: number } | undefined): string => (one ? grade(one.score) : '-');
const NOBODY = -1;

/** One list of traits for each candidate, in their order; `scores` are the first reading's log-odds. */
export function traitsAround(candidates: readonly Candidate[], scores: readonly number[]): string[][] {
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
    const before = groups.get(sentence - 1)?.bestBeside(NOBODY) ?? '-';
    const same = groupOf(actor ?? key).bestBeside(i);
    const beside = (at: number): string =>
      candidates[at]?.mention.sentence === sentence ? grade(scores[at] ?? 0) : '-';
    return [
      `2own ${own}`,
      `2mates ${mates}`,
      `2mates worst ${groupOf(chain).worstBeside(i)}`,
      `2rest ${rest}`,
      `2before ${before}`,
      `2after ${groups.get(sentence + 1)?.bestBeside(NOBODY) ?? '-'}`,
      `2same ${same}`,
      `2all ${all.bestBeside(NOBODY)}`,
      `2own ${own} mates ${mates}`,
      `2own ${own} all ${all.bestBeside(NOBODY)}`,
      `2own ${own} same ${same}`,
      `2own ${own} before ${before}`,
      `2own ${own} rest ${rest}`,
      `2earlier ${Math.min(3, earlier)}`,
      `2left ${beside(i - 1)}`,
      `2right ${beside(i + 1)}`,
    ];
  });
}

/** The best of the sentence that stand in no list with it. */
function restOf(
  candidates: readonly Candidate[],
  scores: readonly number[],
  here: readonly number[],
  chain: Candidate['chain'],
): string {
  let best: number | undefined;
  for (const i of here)
    if (candidates[i]?.chain !== chain) best = Math.max(best ?? Number.NEGATIVE_INFINITY, scores[i] ?? 0);
  return best === undefined ? '-' : grade(best);
}
