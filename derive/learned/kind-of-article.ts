/** Traits that all mentions of an article share: whether it is news of sanctions, or talk of them. */
import type { ArticleView } from './article-view';
import { bucket, isPlain } from './classes';

const LEAD = 3;
const LEAD_FLAGS = /^(?:MODAL|TALK|BILL|COURT|LIFT|SANCED|MEAS|NEG|DATE|GOV|UNDO)$/;
const COUNTED = ['MODAL', 'TALK', 'BILL', 'COURT', 'LIFT', 'UNDO'] as const;

export function kindOfArticle({ scene, sentences, classes }: ArticleView): string[] {
  const traits = new Set<string>();
  const counts = new Map<string, number>();
  let real = 0;
  let unreal = 0;
  sentences.forEach((view, index) => {
    for (const at of view.strong) {
      if (!isPlain(classes[at]) && !/^(?:BAR|IMPOSE|PUT)$/.test(classes[at] ?? '')) continue;
      const group = view.clause.group(at);
      if (group.hypothetical || group.negative) unreal++;
      else if (classes[at] === 'SANCED' || view.triggers.some((trigger) => trigger.at === at)) real++;
    }
    for (const flag of view.flags) {
      counts.set(flag, (counts.get(flag) ?? 0) + 1);
      if (index < LEAD && LEAD_FLAGS.test(flag)) traits.add(`lead flag ${flag}`).add(`lead ${index} flag ${flag}`);
    }
  });
  const first = scene.reading.sentences[0]?.shouting ? 1 : 0;
  const told = (sentences[first]?.triggers.length ?? 0) + (sentences[first + 1]?.triggers.length ?? 0);
  traits
    .add(`article real ${bucket(real)}`)
    .add(`article unreal ${bucket(unreal)}`)
    .add(`article ${real > unreal ? 'more real' : 'more talk'}`)
    .add(`lead triggers ${Math.min(2, told)}`);
  for (const name of COUNTED) {
    const count = counts.get(name) ?? 0;
    traits.add(`article ${name} ${count === 0 ? '0' : count * 4 > sentences.length ? 'much' : 'some'}`);
  }
  return [...traits];
}
