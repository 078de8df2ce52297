/** "Individuals:" with a name a line, "Name: X" among other fields: how authorities set out, below the sentence that tells of it, whom they list. */
import { actingBefore, acts } from './acting';
import type { Authority } from './authorities';
import { datesIn } from './dates';
import type { Mention } from './mentions';
import type { Scene } from './scene';
import { Stories, type Story } from './stories';
import type { Sentence, Token } from './tokens';

export type Registered = { mention: Mention; sentence: number; story: Story; at: number };

const HEADING =
  /^(?:(?:listed|designated) )?(?:individuals?|(?:natural |legal )?persons?|entit(?:y|ies)|organi[sz]ations?|companies)(?: ?\(\d{1,3}\))?:?$/i;
const ADDS =
  /\b(?:approved|decided|agreed)\b.{0,80}\b(?:addition of|to designate|to add|to list|a list of (?:individuals|persons|entities))|\bthose (?:designated|listed|sanctioned) (?:by|in|under|pursuant)\b|\b(?:added|adds|designated|designates|sanctioned|listed)\b.{0,120}\b(?:following|specified below|named below|listed below)\b|\b(?:following|named below|listed below)\b.{0,60}\b(?:are|were|(?:has|have) been) (?:today |hereby |also )?(?:designated|listed|added|sanctioned)\b/;
const MEASURE = /sanction|freez|asset|\bbans?\b|designat|blacklist|permission|subject to (?:the )?measures/i;
const NOT_SO =
  /\b(?:remov|delet|de-?list|lift|amend|propos|draft|request|consider|extend|prolong|continu|correct)|\b(?:may|might|would|could|should|if|unless|not|no|already|previously|remains?|next|that day|the same day)\b/;
/** A list that a later sentence says is to be shorter, or only corrected. */
const TAKES_OFF = /\b(?:remov|delet|de-?list|amend|annul|correct)\w*\b.{0,80}\b(?:entr(?:y|ies)|names?|list)\b/i;
/** Who keeps such a list, though nothing there says whose it is. */
const COMMITTEE = /\b(?:Committee|Council|Ministry|Department|Treasury|Government|Cabinet)\b/;
/** In milliseconds: news of a list is not older. */
const RECENT = 15 * 86_400_000;
const DAY = '2000-01-01';
/** In blocks: between the sentence that tells of the list and its first heading, and between two headings. */
const NEAR = 2;
/** And between two entries of several fields each. */
const OF_FIELDS = 14;
const LISTED_ON = /\b(?:listed on|date of (?:listing|designation)|date (?:listed|designated)): ?/i;
/** Shares have a date of listing too. */
const OF_PERSON = /\b(?:date of birth|place of birth|born|nationality|passport|reasons|registration)\b/i;
const OWN_DAY = /\b(?:date of (?:listing|designation)|date (?:listed|designated)): ?/i;
/** In sentences: from an entry up to the text that tells of the measures. */
const FAR = 60;
/** In sentences. */
const LONGEST_ENTRY = 12;
/** In tokens: the mark of an entry before its first field ("QDi.001 | Name:"). */
const MARK = 4;
const BEHIND_NAME = /^[.,;:(–—]$/;
/** What an entry goes on with. */
const FIELD =
  /^(?:designation|title|function|position|description|location|born|date of birth|place of birth|nationality|a\.?k\.?a|alias|other information|address|passport)\b/i;

type Told = { story: Story; at: number };

export function registersIn(scene: Scene): Registered[] {
  const { sentences, text, tokens } = scene.reading;
  const stories = new Stories(scene);
  const found: Registered[] = [];
  let told: Told | undefined;
  let reach = 0;
  let headed = false;
  sentences.forEach((sentence, index) => {
    const { block, start, end } = sentence;
    const words = text.slice(start, end);
    const opens = sentences[index - 1]?.block !== block;
    let story: Story | undefined;
    const add = (mention: Mention): void => {
      if (!told) return;
      story ??= withOwnDay(scene, index, told.story);
      found.push({ mention, sentence: index, at: told.at, story });
    };
    if (told && opens && HEADING.test(words) && block <= reach + NEAR) {
      headed = true;
      reach = block;
      return;
    }
    const field = opens ? nameField(tokens, sentence) : undefined;
    if (told && field !== undefined && block <= reach + OF_FIELDS) {
      const name = nameAt(scene, field);
      if (name && field + MARK > sentence.from) add(name);
      reach = block;
      return;
    }
    if (opens && told === undefined) {
      const name = entryAt(scene, sentence.from, sentence);
      const entry = name && ownEntry(scene, index);
      if (entry) found.push({ mention: name, sentence: index, at: sentence.from, story: entry });
    }
    if (told && headed) {
      const names = linesOf(text, tokens, sentence).flatMap((line) => entryAt(scene, line, sentence) ?? []);
      for (const name of names) add(name);
      if (names.length > 0 || !opens || FIELD.test(words)) {
        reach = block;
        return;
      }
      headed = false;
    }
    if (ADDS.test(words) && MEASURE.test(words) && !NOT_SO.test(words)) told = toldIn(scene, stories, index);
    else if (TAKES_OFF.test(words)) told = undefined;
    else return;
    reach = block;
  });
  return found;
}

function toldIn(scene: Scene, stories: Stories, index: number): Told | undefined {
  const { reading, dateline } = scene;
  const sentence = reading.sentences[index];
  if (!sentence) return undefined;
  const isRecent = (iso: string | undefined): iso is string =>
    iso?.length === DAY.length && iso <= dateline && Date.parse(dateline) - Date.parse(iso) < RECENT;
  const [day = stories.leadDate(index), other] = datesIn(reading.tokens, sentence, reading.text, dateline);
  if (!day || !isRecent(day.iso) || other) return undefined;
  const authority = authorityIn(scene, index);
  if (!authority && !COMMITTEE.test(reading.text.slice(sentence.start, sentence.end))) return undefined;
  const story: Story = {
    sentence: index,
    authority,
    jointly: [],
    date: day.iso,
    dateWords: day,
    dateFrom: 'text',
    settled: true,
  };
  return { story, at: sentence.from };
}

/** "1. Viktor Orlov. Born in 1954. Date of listing: 4.5.2020.": told by itself, of a list of whoever acted last before it. */
function ownEntry(scene: Scene, index: number): Story | undefined {
  const { sentences, text } = scene.reading;
  let last = index;
  while (sentences[last + 1]?.block === sentences[index]?.block && last - index < LONGEST_ENTRY) last++;
  const entry = text.slice(sentences[index]?.start, sentences[last]?.end);
  const above = text.slice(sentences[Math.max(0, index - FAR)]?.start, sentences[index]?.start);
  if (!OWN_DAY.test(entry) || !OF_PERSON.test(entry) || !MEASURE.test(above)) return undefined;
  const authority = actingBefore(scene, index);
  const story = withOwnDay(scene, index, { sentence: index, authority, jointly: [], dateFrom: 'text', settled: true });
  return story.date === undefined ? undefined : story;
}

/** "Listed on: 25 Oct. 2023 (amended on 20 Feb. 2024)": what an entry says of itself. */
function withOwnDay({ reading, dateline }: Scene, index: number, story: Story): Story {
  const { sentences, text, tokens } = reading;
  const own = sentences[index];
  for (const sentence of sentences.slice(index, index + LONGEST_ENTRY)) {
    if (sentence.block !== own?.block) break;
    const field = LISTED_ON.exec(text.slice(sentence.start, sentence.end));
    if (!field) continue;
    const start = sentence.start + field.index;
    const day = datesIn(tokens, sentence, text, dateline).find(({ from }) => (tokens[from]?.start ?? 0) > start);
    if (day?.iso?.length === DAY.length && day.iso <= dateline) return { ...story, date: day.iso, dateWords: day };
  }
  return story;
}

/** Who acts there, or is the only one named. */
function authorityIn(scene: Scene, index: number): Authority | undefined {
  const all = (scene.authorities.get(index) ?? []).filter(({ adjective }) => !adjective);
  const acting = all.find((authority) => acts(scene, authority));
  if (acting) return acting;
  return all.every(({ government }) => government === all[0]?.government) ? all[0] : undefined;
}

/** Behind the colon of "Name:", which may stand behind the mark of its entry. */
function nameField(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  for (let at = from; at < Math.min(to, from + MARK); at++)
    if (tokens[at]?.text === 'Name' && tokens[at + 1]?.text === ':') return at + 2;
  return undefined;
}

/** The tokens with which the lines of a sentence begin. */
function linesOf(text: string, tokens: readonly Token[], { from, to }: Sentence): number[] {
  const lines: number[] = [];
  for (let at = from; at < to; at++)
    if (text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n')) lines.push(at);
  return lines;
}

/** A name with nothing behind it that would make a sentence of it. */
function entryAt(scene: Scene, line: number, { to }: Sentence): Mention | undefined {
  const { tokens, text } = scene.reading;
  const name = nameAt(scene, line);
  if (!name) return undefined;
  const next = tokens[name.to + 1];
  const ends =
    name.to + 1 >= to ||
    BEHIND_NAME.test(next?.text ?? '') ||
    text.slice(tokens[name.to]?.end, next?.start).includes('\n');
  // "ORLOV, Viktor": only half a name.
  const isHalf = name.from === name.to && next?.text === ',';
  return ends && !isHalf ? name : undefined;
}

function nameAt({ page, cast }: Scene, at: number): Mention | undefined {
  const mention = page.startingAt.get(at) ?? page.titledAt.get(at);
  if (!mention || mention.kind === 'place' || mention.kind === 'thing') return undefined;
  return mention.kind === 'word' || cast.of.has(mention) ? mention : undefined;
}
