/** Whose list or ban it is that a target is said to be under: "was added to the UN sanctions list", "has been banned from entering Canada". */
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import { whoseLists, whoseSanctions } from '../words/authorities';
import type { ArticleView } from './article-view';

const MEASURE = /^(?:LIST|MEAS|FREEZE)$/;
const OF_MEASURE = /^(?:asset|travel|entry|visa|terror|terrorist|terrorism)$/;
/** Behind these something else is told: another clause, or a reason. */
const PARTS = /^(?:;|:|WHO|that|while|but|for|over|after|because|as|SAY|since)$/;
const TO_ENTER =
  /^(?:from|to|enter|entering|entry|into|visit|visiting|in|foot|setting|set|travelling|traveling|travel|the)$/;

/** The one whose measure it is that the rest of its clause tells of; none where there are two. */
export function ownerOf(view: ArticleView, mention: Mention): Authority | undefined {
  const { classes, scene } = view;
  const sentence = scene.reading.sentences[mention.sentence];
  if (!sentence) return undefined;
  const isPart = (at: number): boolean => PARTS.test(classes[at] ?? '');
  let from = view.startOf(view.chainOf(mention)[0] ?? mention);
  while (from > sentence.from && !isPart(from - 1)) from--;
  let to = mention.to;
  while (to + 1 < sentence.to && !isPart(to + 1)) to++;
  const owners = (scene.authorities.get(mention.sentence) ?? []).filter(
    (authority) =>
      authority.from >= from &&
      authority.to <= to &&
      !isInAside(view, mention, authority) &&
      (ownsMeasure(view, authority, to) ||
        hasAssets(view, authority, from) ||
        isWithin(view, authority) ||
        isClosed(view, authority, from)),
  );
  if (owners.length === 0 && sentence.item) return ofIntroduction(view, mention.sentence);
  return new Set(owners.map(({ government }) => government)).size === 1 ? owners[0] : undefined;
}

/** "X, under US | sanctions since 2020, was also sanctioned": what the aside behind a name tells is not the verb's. */
function isInAside(view: ArticleView, { to, sentence }: Mention, { from }: Authority): boolean {
  const { tokens, sentences } = view.scene.reading;
  if (tokens[to + 1]?.text !== ',' || from < to || !/^(?:under|already)$/.test(tokens[to + 2]?.lower ?? ''))
    return false;
  const end = sentences[sentence]?.to ?? to;
  let close = to + 2;
  while (close < end && tokens[close]?.text !== ',') close++;
  return from < close && (view.sentences[sentence]?.strong.some((at) => at > close) ?? false);
}

/** "The following are denied entry to Russia: | 1. X | 2. Y". */
function ofIntroduction(view: ArticleView, item: number): Authority | undefined {
  const { sentences, tokens } = view.scene.reading;
  let at = item - 1;
  while (sentences[at]?.item) at--;
  const introduction = sentences[at];
  if (!introduction || tokens[introduction.to - 1]?.text !== ':') return undefined;
  return (view.scene.authorities.get(at) ?? []).find((authority) => isClosed(view, authority, introduction.from));
}

/** "the UN | sanctions list", "the European Union’s | blacklist", "Canadian | sanctions". */
function ownsMeasure({ classes, scene }: ArticleView, { to, government, adjective }: Authority, last: number): boolean {
  const isIts = whoseLists.has(government) || (adjective && whoseSanctions.has(government));
  if (!isIts && !scene.reading.tokens[to]?.possessive) return false;
  let noun = to + 1;
  while (OF_MEASURE.test(scene.reading.tokens[noun]?.lower ?? '')) noun++;
  const isMeasure = MEASURE.test(classes[noun] ?? '') || scene.reading.tokens[noun]?.lower === 'blacklist';
  return noun <= last && isMeasure;
}

/** In tokens: "freezes | whatever he may have in". */
const FAR = 6;

/** "freezes any | American | assets of X": only at home can they be frozen. */
function hasAssets(view: ArticleView, { from, to, government, adjective }: Authority, first: number): boolean {
  const { classes, scene } = view;
  const here = scene.authorities.get(scene.reading.tokens[from]?.sentence ?? -1) ?? [];
  // "An order of the EU freezes the British assets of X": theirs is the order.
  if (here.some((other) => !other.adjective && other.government !== government)) return false;
  if (!adjective || !whoseSanctions.has(government) || classes[to + 1] !== 'ASSETS') return false;
  return classes.slice(Math.max(first, from - FAR), from).includes('FREEZE');
}

/** "an asset freeze in | Canada". */
function isWithin({ classes, scene }: ArticleView, { from, adjective }: Authority): boolean {
  const { tokens } = scene.reading;
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return !adjective && tokens[at]?.lower === 'in' && /^(?:MEAS|FREEZE|ASSETS)$/.test(classes[at - 1] ?? '');
}

/** "barred from setting foot in | Canada", "barred X from travelling to | Canada", "may no longer enter | Canada". */
function isClosed({ classes, scene }: ArticleView, { from, adjective }: Authority, first: number): boolean {
  if (adjective) return false;
  const { tokens } = scene.reading;
  let at = from - 1;
  while (TO_ENTER.test(tokens[at]?.lower ?? '')) at--;
  if (at === from - 1) return false;
  const isBarred =
    classes[at] === 'BAR' ||
    /^(?:denied|refused|forbidden)$/.test(tokens[at]?.lower ?? '') ||
    (classes[at] === 'NAME' && classes.slice(first, at).includes('BAR'));
  return isBarred || (tokens[at]?.lower === 'longer' && tokens[at - 1]?.lower === 'no');
}
