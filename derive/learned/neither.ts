/** "Neither X nor | Y is on the list", "X was spared": but "neither X nor Y may enter" tells of a ban. */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { noneIn } from './none-of-them';
import { perView } from './per-view';
import { firstNamed } from './sentence-head';

/** In tokens: from a name to the verb. */
const REACH = 60;
const LISTED_AS = /^(?:on|under|among|sanctioned|listed|blacklisted|designated|named|subject)$/;

/** `first`: the one that opens the list in which `mention` stands. */
export function isNeither(view: ArticleView, mention: Mention, first = mention): boolean {
  const { tokens, sentences } = view.scene.reading;
  if (!/^(?:neither|nor)$/.test(tokens[view.startOf(first) - 1]?.lower ?? '')) return false;
  const to = Math.min(mention.to + REACH, sentences[mention.sentence]?.to ?? 0);
  for (let at = mention.to + 1; at < to; at++)
    if (/^(?:is|are|was|were|been)$/.test(tokens[at]?.lower ?? '') && LISTED_AS.test(tokens[at + 1]?.lower ?? ''))
      return true;
  return false;
}

/** "X, who had been tipped for it, | was spared", "X | is on nobody's list"; but "was spared a travel ban" alone is hit by the rest. */
const SPARED =
  /\b(?:is|are|was|were|been) (?:\p{L}+ ){0,2}?(?:spared(?=[.,;:!?”"]|$| (?:this time|so far|for now|again|too)\b)|on (?:nobody|no one)[’']s (?:list|blacklist)\b|on no (?:\p{L}+ )?(?:list|blacklist)\b)/u;

/** Those with whom a sentence opens that ends so. */
function sparedIn(view: ArticleView, index: number): readonly Mention[] {
  const { text, sentences } = view.scene.reading;
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const first = SPARED.test(text.slice(start, end)) ? firstNamed(view, index) : undefined;
  return first ? view.chainOf(first) : [];
}

/** Of whom the article says so anywhere: the news is not of them. */
export const spared = perView((view): ReadonlySet<Actor> => {
  const { mentions, reading, cast } = view.scene;
  const all = [
    ...mentions.filter((mention) => isNeither(view, mention)),
    ...reading.sentences.flatMap((_, index) => [...sparedIn(view, index), ...noneIn(view, index)]),
  ];
  return new Set(all.flatMap((mention) => cast.of.get(mention) ?? []));
});
