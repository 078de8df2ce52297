/** The triggers of each sentence are read once, though the rules and the judge both ask for them. */
import type { Trigger } from './clause';
import type { DateWords } from './dates';
import type { Sentence, Token } from './tokens';
import { triggersIn } from './triggers';

export class ToldTriggers {
  private readonly known = new Map<Sentence, { dates: readonly DateWords[]; triggers: readonly Trigger[] }>();

  constructor(private readonly tokens: readonly Token[]) {}

  /** They hang on where its date words stand, not on which days those are. */
  of(sentence: Sentence, dates: readonly DateWords[]): readonly Trigger[] {
    const found = this.known.get(sentence);
    if (found && standAlike(found.dates, dates)) return found.triggers;
    const triggers = triggersIn(this.tokens, sentence, dates);
    this.known.set(sentence, { dates, triggers });
    return triggers;
  }
}

const standAlike = (some: readonly DateWords[], others: readonly DateWords[]): boolean =>
  some.length === others.length && some.every(({ from, to }, i) => others[i]?.from === from && others[i]?.to === to);
