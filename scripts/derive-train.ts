/**
 * npm run derive:train [-- --check] [-- FOLDER…]: learns from the labelled articles which traits speak for a sanction and for a day,
 * and writes derive/learned/model.json. `--check` writes nothing: it learns from three quarters of `learned/` and reads the rest, four times.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { foldName } from '../dataset/identity';
import { deriveDataset } from '../derive';
import type { Article } from '../derive/article';
import { namedAuthority } from '../derive/authorities';
import { explainArticle } from '../derive/derive';
import { traitsAround } from '../derive/learned/around';
import { ArticleView } from '../derive/learned/article-view';
import { authorCandidates } from '../derive/learned/authors';
import { candidatesIn } from '../derive/learned/candidates';
import { dayCandidates } from '../derive/learned/days';
import { type Model, scoreOf, type Weights } from '../derive/learned/model';
import { ruleAt } from '../derive/learned/telling';
import { setScene } from '../derive/scene';
import { readFileArticle } from './derive-folder';
import { compare, emptyScore, Gold, printScore } from './derive-score';
import { learnChoice, learnYesNo } from './learning';

const TUNED = ['tests/derive/articles', 'tests/derive/articles/aside'];
const LEARNED = 'tests/derive/articles/learned';
/** The product's own articles, whose text lies in `seeds/`. */
const SEEDS = 'tests/derive/articles/seeds';
const FOLDS = 4;
const INNER_FOLDS = 4;

/** Log-odds from which a mention is believed: where what is unseen is right nine times in ten (`--check`). */
const BELIEVED = 0.5;
/** What a rule reads too is believed sooner. */
const BELIEVED_RULED = -1.5;
/** Where the rules read nothing at all, it takes more: an article about a bill has all the words too. */
const BELIEVED_ALONE = 2;

type Sample = {
  traits: string[];
  /** All mentions of one target of one article. */
  bag: string;
  target: boolean;
  days: { iso: string; traits: string[] }[];
  dates: ReadonlySet<string>;
  authors: { government?: string; traits: string[] }[];
  /** The governments that acted; empty where the label does not say. */
  governments: ReadonlySet<string>;
};
type Lesson = {
  article: Article;
  gold: Gold;
  tuned: boolean;
  samples: Sample[];
  around: (scores: readonly number[]) => string[][];
};

/** What the rules were tuned to they read too well: half of those lessons are learned without what the rules say. */
const OF_RULES = /ruled|rules|trigger|told/;

async function readLessons(dir: string): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const entry of (await readdir(dir)).filter((name) => name.endsWith('.json')).sort()) {
    const article = await readFileArticle(join(dir === SEEDS ? 'seeds' : dir, entry.replace(/json$/, 'txt')));
    const gold = v.parse(Gold, JSON.parse(await readFile(join(dir, entry), 'utf8')));
    const tuned = dir !== LEARNED;
    const blind = TUNED.includes(dir) && lessons.length % 2 === 0;
    lessons.push(toLesson(article, gold, tuned, blind));
  }
  return lessons;
}

/** The single sentences of the tests, each a lesson of its own: what nobody tells of before or behind. */
async function readPhrases(): Promise<Lesson[]> {
  const lines = (await readFile('tests/derive/phrases.txt', 'utf8')).split('\n');
  return lines
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', said = ''] = line.split('|');
      const sanctions = said
        .split(';')
        .filter(Boolean)
        .map((event) => {
          const at = event.lastIndexOf(' ');
          const date = event.slice(at + 1);
          return { target: event.slice(0, at), date: date === '-' ? '' : date };
        });
      const article = { id: 'phrase', title: 'phrase', date: '2020-07-31', text };
      return toLesson(article, { sanctions, lifted: [], officials: [], positions: [] }, true, false);
    });
}

function toLesson(article: Article, gold: Gold, tuned: boolean, blind: boolean): Lesson {
  const { reading, mentions, cast, authorities, ruled } = explainArticle(article);
  const scene = setScene({ reading, dateline: article.date, mentions, cast, authorities });
  const view = new ArticleView(scene, ruled);
  const candidates = candidatesIn(view);
  const samples = candidates.map((candidate): Sample => {
    const names = (candidate.actor?.names.map(({ text }) => text) ?? [candidate.mention.text]).map(foldName);
    const events = gold.sanctions.filter(({ target }) => names.includes(foldName(target)));
    const rule = ruleAt(view, candidate.mention);
    return {
      traits: blind ? candidate.traits.filter((trait) => !OF_RULES.test(trait)) : candidate.traits,
      bag: candidate.actor ? String(cast.actors.indexOf(candidate.actor)) : candidate.key,
      target: events.length > 0,
      days: dayCandidates(view, candidate.mention, rule),
      dates: new Set(events.map(({ date }) => date)),
      authors: authorCandidates(view, candidate.mention, rule).map((author) => ({
        government: author.authority?.government,
        traits: author.traits,
      })),
      governments: new Set(events.flatMap(({ authority }) => namedAuthority(authority ?? '')?.government ?? [])),
    };
  });
  return { article, gold, tuned, samples, around: (scores) => traitsAround(candidates, scores) };
}

/**
 * Which of a target's mentions tell of the sanction nobody has labelled: at first any may, later those the last round believed,
 * and the one it believed most (multiple-instance learning: Andrews, Tsochantaridis, Hofmann 2002).
 */
function learnTargets(lessons: readonly Lesson[], traitsOf: (lesson: Lesson, i: number) => string[]): Weights {
  const samples = lessons.flatMap((lesson, l) =>
    lesson.samples.map((sample, i) => ({
      traits: traitsOf(lesson, i),
      target: sample.target,
      bag: `${l} ${sample.bag}`,
      ruled: sample.traits.includes('ruled'),
    })),
  );
  let weights: Weights = new Map();
  for (let round = 0; round < 4; round++) {
    const best = new Map<string, number>();
    const scores = samples.map(({ traits }) => scoreOf(weights, traits));
    samples.forEach(({ target, bag }, i) => {
      if (target) best.set(bag, Math.max(best.get(bag) ?? Number.NEGATIVE_INFINITY, scores[i] ?? 0));
    });
    const believed = samples.flatMap((sample, i) => {
      if (!sample.target) return [{ traits: sample.traits, yes: false, weight: 1 }];
      if (round === 0) return [{ traits: sample.traits, yes: true, weight: sample.ruled ? 1 : 0.5 }];
      const score = scores[i] ?? 0;
      return score > 0 || score === best.get(sample.bag) ? [{ traits: sample.traits, yes: true, weight: 1 }] : [];
    });
    weights = learnYesNo(believed);
  }
  return weights;
}

function learn(lessons: readonly Lesson[]): Model {
  const alone = (lesson: Lesson, i: number): string[] => lesson.samples[i]?.traits ?? [];
  const first = learnTargets(lessons, alone);
  // The second reading learns from scores the first gives to lessons it has not seen, as it will meet them.
  const scores = new Map<Lesson, number[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const others = learnTargets(
      lessons.filter((_, i) => i % INNER_FOLDS !== fold),
      alone,
    );
    for (const [i, lesson] of lessons.entries())
      if (i % INNER_FOLDS === fold)
        scores.set(
          lesson,
          lesson.samples.map(({ traits }) => scoreOf(others, traits)),
        );
  }
  const around = new Map(lessons.map((lesson) => [lesson, lesson.around(scores.get(lesson) ?? [])]));
  const second = learnTargets(lessons, (lesson, i) => [...alone(lesson, i), ...(around.get(lesson)?.[i] ?? [])]);
  const days = learnChoice(
    lessons.flatMap(({ samples }) =>
      samples
        .filter(({ target, traits }) => target && scoreOf(first, traits) > -0.5)
        .map(({ days, dates }) => days.map((day) => ({ traits: day.traits, right: dates.has(day.iso) }))),
    ),
  );
  const authors = learnChoice(
    lessons.flatMap(({ samples }) =>
      samples
        .filter(({ target, traits, governments }) => target && governments.size > 0 && scoreOf(first, traits) > -0.5)
        .map(({ authors, governments }) =>
          authors.map((author) => ({
            traits: author.traits,
            right: author.government !== undefined && governments.has(author.government),
          })),
        ),
    ),
  );
  return {
    first,
    second,
    days,
    authors,
    believed: BELIEVED,
    believedRuled: BELIEVED_RULED,
    believedAlone: BELIEVED_ALONE,
  };
}

function check(lessons: readonly Lesson[]): void {
  const unseen = lessons.filter(({ tuned }) => !tuned);
  const score = emptyScore();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(unseen.filter((_, i) => i % FOLDS === fold));
    const model = learn(lessons.filter((lesson) => !held.has(lesson)));
    for (const { article, gold } of held) compare(score, article.id, deriveDataset([article], [], { model }), gold);
  }
  process.stdout.write(printScore(`Read without having been learned from (${unseen.length} articles)`, score, notes));
}

const asTable = (weights: Weights): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([trait, weight]): [string, number] => [trait, Math.round(weight * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= 0.06)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, notes: { type: 'boolean' } },
});
const notes = values.notes === true;
const lessons = [
  ...(await Promise.all([...TUNED, LEARNED, SEEDS, ...positionals].map(readLessons))).flat(),
  ...(await readPhrases()),
];
if (values.check) check(lessons);
else {
  const model = learn(lessons);
  const table = {
    first: asTable(model.first),
    second: asTable(model.second),
    days: asTable(model.days),
    authors: asTable(model.authors),
  };
  const { believed, believedRuled, believedAlone } = model;
  const whole = { ...table, believed, believedRuled, believedAlone };
  await writeFile('derive/learned/model.json', `${JSON.stringify(whole, undefined, 1)}\n`);
  process.stdout.write(
    `Learned from ${lessons.length} articles: ${Object.values(table)
      .map((part) => Object.keys(part).length)
      .join(', ')} weights\n`,
  );
}
