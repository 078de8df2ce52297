/** "X remains under sanctions", "previously sanctioned", "on which Britain had put X": before the news, and on no day of it. */
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import type { ArticleView } from './article-view';
import { isStateOfOthers } from './others-state';
import { ruleAt } from './rule-at';

/** In tokens: how far before its verb or measure such a word stands. */
const REACH = 5;
const ALREADY = /^(?:previously|formerly|already|still|remain|remains|remained|stays?|stayed)$/;
/** "Earlier sanctions hit X", not "sanctioned X earlier on Friday". */
const ADJECTIVE = /^(?:earlier|previous|prior|existing|past)$/;
/** What is done in several of. */
const ROUND =
  /^(?:rounds?|batch|batches|waves?|packages?|tranches?|step|steps|move|moves|announcements?|designations?|sanctions|listings?)$/;
/** In tokens: so far into a sentence "in an earlier round" reaches. */
const OPENING = 6;
/** Who joins in doing that tells of news: "joined Canada in sanctioning". */
const ANEW =
  /^(?:sanctioning|blacklisting|designating|imposing|banning|barring|freezing|adding|listing|hitting|targeting|who|whom|[;:])$/;
const STOP = /^[;:]$/;

/** Whether the sanction words that the mention hangs on say so; of a sentence that names a day itself it is not asked. */
export function isBeforeTheNews(view: ArticleView, mention: Mention): boolean {
  const own = view.sentences[mention.sentence];
  const { tokens, sentences } = view.scene.reading;
  const first = sentences[mention.sentence]?.from;
  if (!own || first === undefined) return false;
  const from = view.startOf(view.chainOf(mention)[0] ?? mention);
  const at = own.strong.findLast((strong) => strong < from) ?? own.strong.find((strong) => strong > mention.to);
  if (at === undefined) return false;
  if (isInEarlierRound(tokens.slice(first, at)) || isAmongOthers(tokens.slice(first, from))) return true;
  if (isOnceUponATime(tokens.slice(first, sentences[mention.sentence]?.to), at - first)) return true;
  if (isKept(view, mention)) return true;
  // "X, whose parent is already sanctioned" tells of the parent.
  if (tokens.slice(mention.to + 1, at).some(({ lower }) => lower === 'whose')) return false;
  for (let before = at - 1; before >= Math.max(first, at - REACH); before--) {
    const token = tokens[before];
    if (!token || STOP.test(token.text)) break;
    if (ALREADY.test(token.lower)) return true;
    if (token.lower === 'once' && tokens[before - 1]?.lower !== 'at' && tokens[before + 1]?.lower !== 'again')
      return true;
    if (token.lower === 'long' && /^(?:has|have|had|been)$/.test(tokens[before - 1]?.lower ?? '')) return true;
  }
  if ([at - 1, at - 2].some((before) => before >= first && ADJECTIVE.test(tokens[before]?.lower ?? ''))) return true;
  return isPerfect(view, mention.sentence, at, first) || isStateOfOthers(view, mention, at);
}

/** "keeps only X on its list". */
const isKept = (view: ArticleView, mention: Mention): boolean => ruleAt(view, mention)?.trigger.standing === true;

/** "In an earlier round, Canada sanctioned X", "Since then Britain has sanctioned X", "has since sanctioned X". */
function isInEarlierRound(before: readonly Token[]): boolean {
  const words = before.map(({ lower }) => lower);
  const round = words.findIndex((word) => ROUND.test(word));
  if (
    round > 0 &&
    round < OPENING &&
    words.slice(0, round).some((word) => ADJECTIVE.test(word)) &&
    /^(?:in|as|with)$/.test(words[0] ?? '')
  )
    return true;
  const since = words.lastIndexOf('since');
  if (since < 0 || words.slice(since).some((word) => /^[;:]$/.test(word))) return false;
  return (
    (since < 2 && /^(?:then|last)$/.test(words[since + 1] ?? '')) ||
    (/^(?:has|have)$/.test(words[since - 1] ?? '') && since > words.length - REACH)
  );
}

const OPENS_BEFORE =
  /^(?:but |and )?(?:(?:by|until|back) then|earlier(?= ,)|recently|(?:days|weeks|months|years|decades) (?:earlier|later|afterwards|ago|before(?= ,)|after(?= ,))|(?:shortly|soon|long) (?:afterwards|thereafter|ago)|(?:before|after) that|at the time|in those days|in (?:the past|recent (?:years|months|weeks)|the (?:19|20)\d0s|the following (?:weeks|months|years))|over the (?:past|last|years)|during (?:his|her|the|that|\S+ 's) (?:\S+ ){0,2}(?:term|presidency|government|administration|rule|tenure))\b/;
const ENDS_BEFORE = /^(?:in the past|in recent (?:years|months))$/;

/** "Months later Canada sanctioned X", "Canada has sanctioned X in the past": at no time that is told. `verb`: where it stands in the sentence. */
function isOnceUponATime(sentence: readonly Token[], verb: number): boolean {
  const words = sentence.map(({ lower }) => lower);
  const opening = words.slice(0, Math.max(0, verb));
  if (OPENS_BEFORE.test(opening.join(' ')) && !opening.some((word) => /^(?:who|which|[;:])$/.test(word))) return true;
  const end = words.findLastIndex((word) => !/^[.”"’]$/.test(word));
  return verb >= 0 && verb < end - 3 && ENDS_BEFORE.test(words.slice(end - 2, end + 1).join(' '));
}

/** "Orlov joins a club that includes | X and Y", "Only three other leaders, | X, Y and Z, are under such measures". */
function isAmongOthers(before: readonly Token[]): boolean {
  const words = before.map(({ lower }) => lower);
  const joins = words.findLastIndex((word) => /^(?:joins?|joined|joining)$/.test(word));
  if (joins > 0 && words[joins + 1] !== 'by' && !words.slice(joins).some((word) => ANEW.test(word))) return true;
  // "The others whom Washington had punished so include | X".
  const others = words.lastIndexOf('others');
  if (others > 0 && words[others - 1] === 'the' && words.slice(others + 1, others + 5).includes('had')) return true;
  const other = words.lastIndexOf('other');
  return (
    other > 0 &&
    other >= words.length - REACH - 1 &&
    /^(?:only|just|the|few|one|two|three|four|five|six)$/.test(words[other - 1] ?? '') &&
    (/^(?:only|just)$/.test(words[other - 1] ?? '') || /^(?:only|just)$/.test(words[other - 2] ?? '')) &&
    words.slice(other).every((word) => !/^(?:who|which|that)$/.test(word))
  );
}

/** "The list on which Britain had put X"; but in a main clause reporters tell the news of yesterday so. */
function isPerfect(view: ArticleView, sentence: number, at: number, first: number): boolean {
  const group = view.sentences[sentence]?.clause.group(at);
  if (!group?.had) return false;
  const before = view.scene.reading.tokens.slice(Math.max(first, group.start - REACH), group.start);
  return before.some(({ lower }) => /^(?:whom|which)$/.test(lower));
}
