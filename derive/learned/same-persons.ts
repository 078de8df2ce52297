/** "adopting the sanctions imposed by the European Union on 6 November against the same persons": what others did to all whom the news names. */
import { countOf } from '../groups';
import type { Statement } from '../statements';
import { imposers } from '../words/authorities';
import { peopleWords } from '../words/titles';
import type { ArticleView } from './article-view';

/** The statements of such sentences, made of those of the news. */
export function ofTheSamePersons(view: ArticleView, told: readonly Statement[]): Statement[] {
  return view.scene.reading.sentences.flatMap((_, index) => {
    const count = countOfSame(view, index);
    if (count === undefined) return [];
    const [day, ...others] =
      view.sentences[index]?.dates.filter(({ iso }) => iso !== undefined && iso !== view.scene.dateline) ?? [];
    const before = told.filter(
      ({ lifting, date, sentences }) => !lifting && date !== day?.iso && !sentences.includes(index),
    );
    const news = ofNews(view, before);
    const [authority, ...more] = (view.scene.authorities.get(index) ?? []).filter(
      ({ government, adjective }) =>
        imposers.has(government) && !adjective && news.every((one) => one.authority?.government !== government),
    );
    const people = new Set(news.map(({ actor }) => actor));
    if (!day || others.length > 0 || !authority || more.length > 0 || people.size === 0 || people.size > count)
      return [];
    return [...people].flatMap((actor) => {
      const [first] = news.filter((statement) => statement.actor === actor);
      if (!first) return [];
      const { mention } = first;
      return [
        {
          ...{ actor, mention, lifting: false, authority, jointly: [], date: day.iso, dateWords: day },
          ...{ dateFrom: 'text' as const, sentences: [index, mention.sentence] },
        },
      ];
    });
  });
}

/** Of the day of which most are told, by one government alone. */
function ofNews({ scene }: ArticleView, told: readonly Statement[]): Statement[] {
  const ofDay = new Map<string, Statement[]>();
  for (const statement of told)
    if (statement.date !== undefined) ofDay.set(statement.date, [...(ofDay.get(statement.date) ?? []), statement]);
  const [most = []] = [...ofDay.values()].sort((a, b) => b.length - a.length);
  const isOfNow = Math.abs(Date.parse(scene.dateline) - Date.parse(most[0]?.date ?? '')) < NEWS;
  const governments = new Set(most.flatMap(({ authority }) => authority?.government ?? []));
  return isOfNow && governments.size === 1 ? most : [];
}

/** In milliseconds. */
const NEWS = 8 * 86_400_000;

/** How many "the same persons", "the same 15 people" are at most; nothing where a sentence has no such words, or tells of no sanctions. */
function countOfSame({ scene, sentences }: ArticleView, index: number): number | undefined {
  const { tokens, sentences: all } = scene.reading;
  const own = all[index];
  const view = sentences[index];
  if (!own || !view || view.strong.length === 0 || view.flags.some((flag) => flag === 'MODAL' || flag === 'NEG'))
    return undefined;
  for (let at = own.from + 1; at + 1 < own.to; at++) {
    if (tokens[at]?.lower !== 'same' || !/^(?:the|these)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const count = countOf(tokens[at + 1]);
    const noun = tokens[count === undefined ? at + 1 : at + 2]?.lower ?? '';
    if (peopleWords.has(noun)) return count ?? Number.POSITIVE_INFINITY;
  }
  return undefined;
}
