/** What a later sentence says of the news as a whole: that others acted with the government that did. */
import { withOthers } from './companions';
import { datesIn } from './dates';
import type { Scene } from './scene';
import type { Ruled } from './statements';
import { measures } from './words/sanctioning';

/** "Monday’s designations … were taken in conjunction with …" says it of the story's own statements. */
export function tellJointly(scene: Scene, statements: readonly Ruled[], news: string | undefined): void {
  const { reading } = scene;
  reading.sentences.forEach((sentence, index) => {
    const others = withOthers(scene, index);
    if (others.length === 0) return;
    let definite = false;
    for (let i = sentence.from; i < sentence.to; i++)
      if (
        measures.has(reading.tokens[i]?.lower ?? '') ||
        /^(?:actions?|steps?|move)$/.test(reading.tokens[i]?.lower ?? '')
      )
        definite = true;
    const dates = datesIn(reading.tokens, sentence, reading.text, scene.dateline);
    const day = dates.find((date) => date.iso !== undefined)?.iso;
    if (!definite) return;
    for (const statement of statements) {
      if (statement.lifting || statement.trigger.past || !statement.authority || statement.sentences.includes(index))
        continue;
      if (day !== undefined ? statement.date !== day : news !== statement.date) continue;
      const names = others
        .filter((other) => other.government !== statement.authority?.government)
        .map((other) => other.name);
      const fresh = names.filter((name) => !statement.jointly.includes(name));
      if (fresh.length === 0) continue;
      statement.jointly = [...statement.jointly, ...fresh];
      statement.sentences.push(index);
    }
  });
}
