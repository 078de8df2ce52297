/** "sanctions on X and Y, | the spokeswoman, Jane Hill, has just told reporters": who tells of a sanction is none of those it hits. */
import type { Mention } from '../mentions';
import { saying } from '../words/grammar';
import type { ArticleView } from './article-view';

const AUXILIARY =
  /^(?:has|have|had|is|was|just|later|earlier|also|then|since|subsequently|already|yesterday|today|himself|herself)$/;
const SAYING =
  /^(?:telling|saying|announcing|confirming|confirmed|confirms|tweeted|posted|wrote|disclosed|revealed|reported)$/;
const NEXT = /^(?:who|whom|and|as|while|but|;|:)$/;

/** Of a name behind a comma alone, with others between it and the word that tells of the sanction. */
export function isTeller(view: ArticleView, mention: Mention): boolean {
  const { scene } = view;
  const { tokens } = scene.reading;
  const from = view.startOf(mention);
  if (isNextToSay(view, mention) || isAnnouncer(view, mention) || isSigned(view, mention)) return true;
  if (tokens[from - 1]?.text !== ',') return false;
  if (isAttribution(view, mention)) return true;
  if (![mention.to + 1, view.behind(mention)].some((at) => isSaying(view, at, mention.sentence))) return false;
  const told = view.sentences[mention.sentence]?.strong.find((at) => at < from);
  const others = scene.bySentence.get(mention.sentence) ?? [];
  const isListBefore =
    told !== undefined &&
    others.some(({ from: start, to }) => start > told && to < from - 1 && !NEXT.test(tokens[to]?.lower ?? ''));
  return isListBefore;
}

const HIM = /^(?:he|him|his|she|her|himself|herself|they|them)$/;
const READS = /^(?:announced|announces|announcing|unveiled|presented|introduced|published|signed)$/;

/** "The Honourable | Jane Hill, the minister, today announced that the country is imposing sanctions": before any word of a sanction. */
function isAnnouncer(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const { to = 0 } = sentences[mention.sentence] ?? {};
  const own = view.sentences[mention.sentence];
  if (mention.kind !== 'person' || !own || own.strong.some((at) => at < mention.from)) return false;
  let verb = view.behind(mention);
  while (
    verb < to &&
    (/^[,]$/.test(tokens[verb]?.text ?? '') || AUXILIARY.test(tokens[verb]?.lower ?? '') || isDay(view, mention, verb))
  )
    verb++;
  const who = /^(?:who|that)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : verb;
  if (READS.test(tokens[who]?.lower ?? '') || (who > verb && tokens[who]?.lower === 'read'))
    return !tokens
      .slice(who, Math.min(to, own.strong.find((at) => at > who) ?? to))
      .some(({ lower }) => HIM.test(lower));
  return false;
}

const isDay = (view: ArticleView, { sentence }: Mention, at: number): boolean =>
  /^on$/.test(view.scene.reading.tokens[at]?.lower ?? '') ||
  (view.sentences[sentence]?.dates.some(({ from, to }) => from <= at && at <= to) ?? false);

/** "“We will go on.” – | Jane Hill, Prime Minister": who said what stands above it. */
function isSigned({ scene }: ArticleView, mention: Mention): boolean {
  const { tokens, sentences, text } = scene.reading;
  const own = sentences[mention.sentence];
  const first = mention.title?.from ?? mention.from;
  if (!own || mention.kind !== 'person' || first - own.from > 1) return false;
  return /[”"»]\s*[–—-]\s*$/.test(text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 8), tokens[first]?.start));
}

/** "sanctioned X and Y for the government, and | Jane Hill said that she was glad". */
function isNextToSay(view: ArticleView, mention: Mention): boolean {
  const { tokens } = view.scene.reading;
  const from = view.startOf(mention);
  const [comma, and] = [tokens[from - 2], tokens[from - 1]];
  return comma?.text === ',' && and?.lower === 'and' && isSaying(view, mention.to + 1, mention.sentence);
}

/** "All three are suspected of theft, the minister, X, said; their assets are frozen": what is said stands around it. */
function isAttribution({ scene }: ArticleView, { to, sentence }: Mention): boolean {
  const { tokens } = scene.reading;
  const at = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
  const [verb, end] = [tokens[at], tokens[at + 1]];
  if (verb?.sentence !== sentence || !/^(?:said|says|added|told)$/.test(verb.lower)) return false;
  return end === undefined || end.sentence !== sentence || /^[.;:,–—]$/.test(end.text);
}

function isSaying({ scene }: ArticleView, behind: number, sentence: number): boolean {
  const { tokens } = scene.reading;
  let at = behind;
  while (tokens[at]?.sentence === sentence && AUXILIARY.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  return tokens[at]?.sentence === sentence && (saying.has(word) || SAYING.test(word));
}
