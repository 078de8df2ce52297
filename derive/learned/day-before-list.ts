/** "The freezes imposed | on 2 March | on X, Y and Z, as well as the listing | on 22 March | of P": the day right before a list of names is theirs. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import type { DayFits } from './verb-day';

/** In tokens: how far before the day its verb or noun stands ("imposed by the Council of the EU on"). */
const BEFORE = 10;
/** And how long such a list of names with their offices may be. */
const LONGEST_LIST = 150;
const OF = /^(?:on|of|against)$/;
const TELLS = /^(?:SANCED|SANC|IMPOSE|MEAS|FREEZE|LIST|PUT|BAR|HIT)$/;
const NOUN = /^(?:additions?|listings?|designations?|inclusions?|blacklistings?)$/;
/** What a list of names has none of. */
const NO_LIST =
  /^(?:WHO|SAY|BE|SANCED|PUT|HIT|BAR|IMPOSE|has|have|had|[;:]|that|after|because|when|but|while|over|for)$/;

export function dayBeforeList(view: ArticleView, mention: Mention): DayFits | undefined {
  const { classes, scene } = view;
  const { tokens, sentences } = scene.reading;
  const dates = view.sentences[mention.sentence]?.dates ?? [];
  const last = dates.findLast(({ to }) => to < mention.from);
  if (!last || !OF.test(tokens[last.to + 1]?.lower ?? '')) return undefined;
  const first = sentences[mention.sentence]?.from ?? 0;
  if (mention.from - last.to > LONGEST_LIST) return undefined;
  if (!isTold(view, last, first) || classes.slice(last.to + 2, mention.from).some((name) => NO_LIST.test(name)))
    return undefined;
  const isos = new Set(dates.flatMap(({ from, iso }) => (from === last.from && iso !== undefined ? [iso] : [])));
  return isos.size > 0 ? (iso) => isos.has(iso) : undefined;
}

function isTold({ classes, scene }: ArticleView, { from }: DateWords, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - BEFORE); at--) {
    const name = classes[at] ?? '';
    if (TELLS.test(name) || NOUN.test(scene.reading.tokens[at]?.lower ?? '')) return true;
    if (/^(?:[,;:]|DAY|YEAR|SAY|VED|and)$/.test(name)) return false;
  }
  return false;
}
