/** One article as the last stages read it, with ways to find what stands where. */
import type { Authority } from './authorities';
import type { Cast } from './coreference';
import type { Mention } from './mentions';
import type { Page } from './noun-phrases';
import type { Reading, Token } from './tokens';
import { ToldTriggers } from './told-triggers';

export type Article = {
  reading: Reading;
  dateline: string;
  mentions: readonly Mention[];
  cast: Cast;
  authorities: ReadonlyMap<number, Authority[]>;
};

export type Scene = Article & { page: Page; bySentence: ReadonlyMap<number, Mention[]>; triggers: ToldTriggers };

export function setScene(article: Article): Scene {
  const startingAt = new Map<number, Mention>();
  const titledAt = new Map<number, Mention>();
  const bySentence = new Map<number, Mention[]>();
  for (const mention of article.mentions) {
    startingAt.set(mention.from, mention);
    if (mention.title) titledAt.set(mention.title.from, mention);
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const { tokens } = article.reading;
  return { ...article, page: { tokens, startingAt, titledAt }, bySentence, triggers: new ToldTriggers(tokens) };
}

/** The sentences in which an article says what its news is. */
export const LEAD = 3;

export function between(tokens: readonly Token[], from: number, to: number, what: RegExp): boolean {
  for (let i = from; i < to; i++) if (what.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

export function lastIndex(tokens: readonly Token[], from: number, to: number, what: RegExp): number {
  for (let i = to - 1; i >= from; i--) if (what.test(tokens[i]?.lower ?? '')) return i;
  return from - 1;
}
