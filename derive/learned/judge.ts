/** Who is sanctioned, since which day and by whom: every mention judged by its traits, what the rules read being some of them. */
import { type Actor, addName } from '../actors';
import type { Scene } from '../scene';
import type { Ruled, Statement } from '../statements';
import { traitsAround } from './around';
import { ArticleView } from './article-view';
import { type Candidate, candidatesIn } from './candidates';
import { model as learned, type Model, scoreOf } from './model';
import { authorOf, dayOf, ruleAt, SURE, toStatement } from './telling';

/** Log-odds from which a further sentence about a target is evidence too. */
const EVIDENT = 2;

/** A candidate, the log-odds that it is named as sanctioned there, and all the traits that speak for or against it. */
export type Judged = { candidate: Candidate; score: number; traits: string[] };

export function weigh(view: ArticleView, model: Model = learned): Judged[] {
  const candidates = candidatesIn(view);
  const first = candidates.map(({ traits }) => scoreOf(model.first, traits));
  const around = traitsAround(candidates, first);
  return candidates.map((candidate, i) => {
    const traits = [...candidate.traits, ...(around[i] ?? [])];
    return { candidate, traits, score: scoreOf(model.second, traits) };
  });
}

/** The statements of an article; `ruled` are those of the rules, of which the liftings are kept as they are. */
export function judge(scene: Scene, ruled: readonly Ruled[], model: Model = learned): Statement[] {
  if (ruled.length === 0 && !mayTell(scene)) return [];
  const view = new ArticleView(scene, ruled);
  // Of whom only a "he" or "the two men" speaks, the rules alone can read.
  const retold = ruled.filter(({ mention, sentences, lifting }) => !lifting && sentences[0] !== mention.sentence);
  const statements: Statement[] = [...ruled.filter(({ lifting }) => lifting), ...retold];
  const elsewhere = new Set(retold.map(({ actor }) => actor));
  for (const judged of believed(view, model, elsewhere).values()) {
    judged.sort((a, b) => b.score - a.score);
    const actor = judged[0]?.candidate.actor ?? newActor(scene, judged);
    judged.forEach(({ candidate, score }, i) => {
      const { mention } = candidate;
      const rule = ruleAt(view, mention);
      const { day, sure } = dayOf(view, mention, rule, model);
      const told = i === 0 || (day.from === 'own' && sure > SURE);
      // What only names the target again is no evidence.
      if (!told && !rule && (score < EVIDENT || !view.sentences[mention.sentence]?.plain)) return;
      const authority = told ? authorOf(view, mention, rule, day, model) : undefined;
      statements.push(toStatement(view, { mention, actor, rule, day: told ? day : undefined, authority }));
    });
  }
  return statements;
}

/** An article without a word for sanctions tells of none, and most of a newspaper is such. */
function mayTell({ reading }: Scene): boolean {
  return /sanction|designat|blacklist|freez|froze|frozen|\bban|barred|restrict|penalt|measures|visa|listed|listing/i.test(
    reading.text,
  );
}

/** The candidates that are believed, by whom they name. */
function believed(view: ArticleView, model: Model, elsewhere: ReadonlySet<Actor>): Map<Actor | string, Judged[]> {
  const news = view.imposedIn.size > 0 ? model.believed : model.believedAlone;
  const found = new Map<Actor | string, Judged[]>();
  for (const judged of weigh(view, model)) {
    const { mention, actor, key } = judged.candidate;
    if (view.ruled.get(mention)?.lifting) continue;
    // Whom a "he" further on stands for is sanctioned there, not where the name stands.
    if (actor && elsewhere.has(actor) && !view.sentences[mention.sentence]?.plain) continue;
    if (judged.score <= (ruleAt(view, mention) ? model.believedRuled : news)) continue;
    const list = found.get(actor ?? key);
    if (list) list.push(judged);
    else found.set(actor ?? key, [judged]);
  }
  return found;
}

/** One word that the text explains nowhere ("Gazprom"): known by being sanctioned alone. */
function newActor(scene: Scene, judged: readonly Judged[]): Actor {
  const actor: Actor = { kind: 'unknown', mentions: [], names: [], generic: false };
  for (const { candidate } of judged) {
    actor.mentions.push(candidate.mention);
    addName(actor, scene.reading, candidate.mention.from, candidate.mention.to, 'name');
  }
  return actor;
}
