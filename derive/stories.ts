/** The news an article tells, so that later sentences can mean it, and the day it happened. */
import { actingBefore, jointIn } from './acting';
import { isInAnswered } from './answered-opening';
import type { Authority } from './authorities';
import type { Trigger } from './clause';
import { type DateWords, datesIn, isAside } from './dates';
import { between, LEAD, lastIndex, type Scene } from './scene';
import type { Sentence, Token } from './tokens';
import { daysOfVerb } from './verbs-of-one-subject';
import { plainMeasures } from './words/sanctioning';

/** News of sanctions as the article announces it: what later sentences mean by "the sanctions", "also designated today". */
export type Story = {
  sentence: number;
  authority?: Authority;
  jointly: string[];
  date?: string;
  dateWords?: DateWords;
  dateFrom: 'text' | 'dateline';
  /** It is told of right before, and of no other day. */
  settled?: true;
};

const DAY = 86_400_000;
/** An older event is background, not what the article tells. */
const RECENT = 10 * DAY;

const OF_THE_NEWS = /\b(?:announced|said|move|action|step|measures|sanctions)\b/;

export class Stories {
  private latest: Story | undefined;
  /** The last one that is of these days, not of the background. */
  private latestNews: Story | undefined;
  /** The first one told: what the article is about. */
  first: Story | undefined;
  private readonly datesOfLead: DateWords[][] = [];

  constructor(private readonly scene: Scene) {}

  get last(): Story | undefined {
    return this.latest;
  }

  tell(story: Story): void {
    this.first ??= story;
    this.latest = story;
    const away = story.date === undefined ? 0 : Date.parse(this.scene.dateline) - Date.parse(story.date);
    if (Math.abs(away) < RECENT) this.latestNews = story;
  }

  storyOf(
    trigger: Trigger,
    sentence: Sentence,
    index: number,
    dates: readonly DateWords[],
    own: Authority | undefined,
  ): Story {
    const { tokens } = this.scene.page;
    const words = this.dateOf(trigger, sentence, daysOfVerb(tokens, trigger, dates, own));
    const story: Story = {
      sentence: index,
      authority: own,
      jointly: own ? jointIn(this.scene, index, own, trigger) : [],
      dateFrom: 'text',
    };
    const before = trigger.definite && !trigger.current ? this.latest : this.latestNews;
    if (words) {
      story.date = words.iso;
      story.dateWords = words;
      const same = words.iso !== undefined && before?.date === words.iso;
      if (!own && same) story.authority = before?.authority;
      return story;
    }
    if (trigger.past) return story;
    const goesOn =
      before &&
      (own === undefined ||
        own.government === before.authority?.government ||
        between(tokens, sentence.from, sentence.to, /^(?:also|likewise|too)$/));
    const likewise = between(tokens, sentence.from, sentence.to, /^(?:also|too|likewise|well|today)$/);
    const again =
      own !== undefined && own.government === before?.authority?.government && trigger.subjectEnd !== undefined;
    // "…; all three were added to the list": right behind the news, by nobody else, it is the same news.
    const near = before !== undefined && this.isNear(before.sentence, index) && own === undefined && !trigger.lifting;
    const inStory = trigger.definite || trigger.current || trigger.active || likewise || again || near;
    if (goesOn && inStory) {
      return {
        ...before,
        authority: own ?? before.authority,
        jointly: story.jointly.length > 0 ? story.jointly : before.jointly,
      };
    }
    if (
      inStory &&
      !trigger.current &&
      (index < LEAD || (!this.first && (this.announces() || (trigger.active && index < LEAD + 2))))
    ) {
      if (!own && trigger.definite) story.authority = actingBefore(this.scene, index);
      const lead = this.leadDate(index);
      if (lead) return { ...story, date: lead.iso, dateWords: lead };
    }
    if (!inStory && index < LEAD) {
      const lead = this.leadDate(index);
      if (lead) return { ...story, date: lead.iso, dateWords: lead };
    }
    if (inStory && (trigger.current || index < LEAD)) {
      story.date = this.scene.dateline;
      story.dateFrom = 'dateline';
    }
    return story;
  }

  /** The lead speaks of sanctions, though it names nobody yet. */
  private announces(): boolean {
    const { tokens } = this.scene.page;
    const last = this.scene.reading.sentences[LEAD - 1];
    for (let at = 0; at < (last?.to ?? 0); at++) if (plainMeasures.has(tokens[at]?.lower ?? '')) return true;
    return false;
  }

  /** The next sentence, or one of the same paragraph. */
  private isNear(told: number, index: number): boolean {
    const { sentences } = this.scene.reading;
    return index - told < 2 || (index - told < 4 && sentences[told]?.block === sentences[index]?.block);
  }

  /** The date words that tell when this was: nearest to the trigger, in its clause, about nothing else. */
  private dateOf(trigger: Trigger, sentence: Sentence, dates: readonly DateWords[]): DateWords | undefined {
    const { tokens } = this.scene.page;
    let best: DateWords | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const date of dates) {
      if (isInAnswered(tokens, sentence, date.to)) continue;
      if (
        isAside(tokens, date, trigger.at) &&
        !(trigger.since && tokens[date.from - 1]?.lower === 'since') &&
        (!isNews(tokens, date, sentence, trigger) || ofAnother(tokens, trigger.at, date.from))
      )
        continue;
      if (isOfBystander(tokens, date, sentence, trigger)) continue;
      if (isOfWhatFollows(tokens, date.to, trigger.at)) continue;
      if (trigger.past && date.iso === undefined && tokens[date.from]?.lower === 'earlier') continue;
      if (isOfRelative(tokens, date, sentence, trigger.at)) continue;
      // "Three weeks after it sanctioned X on March 15": it names the day itself.
      // "On March 15, three days after a visit, X was": so does what stands right before it.
      const isApart = date.to < trigger.at && tokens[date.to]?.lower === 'after';
      const isDay = ({ from, to, iso }: DateWords): boolean =>
        iso !== undefined &&
        (from > trigger.at ||
          (to < date.from && date.from - to < 3 && between(tokens, date.to + 1, trigger.at, /^,$/)));
      if (isApart && dates.some(isDay)) continue;
      const low = Math.min(date.from, trigger.at);
      const high = Math.max(date.from, trigger.at);
      if (
        between(tokens, low, high, /^(?:;|while|whereas|whom?|which)$/) &&
        !isWhenTheySaid(tokens, trigger.at, date.from)
      )
        continue;
      const away = Math.abs(date.from - trigger.at);
      if (away < distance) {
        best = date;
        distance = away;
      }
    }
    return distance < 60 && sentence.to > 0 ? best : undefined;
  }

  /** The day of the news, when the lead gives it one sentence earlier. */
  leadDate(index: number): DateWords | undefined {
    const { reading, dateline } = this.scene;
    // "The order was signed on Monday. It sanctions X": the sentence before, in the same paragraph, is nearer than the lead's first.
    const before = reading.sentences[index - 1];
    const beside = before && before.block === reading.sentences[index]?.block ? [index - 1] : [];
    for (const at of [...beside, ...Array(LEAD).keys()]) {
      const sentence = reading.sentences[at];
      // Behind the sentence itself, only one that speaks of the news can date it.
      if (!sentence || (at >= index && !OF_THE_NEWS.test(reading.text.slice(sentence.start, sentence.end)))) continue;
      const dates = this.datesOfLead[at] ?? datesIn(reading.tokens, sentence, reading.text, dateline);
      this.datesOfLead[at] = dates;
      for (const date of dates) {
        const before = reading.tokens[date.from - 1]?.lower ?? '';
        if (date.iso?.length !== 10 || /^(?:since|until|from|after|before)$/.test(before)) continue;
        if (at > index && isAside(reading.tokens, date, sentence.from)) continue;
        if (ofAnother(reading.tokens, sentence.from, date.from)) continue;
        const days = (Date.parse(dateline) - Date.parse(date.iso)) / DAY;
        if (days >= 0 && days < 7) return date;
      }
    }
    return undefined;
  }
}

/** "X, who led it until | April 2020 |, was named": the day of a clause that closes before the verb. */
function isOfRelative(tokens: readonly Token[], { from, to }: DateWords, sentence: Sentence, verb: number): boolean {
  if (!between(tokens, to + 1, verb, /^,$/)) return false;
  const comma = lastIndex(tokens, sentence.from, from, /^[,;]$/);
  return tokens[comma]?.text === ',' && /^(?:who|whose|whom|which|where)$/.test(tokens[comma + 1]?.lower ?? '');
}

/** "sanctioned by Beijing, | which on Tuesday | accused them": whoever did it gave the reason then. */
const isWhenTheySaid = (tokens: readonly Token[], verb: number, date: number): boolean =>
  /^by (?:the )?(?:\S+ ){1,3}, which (?:on )?$/.test(
    tokens
      .slice(verb + 1, date)
      .map(({ lower }) => `${lower} `)
      .join(''),
  );

/** "Today’s action | follows the designation of X on December 21": what came before it was on another day. */
const isOfWhatFollows = (tokens: readonly Token[], date: number, verb: number): boolean =>
  between(tokens, date + 1, verb, /^(?:follows|builds)$/);

const BESIDE = /^(?:besides|beside|alongside|along|apart|aside|in|like|unlike|together|with)$/;

/** "Besides X, | who led it until April 2020, | the Treasury named Y": the day is told of X alone. */
function isOfBystander(
  tokens: readonly Token[],
  { from, to }: DateWords,
  sentence: Sentence,
  { at }: Trigger,
): boolean {
  if (to > at || !BESIDE.test(tokens[sentence.from]?.lower ?? '')) return false;
  let opens = from;
  while (opens > sentence.from && !/^[,;:]$|^(?:who|which|whose)$/.test(tokens[opens]?.lower ?? '')) opens--;
  if (!/^(?:who|which|whose)$/.test(tokens[opens]?.lower ?? '')) return false;
  return tokens.slice(to + 1, at).some(({ text }) => text === ',');
}

/** "sanctioned X over … on Friday": a weekday or "today" in a sentence of news is the day of the news. */
function isNews(tokens: readonly Token[], date: DateWords, sentence: Sentence, trigger: Trigger): boolean {
  const before = tokens[date.from - 1]?.lower ?? '';
  const word = tokens[date.from]?.lower ?? '';
  if (word === 'the' && tokens[date.from + 1]?.lower === 'same') return true;
  if ((!trigger.active && sentence.block > 0) || sentence.block > 1 || date.to !== date.from) return false;
  return /day$/.test(word) && !/^(?:since|until|till|from|last|before|after|by|for)$/.test(before);
}

/** "… in retaliation for measures announced on Monday": other measures stand between, and the day is theirs. */
const ofAnother = (tokens: readonly Token[], from: number, to: number): boolean =>
  between(tokens, from + 1, to, /^(?:retaliation|response|reprisal|reply|answer)$/) &&
  between(tokens, from + 1, to, /^(?:sanctions|measures|designations|penalties|restrictions|countermeasures|ones)$/);
