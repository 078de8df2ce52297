/** "adopting the sanctions imposed by the European Union on 6 November against the same persons": what others did to all whom the news names. */
import { countOf, isBodyWord } from '../groups';
import type { Statement } from '../statements';
import type { Token } from '../tokens';
import { imposers } from '../words/authorities';
import type { ArticleView } from './article-view';

/** In milliseconds. */
const NEWS = 8 * 86_400_000;
/** An article says it once or twice, of those of one announcement: more of it would be told anew of all of them each time. */
const MOST = 3;
const MOST_PEOPLE = 200;

/** The statements of such sentences, made of those of the news. */
export function ofTheSamePersons(view: ArticleView, told: readonly Statement[]): Statement[] {
  const sentences = [...view.scene.reading.sentences.keys()].flatMap((index) => {
    const same = sameIn(view, index);
    return same === undefined ? [] : [{ index, same }];
  });
  if (sentences.length === 0 || sentences.length > MOST) return [];
  const news = newsOf(view, told);
  return sentences.flatMap(({ index, same }) => {
    const { dateline } = view.scene;
    const [day, ...others] =
      view.sentences[index]?.dates.filter(({ iso }) => iso !== undefined && iso !== dateline && iso !== news?.date) ??
      [];
    const [authority, ...more] = (view.scene.authorities.get(index) ?? []).filter(
      ({ government, adjective }) => imposers.has(government) && !adjective && government !== news?.government,
    );
    const isOne = day && others.length === 0 && authority && more.length === 0;
    if (!news || !isOne || news.first.size > MOST_PEOPLE) return [];
    return whichOf([...news.first], same).map(([actor, mention]) => ({
      ...{ actor, mention, lifting: false, authority, jointly: [], date: day.iso, dateWords: day },
      ...{ dateFrom: 'text' as const, sentences: [index, mention.sentence] },
    }));
  });
}

type News = { date: string; government: string; first: Map<Statement['actor'], Statement['mention']> };

/** The day of which most are told, by one government alone, if that is the article's news. */
function newsOf({ scene }: ArticleView, told: readonly Statement[]): News | undefined {
  const ofDay = new Map<string, Statement[]>();
  for (const statement of told) {
    const { date, lifting } = statement;
    if (!lifting && date !== undefined) ofDay.set(date, [...(ofDay.get(date) ?? []), statement]);
  }
  const [date = '', most = []] = [...ofDay].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const [government = '', ...others] = new Set(most.flatMap(({ authority }) => authority?.government ?? []));
  if (government === '' || others.length > 0) return undefined;
  if (Math.abs(Date.parse(scene.dateline) - Date.parse(date)) >= NEWS) return undefined;
  const first: News['first'] = new Map();
  for (const { actor, mention } of most) if (!first.has(actor)) first.set(actor, mention);
  return { date, government, first };
}

/** Of whom it is said, if that is as many as the news has. */
function whichOf<T extends readonly [Statement['actor'], unknown]>(all: readonly T[], same: Same): readonly T[] {
  const people = all.filter(([{ kind }]) => kind === 'person');
  const bodies = all.length - people.length;
  const isCounted = people.length === same.count || (same.count === Number.POSITIVE_INFINITY && people.length > 0);
  if (same.bodies > 0) return isCounted && bodies === same.bodies ? all : [];
  // The law calls companies persons, too.
  if (all.length <= same.count && (bodies === 0 || !same.people)) return all;
  return isCounted ? people : [];
}

const PERSONS = /^(?:persons|people|individuals|men|women|officials|names)$/;
const HITS = /^(?:on|against|sanctioned|designated|listed|blacklisted|added|named|barred|banned|sanctioning|listing)$/;

/** `count`: of people, or of all where `bodies` has none of "and the foundation"; `people`: they are no companies. */
type Same = { count: number; people: boolean; bodies: number };

/**
 * How many "against the same persons", "listed the same 15 people and the company" are at most. Nothing where a sentence has no such words, or tells of
 * no sanctions: "linked to the same people", "the same bank" are somebody else.
 */
function sameIn({ scene, sentences }: ArticleView, index: number): Same | undefined {
  const { tokens, sentences: all } = scene.reading;
  const own = all[index];
  const view = sentences[index];
  if (!own || !view || view.flags.some((flag) => flag === 'MODAL' || flag === 'NEG')) return undefined;
  for (let at = own.from + 1; at + 1 < own.to; at++) {
    if (tokens[at]?.lower !== 'same' || !/^(?:the|these)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const count = countOf(tokens[at + 1]);
    const noun = count === undefined ? at + 1 : at + 2;
    const before = tokens[at - 2]?.lower ?? '';
    // "an entry ban for the same 18 persons".
    const isBan = before === 'for' && /^(?:bans?|freezes?|sanctions|measures)$/.test(tokens[at - 3]?.lower ?? '');
    const isHit = at - 1 > own.from && (isBan || HITS.test(before)) && view.strong.some((verb) => verb < at);
    // "The same persons were sanctioned by Canada".
    const isSubject = at - 1 === own.from && /^(?:was|were|had|have)$/.test(tokens[noun + 1]?.lower ?? '');
    if (PERSONS.test(tokens[noun]?.lower ?? '') && (isHit || (isSubject && view.strong.length > 0)))
      return {
        count: count ?? Number.POSITIVE_INFINITY,
        people: !/^(?:persons|names)$/.test(tokens[noun]?.lower ?? ''),
        bodies: bodiesBehind(tokens, noun + 1),
      };
  }
  return undefined;
}

/** "the same five persons | and the foundation", "and two entities". */
function bodiesBehind(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'and') return 0;
  const at = /^(?:the|same)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const count = countOf(tokens[at]);
  const noun = tokens[count === undefined ? at : at + 1]?.lower ?? '';
  if (count !== undefined) return isBodyWord(noun) ? count : 0;
  return at > from + 1 && isBodyWord(noun) && !noun.endsWith('s') ? 1 : 0;
}
