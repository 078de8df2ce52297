/** What is told only to be denied, or of another list: "Reports that X was sanctioned are false", "put X on a wanted list". */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perPlace } from './per-view';
import { isWhomItTells } from './rule-at';

/** In tokens: so much behind a name is looked at. */
const REACH = 24;
const DENIED =
  /\b(?:(?:fake|forged|bogus|fabricated|doctored) (?:\S+ ){1,4}?(?:says?|claims?|claimed|alleges?|purports) (?:that )?|den(?:y|ies|ied|ying) (?:\S+ ){0,2}(?:reports?|rumou?rs?|claims?|suggestions?|that)|(?:wrongly|falsely|mistakenly|erroneously) \S+|according to a (?:fake|false|forged|fabricated) \S+|users (?:claimed|claim|said|say|wrote)|(?:earlier|previous) version (?:of th\S+ \S+ )?(?:\S+ )?(?:said|stated|misstated)|(?:nearly|almost) (?:sanctioned|blacklisted|designated|banned|barred|listed))\b/;
const REPORTS = /^(?:the |a |some )?(?:reports?|rumou?rs?|claims?|news|stories|posts?|message) (?:\S+ ){0,3}that\b/;
const IS_FALSE =
  /\b(?:is|are|was|were|proved|proven) (?:\S+ )?(?:false|untrue|fake|wrong|incorrect|unfounded|baseless|fabricated)\b/;
/** "X is separately | sanctioned to proceed": allowed to. */
const ALLOWED = /^(?:\S+ ){0,8}sanctioned to (?!the\b|death\b|an?\b)/;
/** "X | was named in the complaint". */
const IN_A_SUIT =
  /^(?:\S+ ){0,7}?(?:named|listed|mentioned|cited|charged) (?:as \S+ )?in (?:the|an?|his|her|its|their) (?:\S+ )?(?:complaint|indictment|lawsuit|suit|charges|filing|petition|docket)\b/;
/** "Will Britain sanction X?" */
const ASKS = /^(?:will|would|could|should|can|may|might|is|are|was|were|has|have|had|do|does|did)$/;
/** "Could you tell us whether | X is covered?", "It is not clear whether | X was listed". */
const WHETHER = /\bwhether(?: (?!sanction|ban\b|list|measures|freez|restrict)\S+){0,6}$/;
const BUT_NOT =
  /, but (?:\S+ ){1,5}(?:(?:had|has|did|was|were|is) not|no such \S+|denied it)\W*$|, but (?:its|his|her|their|the|that) names? (?:did|does|do) not (?:appear|figure)\b/;
const OTHER_PERSON = /^(?:has|had|shares?|shared) the same name\b|^is no relation\b/;
const OTHER_LISTS =
  /\b(?:wanted|red|guest|waiting|cabinet|party|candidate|candidates|electoral|shopping|reading|honours|honors|short|invitation) list\b|\bred notice\b|\blists? of (?:\S+ )?(?:witnesses|candidates|victims|nominees|guests|suspects|winners|speakers|prisoners|missing)\b|^as an? (?:witness|candidate|victim|plaintiff|suspect|director|guest|owner|member|co-author)\b/;
/** What is only passed on … */
const PASSED_ON =
  /\b(?:media|reports?|newspapers?|papers?|outlets?|rumou?rs?|posts?|claims?)\b (?:\S+ ){0,3}?(?:that|say|says|said|claims?|claimed|suggests?|reported)\b|\bis it true\b|\bit is (?:said|rumou?red|reported|claimed)\b/;
/** … and right behind it denied. */
const UNTRUE =
  /\b(?:is|are|was|were) (?:not true|untrue|false|fake|baseless|unfounded|nonsense)\b|\b(?:not aware|unaware|knows? nothing) of any such\b|\bno such (?:list|lists|sanctions?|measures?|decision|ban)\b|\bpure (?:invention|fiction|fantasy)\b/;
/** In sentences. */
const ANSWER = 4;
const OF_SANCTIONS = /\b(?:sanction\S*|blacklist\S*|designat\S*|asset|assets|visa|travel)\b/;

export function isNotSo(view: ArticleView, mention: Mention, left: string): boolean {
  const { tokens, sentences } = view.scene.reading;
  const whole = sentences[mention.sentence];
  // "Had Canada sanctioned X, he would have fled."
  if (whole && tokens[whole.from]?.lower === 'had' && tokens[whole.from + 1]?.capital) return true;
  if (whole && ASKS.test(tokens[whole.from]?.lower ?? '') && tokens[whole.to - 1]?.text === '?') return true;
  const to = Math.min(mention.to + 1 + REACH, sentences[mention.sentence]?.to ?? 0);
  const right = tokens
    .slice(mention.to + 1, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (OTHER_PERSON.test(right) || IN_A_SUIT.test(right) || ALLOWED.test(right) || isAnsweredNo(view, mention.sentence))
    return true;
  if (WHETHER.test(left) && !isWhomItTells(view, mention)) return true;
  if (DENIED.test(left) || (REPORTS.test(left) && IS_FALSE.test(right)) || BUT_NOT.test(right)) return true;
  const verb = /^(?:(?:was|were|is|are|has been|been) )?listed (.*)$/.exec(right)?.[1];
  return (
    isOtherList(left) || (!OF_SANCTIONS.test(left) && (isOtherList(right) || (verb !== undefined && isOtherList(verb))))
  );
}

/** "We wrote that Australia had sanctioned X. | It has not." */
const isTakenBack = (wrote: string, next: string): boolean =>
  /\b(?:wrote|reported|said|stated) (?:\S+ ){0,3}?that\b/.test(wrote) &&
  /^(?:It|They|He|She|That|This) (?:has not|have not|had not|did not|hasn['’]t|didn['’]t|was (?:wrong|not so|incorrect|an error))\b[^,]{0,20}\.?$/.test(
    next.trim(),
  );

/** "Reporter: Media say that X is on your blacklist. — What you mention is not true." */
const isAnsweredNo = perPlace(
  (
    {
      scene: {
        reading: { sentences, text },
      },
    },
    index: number,
  ): boolean => {
    const own = sentences[index];
    const next = sentences[index + 1];
    if (
      own &&
      next?.block === own.block &&
      isTakenBack(text.slice(own.start, own.end), text.slice(next.start, next.end))
    )
      return true;
    if (!own || !PASSED_ON.test(text.slice(own.start, own.end).toLowerCase())) return false;
    const last = sentences[Math.min(index + ANSWER, sentences.length - 1)];
    return UNTRUE.test(text.slice(own.end, last?.end).toLowerCase());
  },
);

const isOtherList = (words: string): boolean => OTHER_LISTS.test(words) && !OF_SANCTIONS.test(words);
