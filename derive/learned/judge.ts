/** Who is sanctioned, since which day and by whom: and who is freed of it: every mention judged by its traits, what the rules read being some of them. */
import { type Actor, addName } from '../actors';
import type { DateWords } from '../dates';
import type { Scene } from '../scene';
import type { Ruled, Statement } from '../statements';
import { imposers } from '../words/authorities';
import { penalisers } from '../words/bystanders';
import { ArticleView } from './article-view';
import { isInDateline } from './dateline-words';
import { BESIDE_OTHERS, type LikelyEvent, likelyEvents, ruledBar, type Telling } from './events';
import { model as learned, type Model } from './model';
import { isNewsOfEvasion } from './news-of-evasion';
import { isCheckOfFalse, isNewsOfBill, isNewsOfFake } from './news-of-none';
import { besideTheSure } from './one-list';
import { besideOfOneDay } from './one-paragraph';
import { isOfPermissions } from './permission';
import { ruleAt } from './rule-at';
import { ofTheSamePersons } from './same-persons';
import { toStatement } from './telling';

/** The chance from which a further sentence about an event is evidence too. */
const EVIDENT = 0.7;
/** The chance from which it is believed that somebody is sanctioned since no day that is told. */
const STATED = 0.3;
/** The log-odds from which one is told of at all that is believed beside others of its list and day. */
const TOLD = 2.5;
/** The chance of one event from which an article is no negative, whatever the rules read of it. */
const SURE = 0.9;
const DAY = '2000-01-01';
/** In tokens. */
const LONGEST_ANSWER = 60;
/** In milliseconds: news of yesterday, over a weekend or not. */
const THESE_DAYS = 4 * 86_400_000;

/** The statements of an article; `ruled` are those of the rules, of which the liftings are kept as they are. */
export function judge(scene: Scene, ruled: readonly Ruled[], model: Model = learned): Statement[] {
  if ((ruled.length === 0 && !mayTell(scene)) || !mayAct(scene) || isOfPermissions(scene)) return [];
  const view = new ArticleView(scene, ruled);
  if (view.imposedIn.size === 0 && isNewsOfEvasion(view)) return ruled.filter(({ lifting }) => lifting);
  if (isNewsOfBill(view) || isNewsOfFake(view) || isCheckOfFalse(view)) return ruled.filter(({ lifting }) => lifting);
  const statements: Statement[] = ruled.filter(({ lifting, registered }) => lifting || registered);
  const further = ruled.filter(({ limb, lifting }) => limb === 'further' && !lifting);
  const newcomers = registeredNewcomers(scene, ruled);
  const { imposed, lifted } = believed(view, model);
  const tell = (event: LikelyEvent, lifting: boolean): void => {
    const actor = typeof event.who === 'string' ? newActor(scene, event, newcomers) : event.who;
    for (const telling of event.tellings)
      if (telling === event.tellings[0] || isEvidence(view, telling))
        statements.push({ ...toStatement(view, actor, telling, model), lifting });
    if (lifting) return;
    // One verb for all of them: whoever believes the first believes the others.
    for (const { judged } of event.tellings)
      statements.push(...further.filter(({ mention }) => mention === judged.candidate.mention));
  };
  for (const event of imposed) tell(event, false);
  for (const event of lifted) if (!view.liftedOn.has(event.who)) tell(event, true);
  return [...statements, ...ofTheSamePersons(view, statements)];
}

/** An article without a word for sanctions tells of none, and most of a newspaper is such. */
function mayTell({ reading }: Scene): boolean {
  return /sanction|designat|list\b|listed|listing|freez|froze|\bban|\bbar(?:s|red|ring)?\b|restrict|penalt|measures|visa|may not (?:enter|travel)|to enter/i.test(
    reading.text,
  );
}

/** Leagues, regulators and schools ban and penalise too: where they are told of, and nobody who imposes sanctions is, it is theirs. */
function mayAct({ reading, authorities }: Scene): boolean {
  // "LONDON - …" is where the reporter is.
  const isDateline = (from: number): boolean =>
    (reading.tokens[from]?.text.length ?? 0) > 3 && reading.tokens[from]?.upper === true;
  const known = [...authorities.values()]
    .flat()
    .some(({ government, from }) => imposers.has(government) && !isDateline(from));
  return known || !reading.tokens.some(({ lower }) => penalisers.has(lower));
}

/** The events that are believed; one without a day only of those of whom none with a day is. */
function believed(view: ArticleView, model: Model): ReturnType<typeof likelyEvents> {
  // Where the rules read nothing at all and nothing is sure it takes more: an article about a bill has all the words too.
  const { imposed, lifted } = likelyEvents(view, model);
  const isAlone = view.imposedIn.size === 0 && !imposed.some(({ iso, likely }) => iso !== '' && likely >= SURE);
  const bar = isAlone ? model.believedAlone : model.believed;
  const freed = new Map<Actor | string, LikelyEvent[]>();
  for (const event of lifted) freed.set(event.who, [...(freed.get(event.who) ?? []), event]);
  const isFreed = ({ who, iso, likely }: LikelyEvent): boolean =>
    freed.get(who)?.some((event) => event.iso === iso && event.likely > likely) ?? false;
  const barOf = (event: LikelyEvent): number => {
    if (isRuled(view, event)) return ruledBar(view, model);
    return event.iso === '' ? Math.min(bar, STATED) : bar;
  };
  const sure = new Set(imposed.filter((event) => event.likely >= barOf(event) && !isFreed(event)));
  for (const event of besideTheSure(view, imposed, sure)) if (!isFreed(event)) sure.add(event);
  for (const event of besideOfOneDay(view, imposed, sure)) if (!isFreed(event)) sure.add(event);
  const listed = new Set(
    [...sure].flatMap(({ iso, tellings }) => tellings.slice(0, 1).map((telling) => listOf(view, iso, telling))),
  );
  const found = imposed.filter((event) => sure.has(event) || (!isFreed(event) && isListedWith(view, event, listed)));
  const ofTarget = new Map<Actor | string, LikelyEvent[]>();
  for (const event of found) ofTarget.set(event.who, [...(ofTarget.get(event.who) ?? []), event]);
  const dated = new Set(found.filter(({ iso }) => iso !== '').map(({ who }) => who));
  return {
    imposed: found.filter(
      (event) =>
        (event.iso !== '' || !dated.has(event.who)) &&
        !ofTarget.get(event.who)?.some((other) => isRetoldBy(view, event, other)),
    ),
    lifted: lifted.filter(({ iso, likely }) => iso !== '' && likely >= model.believed),
  };
}

const listOf = (view: ArticleView, iso: string, { judged: { candidate } }: Telling): string =>
  `${(view.chainOf(candidate.mention)[0] ?? candidate.mention).from} ${iso}`;

/** "They are X, the minister, and Y": who stands in one list with those who are believed, and is as likely told of, has their day. */
function isListedWith(view: ArticleView, { iso, likely, tellings }: LikelyEvent, listed: ReadonlySet<string>): boolean {
  const [best] = tellings;
  if (!best || iso === '' || likely < BESIDE_OTHERS || best.judged.score < TOLD || best.judged.candidate.retold)
    return false;
  return view.imposedIn.size > 0 && listed.has(listOf(view, iso, best));
}

/** Of news of today, which names no day, and of the day before, which the text names: that is the day, and both are one. */
function isRetoldBy({ scene }: ArticleView, event: LikelyEvent, other: LikelyEvent): boolean {
  if (event.iso !== scene.dateline || other.iso.length !== DAY.length) return false;
  const away = Date.parse(event.iso) - Date.parse(other.iso);
  const isOfText = ({ day, judged }: Telling): boolean =>
    day.from === 'dateline' ||
    isInDateline(scene, day.words) ||
    isOfAnswer(scene, day.words, judged.candidate.mention.from);
  return away > 0 && away <= THESE_DAYS && event.tellings.every(isOfText);
}

/** "answered this morning | after Washington put X on its list": when it was answered. */
function isOfAnswer({ reading: { tokens } }: Scene, words: DateWords | undefined, name: number): boolean {
  if (!words || name - words.to > LONGEST_ANSWER || tokens[words.to]?.sentence !== tokens[name]?.sentence) return false;
  return tokens.slice(words.to + 1, Math.max(words.to + 1, name)).some(({ lower }) => lower === 'after');
}

/** Whether the rules read the same of the same day. */
function isRuled(view: ArticleView, { iso, tellings }: LikelyEvent): boolean {
  return tellings.some(({ judged: { candidate } }) => {
    const rule = candidate.retold ?? ruleAt(view, candidate.mention);
    return rule !== undefined && ((rule.date ?? '') === iso || isNewsOf(view, rule, iso));
  });
}

/** The rules read news without its day, and that is one of these days. */
const isNewsOf = ({ scene }: ArticleView, { date, dateWords, lifting }: Ruled, iso: string): boolean =>
  !lifting &&
  (dateWords === undefined || isInDateline(scene, dateWords)) &&
  date !== undefined &&
  date.length === DAY.length &&
  iso.length === DAY.length &&
  Math.abs(Date.parse(date) - Date.parse(iso)) <= THESE_DAYS;

/** What only names the target again is no evidence. */
function isEvidence(view: ArticleView, { judged: { candidate }, chance }: Telling): boolean {
  const { mention, retold } = candidate;
  if (retold) return true;
  return chance >= EVIDENT && (ruleAt(view, mention) !== undefined || view.sentences[mention.sentence]?.plain === true);
}

/** One such word of an authority's own list is the same one wherever it is judged. */
function registeredNewcomers({ reading, cast }: Scene, ruled: readonly Ruled[]): Map<string, Actor> {
  const found = new Map<string, Actor>();
  for (const { registered, mention, actor } of ruled)
    if (registered && !cast.of.has(mention)) found.set(`new ${reading.tokens[mention.from]?.lower}`, actor);
  return found;
}

/** One word that the text explains nowhere ("Gazprom"): known by being sanctioned alone. */
function newActor(scene: Scene, { who, tellings }: LikelyEvent, newcomers: Map<string, Actor>): Actor {
  const known = newcomers.get(String(who));
  const actor: Actor = known ?? { kind: 'unknown', mentions: [], names: [], generic: false, agency: undefined };
  newcomers.set(String(who), actor);
  const inOrder = tellings.map(({ judged }) => judged.candidate.mention).sort((a, b) => a.from - b.from);
  for (const mention of inOrder) {
    if (actor.mentions.includes(mention)) continue;
    actor.mentions.push(mention);
    addName(actor, scene.reading, mention.from, mention.to, 'name');
  }
  return actor;
}
