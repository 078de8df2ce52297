/** Which of the days that stand around a name can be meant at all: told by where its sentence, and the rule that reads it, have theirs. */
import type { Actor } from '../actors';
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { Reading } from '../tokens';
import type { ArticleView } from './article-view';
import type { DayPlace } from './day-setting';
import { perView } from './per-view';

/** Of whom the rules read that each date, by its first token, tells; a "him" stands for one named before. */
const toldBy = perView((view): ReadonlyMap<number, ReadonlySet<Actor>> => {
  const found = new Map<number, Set<Actor>>();
  for (const { dateWords, actor } of view.ruled.values())
    if (dateWords) found.set(dateWords.from, (found.get(dateWords.from) ?? new Set()).add(actor));
  return found;
});

/** In tokens: "was sanctioned by the United States in …". */
const CLOSE = 8;
/** In characters: an ISO day, unlike a month or a year. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;
const IN_YEAR =
  /^(?:in|during|at|by|the|early|mid|late|-|beginning|start|middle|end|spring|summer|autumn|fall|winter|first|second|half|of|back|as)$/;
/** In milliseconds. */
const NEWS = 14 * 86_400_000;

/** "Ministers | have approved | a freeze on X": of now, whatever day the news beside it is of. */
export function isNewsOfNow({ scene, sentences }: ArticleView, rule: Ruled | undefined): boolean {
  if (!rule?.trigger.active || rule.trigger.past || rule.date !== undefined) return false;
  const { at } = rule.trigger;
  const { from = at } = scene.reading.sentences[scene.reading.tokens[at]?.sentence ?? -1] ?? {};
  const verb = sentences[scene.reading.tokens[at]?.sentence ?? -1]?.strong.find((strong) => strong <= at);
  return [verb ?? at, at].some(
    (one) => one >= from && /^(?:has|have)$/.test(scene.reading.tokens[one - 1]?.lower ?? ''),
  );
}

export function isOnlyNear(
  { scene }: ArticleView,
  { sentence }: Mention,
  from: DayPlace,
  words: DateWords | undefined,
): boolean {
  const { sentences, tokens } = scene.reading;
  return from === 'near' && sentences[tokens[words?.from ?? -1]?.sentence ?? -1]?.block !== sentences[sentence]?.block;
}

/** News is of the days before the article, or of the article's own. */
export const isOfTheNews = (iso: string, dateline: string): boolean =>
  iso.length === DAY_LENGTH && Math.abs(Date.parse(dateline) - Date.parse(iso)) < NEWS;

/** "…, whom Britain had sanctioned, …": before the news, and no day of the news is meant. */
export const isPastAside = ({ trigger, date }: Ruled): boolean =>
  date === undefined && trigger.past && trigger.antecedentEnd !== undefined;

/** "X was sanctioned | in 2018", "Those sanctioned | that day were X", "His brother, whom Britain sanctioned | in 2018, is X": the day stands right behind the verb. */
export function isToldBehind(
  { scene }: ArticleView,
  { to, sentence }: Mention,
  { trigger, date, dateWords }: Ruled,
): boolean {
  if (date === undefined || !dateWords || trigger.active) return false;
  const isListedBehind =
    date.length === DAY_LENGTH &&
    trigger.objects !== undefined &&
    trigger.objects > dateWords.to &&
    trigger.objects <= to;
  if (trigger.at <= to && trigger.antecedentEnd === undefined && !isListedBehind) return false;
  const gap = scene.reading.tokens.slice(trigger.at + 1, dateWords.from);
  return (
    dateWords.from > trigger.at &&
    gap.length < CLOSE &&
    // "Sanctioned by Beijing, which | on Tuesday": the rules read it so.
    (gap.every(({ text }) => !/^[,;:]$/.test(text)) || gap.some(({ lower }) => lower === 'which')) &&
    scene.reading.tokens[dateWords.from]?.sentence === sentence
  );
}

/** "In the summer of | 2022 | Britain sanctioned X": that opens the sentence, and no day of the news is meant. */
export function isOpenedByYear({ scene, sentences }: ArticleView, { from, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const own = sentences[sentence];
  const [day, ...others] = own?.dates ?? [];
  const first = scene.reading.sentences[sentence]?.from ?? from;
  if (!own?.plain || !day || others.length > 0 || day.iso?.length !== YEAR_LENGTH || day.to >= from) return false;
  const opening = tokens.slice(first, day.from);
  const isOpening = opening.length < CLOSE && opening.every(({ lower }) => IN_YEAR.test(lower));
  return isOpening && day.to < (own.strong[0] ?? -1);
}

/** "Two weeks earlier it had sanctioned X", "two weeks later": no day that the text names is meant. */
export function isBefore({ scene, sentences }: ArticleView, { from, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  if (tokens[scene.reading.sentences[sentence]?.from ?? -1]?.lower === 'overnight') return true;
  const isSpan = (words: DateWords): boolean =>
    words.iso === undefined &&
    // "Was sanctioned | four years ago": right behind the verb they are its own.
    (words.to < from || sentences[sentence]?.strong.includes(words.from - 1) === true) &&
    /^(?:weeks?|months?|years?)$/.test(tokens[words.to - 1]?.lower ?? '') &&
    /^(?:earlier|before|ago|later)$/.test(tokens[words.to]?.lower ?? '');
  return sentences[sentence]?.dates.some(isSpan) ?? false;
}

/** Whether the lead, above a sentence in which a rule reads something, tells of sanctions of the same government without a day of its own. */
export function isBelowNews({ scene, sentences, leadEnd }: ArticleView, index: number, { authority }: Ruled): boolean {
  const isOfSame = (lead: number): boolean =>
    authority === undefined ||
    (scene.authorities.get(lead)?.some(({ government }) => government === authority.government) ?? false);
  return sentences
    .slice(0, Math.min(leadEnd, index))
    .some(
      ({ strong, dates, flags }, lead) =>
        strong.length > 0 && dates.length === 0 && !flags.includes('PAST') && isOfSame(lead),
    );
}

/** In tokens: "had already acted against the president of the Supreme Court | on 12 September". */
const FROM_HAD = 30;

/** "had already … | on 12 September", of a sentence. */
function isToldBeforehand({ tokens, sentences }: Reading, date: number): boolean {
  const first = Math.max(sentences[tokens[date]?.sentence ?? -1]?.from ?? date, date - FROM_HAD);
  return tokens
    .slice(first, date)
    .some(({ lower }, i, all) => lower === 'had' && /^(?:already|previously|earlier)$/.test(all[i + 1]?.lower ?? ''));
}

/** "X was hit too. | Y had been under sanctions | since 16 September": of Y, and of a time before. */
export function isOfOthersAfter(view: ArticleView, mention: Mention, { from, iso = '' }: DateWords): boolean {
  const { scene } = view;
  if (Date.parse(scene.dateline) - Date.parse(iso) <= NEWS) return false;
  const told = toldBy(view).get(from);
  const who = scene.cast.of.get(mention);
  // "Britain is sanctioning X. | X has been on the American list since 2014": told there of X, and of him once.
  const own = view.sentences[mention.sentence];
  const isNews = own !== undefined && own.strong.length > 0 && own.dates.length === 0;
  // "The US had already acted against Y | on 12 September": before the news, and told there of whom it names.
  if (isNews && isToldBeforehand(scene.reading, from)) return true;
  const isSince = isNews && scene.reading.tokens[from - 1]?.lower === 'since';
  return told !== undefined && (isSince || who === undefined || !told.has(who));
}
