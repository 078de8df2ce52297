/** One believed mention → the statement it makes: its day, who acted, and the sentences all of that rests on. */

import type { Actor } from '../actors';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled, Statement } from '../statements';
import { governments } from '../words/authorities';
import type { ArticleView } from './article-view';
import { authorCandidates } from './authors';
import { type DayCandidate, dayCandidates } from './days';
import { type Model, scoreOf } from './model';

/** How sure a second day must be, as a share of 1 … */
export const SURE = 0.5;
/** … and an authority that no rule reads. */
const CERTAIN = 0.8;
/** With less the day is not told at all. */
const DOUBTFUL = 0.5;
/** News is of these days, in milliseconds. */
const NEWS = 8 * 86_400_000;
/** How many sentences back the one may stand that tells of the sanction. */
const NEAR = 8;

/** What a rule reads where the mention stands. */
export function ruleAt(view: ArticleView, mention: Mention): Ruled | undefined {
  const rule = view.ruled.get(mention);
  return rule && !rule.lifting && rule.sentences[0] === mention.sentence ? rule : undefined;
}

/** The likeliest day; the article's own only where the rules, if they read the sentence, do not call it background. */
export function dayOf(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  model: Model,
): { day: DayCandidate; sure: number } {
  const all = dayCandidates(view, mention, rule);
  const days = rule && rule.date === undefined ? all.filter(({ from }) => from !== 'dateline') : all;
  const { best, sure } = pick(days.map(({ traits }) => scoreOf(model.days, traits)));
  const day = days[best];
  // A wrong day is worse than none.
  if (!day || sure < DOUBTFUL) return { day: { iso: '', from: 'none', traits: [] }, sure };
  return { day, sure };
}

/** Who is said to have acted; nobody when that is not plain. */
export function authorOf(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: DayCandidate,
  model: Model,
): Authority | undefined {
  const { tokens } = view.scene.reading;
  const { dateline } = view.scene;
  // Who acted long ago is for the sentence itself to say, not for the news around it.
  const background = day.from === 'own' && Math.abs(Date.parse(dateline) - Date.parse(day.iso)) > NEWS;
  const authors = authorCandidates(view, mention, rule).filter(
    ({ authority }) => !background || !authority || tokens[authority.from]?.sentence === mention.sentence,
  );
  const { best, sure } = pick(authors.map(({ traits }) => scoreOf(model.authors, traits)));
  const found = authors[best]?.authority;
  if (!found) return undefined;
  if (rule?.authority?.government === found.government) return rule.authority;
  // A government that is only near is soon taken for the one that acts, and the wrong one is a wrong claim.
  return sure > CERTAIN && imposers.has(found.government) ? found : undefined;
}

/** The highest of the scores, and its share of the odds. */
function pick(scores: readonly number[]): { best: number; sure: number } {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? 0)) best = i;
  });
  const sum = scores.reduce((total, score) => total + Math.exp(score - (scores[best] ?? 0)), 0);
  return { best, sure: 1 / sum };
}

const imposers: ReadonlySet<string> = new Set(governments.map(({ name }) => name));

type Told = {
  mention: Mention;
  actor: Actor;
  rule: Ruled | undefined;
  /** Nothing when the mention only confirms what another tells. */
  day: DayCandidate | undefined;
  authority: Authority | undefined;
};

export function toStatement(view: ArticleView, { mention, actor, rule, day, authority }: Told): Statement {
  const date = day === undefined || day.iso === '' ? undefined : day.iso;
  const story = storyOf(view, date, authority);
  return {
    actor,
    mention,
    lifting: false,
    authority,
    jointly: day ? (rule?.jointly ?? story?.jointly ?? []).filter((name) => name !== authority?.name) : [],
    date,
    dateWords: day?.words,
    dateFrom: day?.from === 'dateline' ? 'dateline' : 'text',
    sentences: sentencesOf(view, mention, rule, day, authority),
  };
}

/** The same news as the rules read it elsewhere: of the same day, by the same government. */
function storyOf(view: ArticleView, date: string | undefined, authority: Authority | undefined): Ruled | undefined {
  if (date === undefined) return undefined;
  for (const rule of view.ruled.values())
    if (!rule.lifting && rule.date === date && rule.authority?.government === authority?.government) return rule;
  return undefined;
}

/** The sentences that name target, sanction, day and authority: all the claim rests on, the target's own first. */
function sentencesOf(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: DayCandidate | undefined,
  authority: Authority | undefined,
): number[] {
  const { tokens } = view.scene.reading;
  const found = rule && day && rule.date === day.iso ? [...rule.sentences] : [mention.sentence];
  if (!rule && !view.sentences[mention.sentence]?.plain) {
    const told = lastPlain(view, mention.sentence);
    if (told !== undefined) found.push(told);
  }
  for (const place of [day?.words, authority]) if (place) found.push(tokens[place.from]?.sentence ?? mention.sentence);
  return [...new Set(found)];
}

function lastPlain({ sentences }: ArticleView, index: number): number | undefined {
  for (let at = index - 1; at >= 0 && index - at < NEAR; at--) if (sentences[at]?.plain) return at;
  return undefined;
}
