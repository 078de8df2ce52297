/** "Last year Canada sanctioned X", "… and Y | a year later": the words for the day that belong to the verb, or to the name, alone. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { Token } from '../tokens';
import type { ArticleView } from './article-view';

/** In tokens: so much may stand between the day and its verb. */
const REACH = 12;
/** What begins another clause between them, or tells of something else that was done then. */
const OTHER =
  /^(?:[,;:()–—“"]|WHO|and|or|but|that|if|than|after|before|since|until|because|while|when|as|over|for|SAY|VED|VING)$/;
const OPENS = /^(?:in|on|at|by|early|late|earlier|only|just|then|back)$/;
const ORDER =
  /^(?:in|by|with) (?:the|a|an|its|their|his) (?:\S+ )?(?:order|decree|decision|list|round|package|step|announcement|ruling|notice|statement)$/;
const NOUNS = /^(?:designations?|listings?|blacklistings?|sanctions|sanctioning)$/;
const VERBAL = /^(?:who|which|that|was|were|is|are|has|have|had|and|after|before|for|over|by)$/;
/** "… X | to its list | in May", "… X | from entry | on 31 August". */
const MEASURE =
  /^(?:to|onto|on|with|under|from|entry|entering|the|its|their|a|sanctions|list|blacklist|country|territory|bloc)$/;
/** Before a clause of its own, with its own day. */
const APART = /^(?:after|before|since|until|while|whereas|when|but|;)$/;
/** These make another time of it. */
const BOUNDS_TIME = /^(?:since|until|till|after|before|from|between|through|by|effective)$/;

/** Whether a day, or none, can be the one of the verb that tells of `mention`, where words of its own say when that was. */
export type DayFits = (iso: string) => boolean;

const isNone: DayFits = (iso) => iso === '';

export function dayOfVerb(view: ArticleView, mention: Mention, rule: Ruled | undefined): DayFits | undefined {
  const own = view.sentences[mention.sentence];
  const sentence = view.scene.reading.sentences[mention.sentence];
  if (!own || !sentence) return undefined;
  const opening = ofOpening(view, mention, own.dates);
  const words =
    opening ??
    behindName(view, mention, own.dates) ??
    behindList(view, mention, rule, own.dates) ??
    beforeNames(view, mention, own.dates) ??
    beforeVerb(view, mention, rule, own.dates, sentence.from);
  // "Since 2021 Canada has sanctioned X": some day after that.
  const isSince =
    words !== undefined && words !== opening && view.scene.reading.tokens[words.from - 1]?.lower === 'since';
  if (isSince) return rule?.trigger.active ? isNone : undefined;
  if (words && isLastWeek(view, words)) return (iso) => iso === '' || isOfLastWeek(iso, view.scene.dateline);
  const read = own.dates.flatMap(({ from, iso }) => (from === words?.from && iso !== undefined ? [iso] : []));
  const isOpen = read.length === 0 && own.dates.some(({ iso }) => iso !== undefined);
  if (words === undefined || isOpen) return undefined;
  // "This year" may be today; "earlier this year" is not.
  const { dateline } = view.scene;
  const isWithin = read.some((told) => told.length < dateline.length && dateline.startsWith(told));
  if (isWithin && view.scene.reading.tokens[words.from]?.lower !== 'earlier') return undefined;
  // "Earlier this year" is not the day before yesterday.
  if (isWithin) return (iso) => isEarlier(iso, dateline) && read.some((told) => iso.startsWith(told));
  return read.length === 0 ? isNone : (iso) => read.some((told) => iso.startsWith(told));
}

const isLastWeek = ({ scene }: ArticleView, { from, to }: DateWords): boolean =>
  to === from + 1 && scene.reading.tokens[from]?.lower === 'last' && scene.reading.tokens[to]?.lower === 'week';

/** In milliseconds. */
const DAY = 86_400_000;
/** The week before this one began so long ago at the most. */
const FORTNIGHT = 14 * DAY;
/** News of so few days is no "earlier". */
const THESE_DAYS = 3 * DAY;

const isEarlier = (iso: string, dateline: string): boolean =>
  iso.length < dateline.length || Date.parse(dateline) - Date.parse(iso) > THESE_DAYS;

function isOfLastWeek(iso: string, dateline: string): boolean {
  const today = Date.parse(dateline);
  // On a Sunday the week that ends may be "last week" already.
  const sinceMonday = (new Date(today).getUTCDay() || 1) - 1;
  const ago = today - Date.parse(iso);
  return iso.length === dateline.length && ago > sinceMonday * DAY && ago <= FORTNIGHT;
}

/** "Canada sanctioned X in May 2020 and | Y | the following year". */
function behindName(view: ArticleView, mention: Mention, dates: readonly DateWords[]): DateWords | undefined {
  const { tokens } = view.scene.reading;
  const { to } = mention;
  const start = /^(?:in|on)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const words = dates.find(({ from }) => from === start);
  const joint = view.startOf(mention) - 1;
  const other = tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1;
  if (!words || tokens[joint]?.lower !== 'and' || !dates.some((date) => date.to === other)) return undefined;
  return /^(?:[.,;]|and)$/.test(tokens[words.to + 1]?.lower ?? '.') ? words : undefined;
}

/** "Canada sanctioned X and Y | last year." */
function behindList(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  dates: readonly DateWords[],
): DateWords | undefined {
  const { tokens, sentences } = view.scene.reading;
  const last = view.chainOf(mention).at(-1) ?? mention;
  const [words] = dates;
  const verb = rule ? verbOfRule(rule) : verbBefore(view, mention);
  if (verb === undefined || !words || words.from < verb) return undefined;
  if (dates.some(({ from }) => from !== words.from)) return undefined;
  const start = /^(?:in|on)$/.test(tokens[words.from - 1]?.lower ?? '') ? words.from - 1 : words.from;
  const between = tokens.slice(last.to + 1, start);
  const isLast =
    start > last.to && between.every(({ lower }) => MEASURE.test(lower)) && tokens[verb]?.sentence === mention.sentence;
  const behind = tokens[words.to + 1];
  const ends = words.to + 1 >= (sentences[mention.sentence]?.to ?? 0) || /^[.,;]$/.test(behind?.text ?? '.');
  return isLast && (ends || /^(?:for|over|after|and|but|because|while)$/.test(behind?.lower ?? '')) ? words : undefined;
}

const verbOfRule = ({ trigger: { at, objects } }: Ruled): number | undefined =>
  objects === undefined ? undefined : at;

/** "Canada | barred | X": the verb whose object the list is, where no rule reads it. */
function verbBefore(view: ArticleView, mention: Mention): number | undefined {
  const head = view.startOf(view.chainOf(mention)[0] ?? mention);
  return view.sentences[mention.sentence]?.strong.includes(head - 1) ? head - 1 : undefined;
}

/** "Acted together | on Nov. 4 | against X", "follows the | July 5 | designation of three men, including X". */
function beforeNames(view: ArticleView, mention: Mention, dates: readonly DateWords[]): DateWords | undefined {
  const { tokens } = view.scene.reading;
  const head = view.startOf(view.chainOf(mention)[0] ?? mention);
  const words = dates.findLast(({ to }) => to < head);
  if (!words || /^(?:same|that)$/.test(tokens[words.to - 1]?.lower ?? '')) return undefined;
  const behind = tokens[words.to + 1]?.lower ?? '';
  if (behind === 'against') return head === words.to + 2 ? words : undefined;
  if (!NOUNS.test(behind) || !/^(?:of|on|against)$/.test(tokens[words.to + 2]?.lower ?? '')) return undefined;
  const between = tokens.slice(words.to + 3, head);
  const isOnlyThem = between.every(({ lower, text }) => !/^[.;:]$/.test(text) && !VERBAL.test(lower));
  return isOnlyThem && head - words.to < REACH ? words : undefined;
}

/** In tokens: "Blacklisted by the United States and the European Union in". */
const LONGEST_OPENING = 14;

/** "Sanctioned by Britain | in 2018, | X is": the only day before the comma. */
function ofOpening(view: ArticleView, mention: Mention, dates: readonly DateWords[]): DateWords | undefined {
  const { scene, classes } = view;
  const first = scene.reading.sentences[mention.sentence]?.from ?? 0;
  const head = view.startOf(view.chainOf(mention)[0] ?? mention);
  const words = dates.find(({ from }) => from > first);
  const isOpening =
    (classes[first] === 'SANCED' && /^(?:by|in|on|since)$/.test(classes[first + 1] ?? '')) ||
    (classes[first] === 'under' && classes.slice(first, head).includes('MEAS'));
  if (!isOpening || !words || head - first > LONGEST_OPENING || dates.some(({ from }) => from !== words.from))
    return undefined;
  return words.to === head - 2 && scene.reading.tokens[head - 1]?.text === ',' ? words : undefined;
}

/** "In its order | of 11 March | the Treasury designated X". */
function isOrder(tokens: readonly Token[], first: number, of: number): boolean {
  const opening = tokens.slice(first, of).map(({ lower }) => lower);
  return opening.length > 1 && opening.length < 6 && ORDER.test(opening.join(' '));
}

/** "In 2021 | Canada sanctioned X". */
function beforeVerb(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  dates: readonly DateWords[],
  first: number,
): DateWords | undefined {
  const { scene, classes } = view;
  const { tokens } = scene.reading;
  const head = view.startOf(view.chainOf(mention)[0] ?? mention);
  const strong = view.sentences[mention.sentence]?.strong ?? [];
  const isHere = rule !== undefined && tokens[rule.trigger.at]?.sentence === mention.sentence;
  const at = isHere
    ? rule.trigger.at
    : (strong.findLast((verb) => verb < head) ?? strong.find((verb) => verb > mention.to));
  if (at === undefined || classes[at] === 'LIFT') return undefined;
  const words = dates.findLast(({ to }) => to < at);
  if (!words || at - words.to > REACH) return undefined;
  // A day behind the verb, or one more right before the first, and it is no longer plain whose is whose.
  const isOfVerb = (from: number): boolean =>
    from > at && !tokens.slice(Math.max(at, mention.to), from).some(({ lower }) => APART.test(lower));
  if (dates.some(({ from, to }) => isOfVerb(from) || (from < words.from && words.from - to < 4))) return undefined;
  if (/^(?:same|that)$/.test(tokens[words.to - 1]?.lower ?? '')) return undefined;
  // "… on X, who set up the outpost of Y": Y is in another clause.
  if (!isHere && classes.slice(at, head).includes('WHO')) return undefined;
  if (!isHere && tokens.slice(Math.min(at, head), Math.max(at, head)).some(({ text }) => text === ';'))
    return undefined;
  const behind = tokens[words.to + 1]?.text === ',' ? words.to + 2 : words.to + 1;
  for (let i = behind; i < at; i++)
    if (OTHER.test(classes[i] ?? '') || BOUNDS_TIME.test(tokens[i]?.lower ?? '')) return undefined;
  let opens = words.from;
  while (opens > first && OPENS.test(tokens[opens - 1]?.lower ?? '')) opens--;
  if (tokens[words.from - 1]?.lower === 'of' && isOrder(tokens, first, words.from - 1)) opens = first;
  const before = tokens[opens - 1]?.lower ?? '';
  if (opens === first + 1 && before === 'since') return words;
  if (opens > first && BOUNDS_TIME.test(before)) return undefined;
  const isOpening = opens === first || /^[,;:]$/.test(tokens[opens - 1]?.text ?? '') || /^(?:and|but)$/.test(before);
  // "Canada | in 2021 | sanctioned X".
  return isOpening || (classes[opens - 1] === 'GOV' && words.to + 1 === at) ? words : undefined;
}
