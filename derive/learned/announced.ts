/** How many an article says are sanctioned: "seven people", "three individuals and two entities" (also five). */
import { numerals } from '../words/grammar';
import { perView } from './per-view';

/** What is counted in these is no target. */
const UNITS =
  /^(?:years?|days?|months?|weeks?|hours?|minutes?|times?|percent|per|million|billion|thousand|hundred|countries|nations|states|members|kilomet|miles?|votes?|degrees?|points?|o'clock|am|pm|rounds?|pages?|dollars?|euros?|children|sons|daughters|killed|dead)/;
const MOST = 60;

/** The counts that stand in the lead and in sentences about sanctions, each and every two of one sentence together. */
export const announcedIn = perView((view): ReadonlySet<number> => {
  const { tokens, sentences } = view.scene.reading;
  const found = new Set<number>();
  sentences.forEach(({ from, to }, index) => {
    if (!view.isLead(index) && view.sentences[index]?.plain !== true) return;
    const dated = view.sentences[index]?.dates ?? [];
    const here: number[] = [];
    for (let i = from; i < to && here.length < 4; i++) {
      const token = tokens[i];
      const amount =
        numerals.get(token?.lower ?? '') ?? (/^\d{1,2}$/.test(token?.text ?? '') ? Number(token?.text) : 0);
      const next = tokens[i + 1];
      if (amount < 2 || amount > MOST || next?.kind !== 'word' || UNITS.test(next.lower)) continue;
      if (dated.some((date) => date.from <= i && i <= date.to)) continue;
      here.push(amount);
    }
    here.forEach((amount, i) => {
      found.add(amount);
      for (const other of here.slice(i + 1)) found.add(amount + other);
    });
  });
  return found;
});
