/** "A court struck down the listing of X", "The sanctions on X were extended": of measures taken before, of which this is not the day. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

/** In tokens: "the listing of the former minister | X". */
const REACH = 8;
/** In tokens: "X | lost his last appeal". */
const NEAR = 5;
/** In tokens: from "prolonged" to one of those whose measures were. */
const FAR = 30;
const PROLONGED = /^(?:prolong|extend|renew)(?:s|ed|ing)?$/;
const MEASURE = /^(?:sanctions?|listings?|ban|bans|designations?|blacklisting|freeze|freezes|restrictions|measures)$/;
const LINK = /^(?:of|on|against)$/;
const VERB =
  /^(?:struck|annul(?:s|led|ling)|overturn(?:s|ed|ing)|quash(?:es|ed|ing)|expires?|expired|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lapsed?|upheld|upholds?|challenged|contested)$/;

export function isOfOldMeasure(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const sentence = sentences[mention.sentence];
  if (!sentence) return false;
  const start = view.startOf(view.chainOf(mention)[0] ?? mention);
  const before = tokens.slice(Math.max(sentence.from, start - REACH), start).map(({ lower }) => lower);
  const behind = tokens.slice(mention.to + 1, Math.min(mention.to + 1 + NEAR, sentence.to)).map(({ lower }) => lower);
  if (isAppealing(behind)) return true;
  if (isOfProlonged(tokens.slice(Math.max(sentence.from, start - FAR), start).map(({ lower }) => lower))) return true;
  const measure = before.findLastIndex((word, i) => MEASURE.test(word) && LINK.test(before[i + 1] ?? ''));
  if (measure < 0) return false;
  return (
    before.slice(0, measure).some((word) => VERB.test(word)) ||
    (/^(?:was|were|is|are|will|be|been|has|have|had)$/.test(behind[0] ?? '') &&
      behind.some((word) => VERB.test(word))) ||
    VERB.test(behind[0] ?? '')
  );
}

/** "Those for whom they are | prolonged | include X". */
const ARE_PROLONGED =
  /\bthose (?:for|against|on) whom .{0,60}\b(?:prolonged|extended|renewed)\b.{0,20}\binclud(?:e|es|ed)\b/;

/** "prolonged until 12 December the measures against ten persons already listed, including | X". */
function isOfProlonged(before: readonly string[]): boolean {
  if (ARE_PROLONGED.test(before.join(' '))) return true;
  const measure = before.findLastIndex((word, i) => MEASURE.test(word) && LINK.test(before[i + 1] ?? ''));
  if (measure < 0 || !before.slice(0, measure).some((word) => PROLONGED.test(word))) return false;
  const whom = before.slice(measure);
  return (
    whom.some(
      (word, i) => /^(?:already|currently)$/.test(word) && /^(?:listed|on|sanctioned|under)$/.test(whom[i + 1] ?? ''),
    ) && whom.some((word) => /^(?:including|among)$/.test(word))
  );
}

/** "X | lost his appeal against the sanctions", "X | challenged the listing in court". */
const isAppealing = (behind: readonly string[]): boolean =>
  /^(?:lost|filed|won|lodged|brought)$/.test(behind[0] ?? '') &&
  behind.some((word) => /^(?:appeal|case|suit)$/.test(word));
