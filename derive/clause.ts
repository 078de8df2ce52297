/** One sentence as the triggers read it: words, verb groups, and how real what it says is. */
import { isInLaw } from './laws';
import type { Sentence, Token } from './tokens';
import { byWord } from './words/by-word';
import * as w from './words/sanctioning';

export type Trigger = {
  at: number;
  /** The targets' list begins here … */
  objects?: number;
  /** … or the subject that ends here is the target … */
  subjectEnd?: number;
  /** … or the one named right before this is. */
  antecedentEnd?: number;
  /** Somebody has to be named who can do this. */
  active: boolean;
  /** Speaks of sanctions told of before: "the sanctions also hit …", "those designated include …". */
  definite: boolean;
  /** Of the day the text is from: "is designating". */
  current: boolean;
  /** Before the story: "previously", "had been". */
  past: boolean;
  lifting: boolean;
  /** The measure's own words, in which an authority may stand ("U.S. sanctions"). */
  measure?: number;
  /** What must follow the targets for it to be about sanctions at all. */
  after?: (at: number) => boolean;
  /** "since 2014" dates it. */
  since?: boolean;
  /** "Is already on the list": it was so before the news. */
  standing?: true;
  /** Counts only where sanctions have been told of before. */
  retold?: boolean;
  /** Counts only where a government is said to do it, or news of it is told. */
  official?: boolean;
  /** Counts only where the news named such a group: "the companies are …". */
  counted?: string;
  /** "X was hit, together with Y": a second list from here. */
  also?: number;
};

export type Group = {
  start: number;
  be: boolean;
  being: boolean;
  had: boolean;
  have: boolean;
  hypothetical: boolean;
  negative: boolean;
  past: boolean;
  to: boolean;
};

export const BE = /^(?:was|were|is|are|been|be|being)$/;
const ADVERB =
  /^(?:also|both|all|each|again|then|now|today|yesterday|first|jointly|already|once|later|earlier|previously|originally|initially|formally|separately|since|themselves|himself|herself|itself|on|additionally|subsequently|simultaneously|together|hereby|meanwhile|too|long|just|only|so|far|recently|newly|further)$/;

const sortOfUnreal = byWord((word) => {
  if (/^(?:bill|legislation|resolution|motion|proposal|draft|amendment|petition)$/.test(word)) return 'bill';
  return /^(?:neither|none|nobody|nothing|if|unless|whether|denied|denies|denying|falsely|rumours|rumors|false|should)$/.test(
    word,
  )
    ? 'unreal'
    : 'other';
});

export class Clause {
  constructor(
    readonly tokens: readonly Token[],
    readonly sentence: Sentence,
    readonly inDate: ReadonlySet<number>,
  ) {}

  word(i: number): string {
    return i >= this.sentence.from && i < this.sentence.to ? (this.tokens[i]?.lower ?? '') : '';
  }

  mark(i: number): string {
    return i >= this.sentence.from && i < this.sentence.to ? (this.tokens[i]?.text ?? '') : '';
  }

  base(at: number, more: Partial<Trigger>): Trigger {
    // All with the same fields in the same order: what comes in several forms is compiled for each of them.
    return {
      at,
      objects: more.objects,
      subjectEnd: more.subjectEnd,
      antecedentEnd: more.antecedentEnd,
      active: more.active ?? false,
      definite: more.definite ?? false,
      current: more.current ?? false,
      past: more.past ?? false,
      lifting: more.lifting ?? false,
      measure: more.measure,
      after: more.after,
      since: more.since,
      standing: more.standing,
      retold: more.retold,
      official: more.official,
      counted: more.counted,
      also: more.also,
    };
  }

  /** The verb group that ends right before `i`: "has also been", "would not have been". */
  group(i: number): Group {
    const group: Group = {
      start: i,
      be: false,
      being: false,
      had: false,
      have: false,
      hypothetical: false,
      negative: false,
      past: false,
      to: false,
    };
    for (let at = i - 1; at >= this.sentence.from && at > i - 14; at--) {
      const word = this.word(at);
      if (BE.test(word)) group.be = true;
      else if (word === 'had') group.had = !this.reported(at);
      else if (/^(?:has|have|having)$/.test(word)) group.have = true;
      else if (word === 'to' && w.decided.has(this.word(this.beforeDate(at - 1)))) at = this.beforeDate(at - 1);
      else if (word === 'to') group.to = group.hypothetical = true;
      // Theresa May, and the month.
      else if (w.modals.has(word) && !(word === 'may' && this.tokens[at]?.capital && at > this.sentence.from))
        group.hypothetical = true;
      else if (w.negations.has(word)) group.negative = true;
      else if (!this.inDate.has(at) && !ADVERB.test(word) && !/^\p{L}+ly$/u.test(word)) break;
      if (word === 'being') group.being = true;
      if (w.earlier.has(word)) group.past = true;
      group.start = at;
    }
    // "… recommended that he | be added": a bare "be" tells of nothing done.
    if (this.word(group.start) === 'be') group.hypothetical = true;
    // "on Friday" before the verb is no part of the subject, but a bare "on" is.
    return group;
  }

  /** "agreed on Friday to": from `i` back over words for the day. */
  beforeDate(i: number): number {
    let at = i;
    while (this.inDate.has(at) || (this.word(at) === 'on' && this.inDate.has(at + 1)) || this.word(at) === 'today')
      at--;
    return at;
  }

  /** "said it had …": what is reported as done is not further back than the report. */
  reported(i: number): boolean {
    for (let at = i - 1; at >= this.sentence.from && at > i - 8; at--) {
      if (/^(?:said|says|announced|confirmed|declared|disclosed)$/.test(this.word(at))) return true;
    }
    return false;
  }

  /** Talk of it, or a denial, governs the clause that ends at `i`. */
  unreal(i: number): boolean {
    for (let at = Math.min(i, this.sentence.to) - 1; at >= this.sentence.from && at > i - 30; at--) {
      const token = this.tokens[at];
      if (!token) continue;
      const { lower: word, text } = token;
      const sort = sortOfUnreal(token);
      if (text === ';') return false;
      if (at === this.sentence.from && word === 'had') return true;
      // "No government has ever sanctioned X".
      if (
        word === 'no' &&
        /^(?:one|country|countries|government|governments|state|states|authority)$/.test(this.word(at + 1))
      )
        return true;
      if (sort === 'unreal') return true;
      if (sort === 'bill' && !/^(?:security|council)$/.test(this.word(at - 1))) return true;
    }
    return false;
  }

  measureAfter(from: number): number | undefined {
    for (let at = from; at < Math.min(from + 12, this.sentence.to); at++)
      if ((w.measures.has(this.word(at)) && !isInLaw(this.tokens, at)) || w.lists.has(this.word(at))) return at;
    return undefined;
  }

  /** From `from` on: "under sanctions", "with sanctions", "to the … list", "from entering". */
  reachesMeasure(from: number): boolean {
    let link = '';
    for (let at = from; at < Math.min(from + 14, this.sentence.to); at++) {
      const word = this.word(at);
      if (/^(?:under|with|to|on|onto|from|in|by)$/.test(word) && !this.inDate.has(at + 1)) link = word;
      if (link === 'from' && w.barFrom.has(word)) return true;
      if (/^(?:under|with|to|by|on)$/.test(link) && w.plainMeasures.has(word)) return true;
      if (link === 'in' && w.plainMeasures.has(word) && this.inPackage(at)) return true;
      if (/^(?:on|onto|to|in)$/.test(link) && (w.lists.has(word) || this.isSchedule(at))) return true;
      if (/^(?:under|with|to)$/.test(link) && /^(?:bans?|restrictions)$/.test(word)) return true;
      if (/^[.;:]$/.test(this.mark(at)) || (w.negations.has(word) && link === '')) return false;
    }
    return false;
  }

  /** "Schedule 1", of an act. */
  isSchedule(at: number): boolean {
    return this.mark(at) === 'Schedule' && this.tokens[at + 1]?.kind === 'number';
  }

  /** "No sanctions", "no new EU sanctions". */
  negated(noun: number): boolean {
    return [1, 2, 3].some((step) => w.negations.has(this.word(noun - step)));
  }

  /** "by a court": courts freeze assets too, and that is no sanction. */
  byCourt(i: number): boolean {
    return [1, 2, 3, 4, 5].some((step) =>
      /^(?:court|courts|judge|judges|prosecutors|tribunal|magistrate)$/.test(this.word(i + step)),
    );
  }

  /** "its latest round of | sanctions", "new | sanctions". */
  inPackage(measure: number): boolean {
    for (let at = measure - 1; at > measure - 6; at--)
      if (/^(?:its|latest|new|fresh|round|package|batch|wave|raft)$/.test(this.word(at))) return true;
    return false;
  }

  betweenTalk(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (w.talk.has(this.word(at)) || w.notImposing.has(this.word(at))) return true;
    return false;
  }

  /** "…, together with Y" behind the verb. */
  togetherWith(i: number): number | undefined {
    for (let at = i + 1; at < Math.min(i + 24, this.sentence.to - 2); at++) {
      const word = this.word(at);
      if (/^(?:together|along)$/.test(word) && this.word(at + 1) === 'with') return at + 2;
      if (word === 'alongside') return at + 1;
      if (word === 'as' && /^(?:were|are|was|is|has|have)$/.test(this.word(at + 1))) return at + 2;
      if (/^(?:who|which|for|over|after)$/.test(word)) return undefined;
    }
    return undefined;
  }

  passive(i: number): boolean {
    return this.group(i).be;
  }
}
