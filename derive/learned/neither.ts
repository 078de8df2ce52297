/** "Neither X nor | Y is on the list": but "neither X nor Y may enter" tells of a ban. */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

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

/** Of whom the article says so anywhere: the news is not of them. */
export const spared = perView(
  (view): ReadonlySet<Actor> =>
    new Set(
      view.scene.mentions.flatMap((mention) =>
        isNeither(view, mention) ? (view.scene.cast.of.get(mention) ?? []) : [],
      ),
    ),
);
