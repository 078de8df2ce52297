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
import { type Candidate, candidatesIn } from '../derive/learned/candidates';
import { dayCandidates } from '../derive/learned/days';
import { type Model, scoreOf, type Weights } from '../derive/learned/model';
import { ruleAt } from '../derive/learned/rule-at';
import { setScene } from '../derive/scene';
import { readFileArticle } from './derive-folder';
import { compare, emptyScore, figures, Gold, printScore } from './derive-score';
import { type Choice, learnChoice } from './learning-choice';
import { type EventMention, learnEvents } from './learning-events';

const TUNED = ['tests/derive/articles', 'tests/derive/articles/aside'];
const LEARNED = 'tests/derive/articles/learned';
/** The product's own articles, whose text lies in `seeds/`. */
const SEEDS = 'tests/derive/articles/seeds';
const FOLDS = 4;
const INNER_FOLDS = 4;

/** How likely an event must be, as a share of 1; `--check` prints what other bars bring and cost. */
const BELIEVED = 0.64;
/** What the rules read too is believed sooner. */
const BELIEVED_RULED = 0.4;
/** Where the rules read nothing at all, it takes more: an article about a bill has all the words too. */
const BELIEVED_ALONE = 0.8;

type Sample = EventMention & {
  /** The days on which its target was freed of a sanction. */
  liftings: ReadonlySet<string>;
  /** Who of those named acted, for each day on which the label says that somebody did. */
  authors: Choice[];
};
type Lesson = {
  article: Article;
  gold: Gold;
  tuned: boolean;
  samples: Sample[];
  around: (scores: readonly number[]) => string[][];
};

/** What the rules were tuned to they read too well: those lessons are learned without what the rules say. */
const OF_RULES = /ruled|rules|trigger|told/;

async function readLessons(dir: string): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const entry of (await readdir(dir)).filter((name) => name.endsWith('.json')).sort()) {
    const article = await readFileArticle(join(dir === SEEDS ? 'seeds' : dir, entry.replace(/json$/, 'txt')));
    const gold = v.parse(Gold, JSON.parse(await readFile(join(dir, entry), 'utf8')));
    const tuned = dir !== LEARNED;
    lessons.push(toLesson(article, gold, tuned, TUNED.includes(dir)));
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
    const freed = gold.lifted.filter(({ target }) => names.includes(foldName(target)));
    const traits = [...candidate.traits, ...candidate.shared.flat()];
    return {
      traits: blind ? traits.filter((trait) => !OF_RULES.test(trait)) : traits,
      bag: candidate.actor ? String(cast.actors.indexOf(candidate.actor)) : candidate.key,
      target: events.length > 0,
      days: dayCandidates(view, candidate),
      dates: new Set(events.map(({ date }) => date)),
      liftings: new Set(freed.map(({ date }) => date)),
      authors: authorChoices(view, candidate, events),
    };
  });
  return { article, gold, tuned, samples, around: (scores) => traitsAround(candidates, scores) };
}

/** For each day on which a person reads that somebody acted: which of the governments named it was. */
function authorChoices(
  view: ArticleView,
  candidate: Candidate,
  events: readonly Gold['sanctions'][number][],
): Choice[] {
  const rule = ruleAt(view, candidate.mention);
  return dayCandidates(view, candidate).flatMap((day) => {
    const there = events.filter(({ date, authority }) => date === day.iso && authority);
    if (there.length === 0) return [];
    const governments = new Set(there.map(({ authority }) => namedAuthority(authority ?? '')?.government));
    return [
      authorCandidates(view, candidate.mention, rule, day).map(({ authority, traits }) => ({
        traits,
        right: governments.has(authority.government),
      })),
    ];
  });
}

function learnAuthors(lessons: readonly Lesson[], first: Weights): Weights {
  return learnChoice(
    lessons.flatMap(({ samples }) =>
      samples.filter(({ target, traits }) => target && scoreOf(first, traits) > -0.5).flatMap(({ authors }) => authors),
    ),
  );
}

/** It takes many minutes: how far it is, apart from what is printed at the end. */
const tell = (words: string): void => void process.stderr.write(`${words}\n`);

function learn(lessons: readonly Lesson[]): Model {
  tell(`  learning from ${lessons.length} articles`);
  const first = learnEvents(lessons.map(({ samples }) => samples)).mentions;
  // The second reading learns from scores the first gives to lessons it has not seen, as it will meet them.
  const around = new Map<Lesson, string[][]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const others = lessons.filter((_, i) => i % INNER_FOLDS !== fold).map(({ samples }) => samples);
    tell(`  and from what stands around, part ${fold + 1} of ${INNER_FOLDS}`);
    const { mentions } = learnEvents(others);
    for (const [i, lesson] of lessons.entries())
      if (i % INNER_FOLDS === fold)
        around.set(lesson, lesson.around(lesson.samples.map(({ traits }) => scoreOf(mentions, traits))));
  }
  const second = learnEvents(
    lessons.map((lesson) =>
      lesson.samples.map((sample, i) => ({
        ...sample,
        traits: [...sample.traits, ...(around.get(lesson)?.[i] ?? [])],
      })),
    ),
  );
  const lifted = learnEvents(
    lessons.map(({ samples }) =>
      samples.map(({ liftings, ...sample }) => ({ ...sample, target: liftings.size > 0, dates: liftings })),
    ),
  );
  const authors = learnAuthors(lessons, first);
  return {
    first,
    second: second.mentions,
    days: second.days,
    lifted,
    authors,
    believed: BELIEVED,
    believedRuled: BELIEVED_RULED,
    believedAlone: BELIEVED_ALONE,
  };
}

/** How likely an event must be, tried one after another: what precision each costs and brings. */
const BARS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function check(lessons: readonly Lesson[]): void {
  const unseen = lessons.filter(({ tuned }) => !tuned);
  const score = emptyScore();
  const bars = BARS.map((bar) => ({ bar, score: emptyScore() }));
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`quarter ${fold + 1} of ${FOLDS}`);
    const held = new Set(unseen.filter((_, i) => i % FOLDS === fold));
    const model = learn(lessons.filter((lesson) => !held.has(lesson)));
    for (const { article, gold } of held) {
      compare(score, article.id, deriveDataset([article], [], { model }), gold);
      for (const { bar, score } of bars) {
        const moved = { ...model, believed: bar, believedRuled: bar, believedAlone: bar };
        compare(score, article.id, deriveDataset([article], [], { model: moved }), gold);
      }
    }
  }
  process.stdout.write(printScore(`Read without having been learned from (${unseen.length} articles)`, score, notes));
  for (const { bar, score } of bars) {
    const { precision, recall, f1 } = figures(score.tallies['target, date']);
    const figure = (n: number): string => n.toFixed(2);
    process.stdout.write(
      `  from ${bar} on  P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  negatives left clean ${score.clean} of ${score.negatives}\n`,
    );
  }
}

const asTable = (weights: Weights): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([trait, weight]): [string, number] => [trait, Math.round(weight * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= 0.04)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, notes: { type: 'boolean' } },
});
const notes = values.notes === true;
tell('reading the articles');
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
    liftedMentions: asTable(model.lifted.mentions),
    liftedDays: asTable(model.lifted.days),
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
