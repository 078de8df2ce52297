/** "Jane Hill, Secretary of State | … | Today, I am announcing the designation of X": in a statement of its own an office says "I". */
import { type Authority, officeAt } from '../authorities';
import type { Mention } from '../mentions';
import type { Sentence, Token } from '../tokens';
import { demonyms } from '../words/places';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** In sentences: how far from the top of a statement, or from its end, its signature stands. */
const HEAD = 5;
const FOOT = 3;
/** In tokens: "Jane M. Hill, Secretary of State". */
const LONGEST_SIGNATURE = 10;
const ADVERBS = /^(?:today|also|now|publicly|hereby|further|accordingly|am|are)$/;
const DOES = /^(?:announcing|announce|designating|designate|imposing|impose|sanctioning|sanction|listing)$/;

/** Whose statement it is that says "I" where it tells of a target. */
export function issuerOf(view: ArticleView, { sentence, from }: Mention): Authority | undefined {
  const { tokens, sentences } = view.scene.reading;
  const own = sentences[sentence];
  if (!own) return undefined;
  const i =
    tokens.slice(own.from, from).findIndex(({ text }) => text === 'I' || text.toLowerCase() === 'we') + own.from;
  let verb = i + 1;
  while (ADVERBS.test(tokens[verb]?.lower ?? '')) verb++;
  return i >= own.from && verb > i + 1 && verb < from && DOES.test(tokens[verb]?.lower ?? '')
    ? signer(view)
    : undefined;
}

const signer = perView(({ scene: { reading } }): Authority | undefined => {
  const { sentences, tokens } = reading;
  for (const sentence of [...sentences.slice(0, HEAD), ...sentences.slice(-FOOT)]) {
    const signed = signatureIn(tokens, sentence);
    if (signed) return signed;
  }
  return undefined;
});

/** A line that is an office, or a name and an office; no other country’s. */
function signatureIn(tokens: readonly Token[], { from, to }: Sentence): Authority | undefined {
  if (to - from > LONGEST_SIGNATURE) return undefined;
  for (let at = from; at < to; at++) {
    const office = officeAt(tokens, at, to);
    const before = tokens[at - 1];
    const isOwn = at === from || (before?.text === ',' && !demonyms.has(tokens[at - 2]?.lower ?? ''));
    if (office && isOwn && office.to === to - 1) return office;
  }
  return undefined;
}
