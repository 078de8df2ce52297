/** Traits that all mentions of an article share: whether it is news of sanctions, or talk of them. */
import type { ArticleView } from './article-view';
import { bucket, isPlain } from './classes';

const LEAD_FLAGS = /^(?:MODAL|TALK|BILL|COURT|LIFT|SANCED|MEAS|NEG|DATE|GOV|UNDO)$/;
const COUNTED = ['MODAL', 'TALK', 'BILL', 'COURT', 'LIFT', 'UNDO'] as const;

export function kindOfArticle(view: ArticleView): string[] {
  const { sentences, classes, body } = view;
  const traits = new Set<string>();
  const counts = new Map<string, number>();
  let real = 0;
  let unreal = 0;
  sentences.forEach((sentence, index) => {
    for (const at of sentence.strong) {
      if (!isPlain(classes[at]) && !/^(?:BAR|IMPOSE|PUT)$/.test(classes[at] ?? '')) continue;
      const group = sentence.clause.group(at);
      if (group.hypothetical || group.negative) unreal++;
      else if (classes[at] === 'SANCED' || sentence.triggers.some((trigger) => trigger.at === at)) real++;
    }
    for (const flag of sentence.flags) {
      counts.set(flag, (counts.get(flag) ?? 0) + 1);
      if (view.isLead(index) && LEAD_FLAGS.test(flag))
        traits.add(`lead flag ${flag}`).add(`lead ${view.depth(index)} flag ${flag}`);
    }
  });
  const told = (sentences[body]?.triggers.length ?? 0) + (sentences[body + 1]?.triggers.length ?? 0);
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
