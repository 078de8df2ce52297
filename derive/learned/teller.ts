/** "sanctions on X and Y, | the spokeswoman, Jane Hill, has just told reporters": who tells of a sanction is none of those it hits. */
import { BE } from '../clause';
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
  if (mention.kind === 'person' && isPresenting(view, view.chainOf(mention).at(-1) ?? mention)) return true;
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
const ANNOUNCES = /^(?:announced|announces|unveiled|unveils)$/;

/** "The Honourable | Jane Hill, the minister, today announced that the country is imposing sanctions", "It was | Jane Hill who read out …". */
function isAnnouncer(view: ArticleView, mention: Mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  const { from = 0, to = 0 } = sentences[mention.sentence] ?? {};
  const own = view.sentences[mention.sentence];
  if (mention.kind !== 'person' || !own || own.strong.some((at) => at < mention.from)) return false;
  let verb = view.behind(mention);
  while (
    verb < to &&
    (/^[,]$/.test(tokens[verb]?.text ?? '') || AUXILIARY.test(tokens[verb]?.lower ?? '') || isDay(view, mention, verb))
  )
    verb++;
  // "X, who announced the annexation, was sanctioned": that is told of whom it was done to.
  const isIt = tokens[from]?.lower === 'it' && /^(?:was|is)$/.test(tokens[from + 1]?.lower ?? '');
  const isWho = tokens[verb]?.lower === 'who';
  if (isWho) verb++;
  const word = tokens[verb]?.lower ?? '';
  if (isWho ? !isIt || !(ANNOUNCES.test(word) || word === 'read') : !ANNOUNCES.test(word)) return false;
  const measure = own.strong.find((at) => at > verb) ?? to;
  const between = tokens.slice(verb + 1, measure).map(({ lower }) => lower);
  // "X announced that he had been sanctioned", "X announced a boycott and was sanctioned".
  const isOther = (view.scene.bySentence.get(mention.sentence) ?? []).some(
    (one) => one.from > verb && one.to < measure,
  );
  const isOfX = between.some((one) => HIM.test(one)) || (!isOther && BE.test(between.at(-1) ?? ''));
  return !isOfX;
}

const isDay = (view: ArticleView, { sentence }: Mention, at: number): boolean =>
  /^on$/.test(view.scene.reading.tokens[at]?.lower ?? '') ||
  (view.sentences[sentence]?.dates.some(({ from, to }) => from <= at && at <= to) ?? false);

/** In sentences. */
const LONGEST_QUOTE = 12;

/** "“We will go on.” – | Jane Hill, Prime Minister": who said what stands above it. */
function isSigned({ scene }: ArticleView, mention: Mention): boolean {
  const { tokens, sentences, text } = scene.reading;
  const own = sentences[mention.sentence];
  const first = mention.title?.from ?? mention.from;
  if (!own || mention.kind !== 'person' || first - own.from > 1) return false;
  const isBehindQuote = /[”"»]\s*[–—-]\s*$/.test(
    text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 8), tokens[first]?.start),
  );
  let quoted = mention.sentence - 1;
  while (sentences[quoted - 1]?.block === sentences[quoted]?.block && mention.sentence - quoted < LONGEST_QUOTE)
    quoted--;
  return isBehindQuote && /^[“"«]/.test(text.slice(sentences[quoted]?.start, sentences[quoted]?.end));
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

/** "X | made a statement to the House", "X and Y | will on Thursday present another". */
function isPresenting(view: ArticleView, { to, sentence }: Mention): boolean {
  const { tokens } = view.scene.reading;
  const end = Math.min(view.scene.reading.sentences[sentence]?.to ?? to, to + 1 + LONGEST_VERB);
  let at = to + 1;
  const isAfter = (): boolean =>
    /^(?:,|will|would|has|had|later|then|also|today|yesterday)$/.test(tokens[at]?.lower ?? '') ||
    view.sentences[sentence]?.dates.some(({ from, to: last }) => from - 1 <= at && at <= last) === true;
  while (at < end && isAfter()) at++;
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return (
    /^(?:make|makes|made|gave|gives|give) an? (?:statement|speech|briefing)/.test(words.join(' ')) ||
    (/^(?:present|presents|presented|unveil|outline|outlined)$/.test(words[0] ?? '') &&
      /^(?:another|the|a|an|more|new|its|their)$/.test(words[1] ?? ''))
  );
}

/** In tokens: ", will on Thursday". */
const LONGEST_VERB = 8;

function isSaying({ scene }: ArticleView, behind: number, sentence: number): boolean {
  const { tokens } = scene.reading;
  let at = behind;
  while (tokens[at]?.sentence === sentence && AUXILIARY.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  return tokens[at]?.sentence === sentence && (saying.has(word) || SAYING.test(word));
}
