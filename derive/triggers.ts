/**
 * The places in a sentence where somebody is said to be sanctioned: which words say it, where the names of the targets begin or
 * end, and how real it is. A bill, a threat, a denial, a plan is none.
 */
import type { DateWords } from './dates';
import type { Sentence, Token } from './tokens';
import { sentenceOpeners } from './words/grammar';
import * as w from './words/sanctioning';
import { peopleWords } from './words/titles';

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
  /** Counts only where sanctions have been told of before. */
  retold?: boolean;
  /** "X was hit, together with Y": a second list from here. */
  also?: number;
};

type Group = {
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

const BE = /^(?:was|were|is|are|been|be|being)$/;
const ADVERB =
  /^(?:also|both|all|each|again|then|now|today|yesterday|first|jointly|already|once|later|earlier|previously|originally|initially|formally|separately|since|themselves|himself|herself|itself|on|additionally|subsequently|simultaneously|together|hereby|meanwhile|too|long|just|only|so|far|recently|newly|further)$/;

export function triggersIn(tokens: readonly Token[], sentence: Sentence, dates: readonly DateWords[]): Trigger[] {
  const inDate = new Set<number>();
  for (const date of dates) for (let i = date.from; i <= date.to; i++) inDate.add(i);
  const found: Trigger[] = [];
  const reader = new Reader(tokens, sentence, inDate);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const trigger = reader.at(i);
    if (trigger) found.push(trigger);
  }
  return found;
}

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentence: Sentence,
    private readonly inDate: ReadonlySet<number>,
  ) {}

  at(i: number): Trigger | undefined {
    const word = this.word(i);
    return (
      (w.directPassive.has(word) || w.passiveWays.has(word) ? this.those(i) : undefined) ??
      (w.directPassive.has(word) ? this.direct(i) : undefined) ??
      (w.directPresent.has(word) ? this.headline(i) : undefined) ??
      (word === 'frozen' ? this.frozen(i) : undefined) ??
      (/^(?:named|listed|targeted|targeting|hit)$/.test(word) ? this.named(i) : undefined) ??
      (BE.test(word) ? this.state(i) : undefined) ??
      (w.directGerund.has(word) ? this.gerund(i) : undefined) ??
      (word === 'listing' && this.group(i).be ? this.gerund(i) : undefined) ??
      (/^(?:sanction|blacklist|designate)$/.test(word) ? this.decided(i) : undefined) ??
      (/^(?:they|these)$/.test(word) && i === this.sentence.from ? this.they(i) : undefined) ??
      (word === 'targets' && i === this.sentence.from ? this.they(i) : undefined) ??
      (/^(?:faces?)$/.test(word) ? this.faces(i) : undefined) ??
      (word === 'action' ? this.action(i) : undefined) ??
      (word === 'under' ? this.under(i) : undefined) ??
      (/^(?:include|cover|add)$/.test(word) ? this.expanded(i) : undefined) ??
      (w.measures.has(word) ? this.measuresOn(i) : undefined) ??
      (w.measures.has(word) || w.lists.has(word) ? this.measureSubject(i) : undefined) ??
      (w.measures.has(word) ? (this.nominal(i) ?? this.imposed(i)) : undefined) ??
      (w.passiveWays.has(word) ? this.passiveWay(i) : undefined) ??
      (w.strike.has(word) || w.place.has(word) || w.bar.has(word) ? this.activeWay(i) : undefined) ??
      (w.lifting.has(word) ? this.lifted(i) : undefined)
    );
  }

  private word(i: number): string {
    return i >= this.sentence.from && i < this.sentence.to ? (this.tokens[i]?.lower ?? '') : '';
  }

  private mark(i: number): string {
    return i >= this.sentence.from && i < this.sentence.to ? (this.tokens[i]?.text ?? '') : '';
  }

  private base(at: number, more: Partial<Trigger>): Trigger {
    return { at, active: false, definite: false, current: false, past: false, lifting: false, ...more };
  }

  /** The verb group that ends right before `i`: "has also been", "would not have been". */
  private group(i: number): Group {
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
      else if (word === 'to' && /^(?:decided|moved|opted|chose)$/.test(this.word(at - 1))) at--;
      else if (word === 'to') group.to = group.hypothetical = true;
      else if (w.modals.has(word)) group.hypothetical = true;
      else if (w.negations.has(word)) group.negative = true;
      else if (!this.inDate.has(at) && !ADVERB.test(word) && !/^\p{L}+ly$/u.test(word)) break;
      if (word === 'being') group.being = true;
      if (w.earlier.has(word)) group.past = true;
      group.start = at;
    }
    // "on Friday" before the verb is no part of the subject, but a bare "on" is.
    return group;
  }

  /** "said it had …": what is reported as done is not further back than the report. */
  private reported(i: number): boolean {
    for (let at = i - 1; at >= this.sentence.from && at > i - 8; at--) {
      if (/^(?:said|says|announced|confirmed|declared|disclosed)$/.test(this.word(at))) return true;
    }
    return false;
  }

  /** Talk of it, or a denial, governs the clause that ends at `i`. */
  private unreal(i: number): boolean {
    for (let at = i - 1; at >= this.sentence.from && at > i - 30; at--) {
      const word = this.word(at);
      if (this.mark(at) === ';') return false;
      if (at === this.sentence.from && word === 'had') return true;
      if (
        /^(?:neither|none|nobody|nothing|if|unless|whether|denied|denies|denying|falsely|rumours|rumors|false|should)$/.test(
          word,
        )
      )
        return true;
      if (
        /^(?:bill|legislation|resolution|motion|proposal|draft|amendment|petition)$/.test(word) &&
        !/^(?:security|council)$/.test(this.word(at - 1))
      )
        return true;
    }
    return false;
  }

  /** "X was designated", "X, sanctioned by …", "Treasury designated X". */
  private direct(i: number): Trigger | undefined {
    const group = this.group(i);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const past = group.past || group.had;
    if (group.be) {
      if (!this.saysListed(i) || this.isOffice(i)) return undefined;
      const current = group.being;
      const relative = /^(?:who|which|that)$/.test(this.word(group.start - 1));
      const more = { current, past, also: this.togetherWith(i) };
      return relative
        ? this.base(i, { ...more, antecedentEnd: group.start - 2 })
        : this.base(i, { ...more, subjectEnd: group.start - 1 });
    }
    const whom = this.whom(i);
    if (whom !== undefined) return this.base(i, { past: true, antecedentEnd: whom });
    const next = this.word(i + 1);
    if (/^(?:by|on|in|under|for|pursuant|since|along|alongside|earlier|last)$/.test(next) || this.inDate.has(i + 1)) {
      if (/^[,(–—]$/.test(this.mark(group.start - 1)) && this.saysListed(i))
        return this.base(i, { past, antecedentEnd: group.start - 2 });
      if (!this.inDate.has(i + 1)) return undefined;
    }
    if (!w.directPast.has(this.word(i)) || /^(?:the|a|an|newly|recently|these|those)$/.test(this.word(i - 1)))
      return undefined;
    let objects = i + 1;
    while (this.inDate.has(objects) || this.word(objects) === 'on') objects++;
    return this.base(i, { active: true, past, objects });
  }

  /** "US sanctions Iran’s …", in the present of headlines: right behind whoever acts, before somebody. */
  private headline(i: number): Trigger | undefined {
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    if (
      !before?.capital ||
      sentenceOpeners.has(before.lower) ||
      w.reach.has(next?.lower ?? '') ||
      w.impose.has(next?.lower ?? '') ||
      before.possessive ||
      !next ||
      /^(?:on|against|over|for|and|in|are|were|have|that|to|by|from|as|relief|list|lists|regime|law|program|programme|bill|,|\.)$/.test(
        next.lower,
      )
    )
      return undefined;
    if (i + 1 >= this.sentence.to || this.group(i - 1).be || this.sentence.block > 1) return undefined;
    return this.base(i, { active: true, objects: i + 1 });
  }

  /** "X has had his assets frozen", "X, whose assets were frozen". */
  private frozen(i: number): Trigger | undefined {
    const group = this.group(i);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const noun = group.start - 1;
    if (!/^(?:assets|accounts|property)$/.test(this.word(noun))) return undefined;
    const owner = this.word(noun - 1);
    if (group.be) return owner === 'whose' ? this.base(i, { antecedentEnd: noun - 2, past: group.had }) : undefined;
    if (!/^(?:his|her|its|their)$/.test(owner) || this.word(noun - 2) !== 'had') return undefined;
    const have = this.group(noun - 2);
    if (have.hypothetical || have.negative) return undefined;
    return this.base(i, { subjectEnd: have.start - 1 });
  }

  /** "The Treasury named X": says so only where sanctions are being told of. */
  private named(i: number): Trigger | undefined {
    const group = this.group(i);
    const with_ = w.strike.has(this.word(i)) && this.reachesMeasure(i + 1);
    if (with_) return undefined;
    if (group.be !== /ing$/.test(this.word(i)) || group.hypothetical || group.negative || group.past || group.had)
      return undefined;
    if (!this.tokens[group.start - 1]?.capital && this.mark(group.start - 1) !== ')') return undefined;
    return this.base(i, { active: true, objects: i + 1, retold: true });
  }

  /** "three", "three men", "other two": a count, and nothing but words for people. */
  private onlyPeople(from: number, to: number): boolean {
    let counted = false;
    for (let at = from; at < to; at++) {
      const number =
        this.tokens[at]?.kind === 'number' ||
        /^(?:two|three|four|five|six|seven|eight|nine|ten|others)$/.test(this.word(at));
      if (number) counted = true;
      else if (!peopleWords.has(this.word(at)) && this.word(at) !== 'other') return false;
    }
    return counted;
  }

  /** "X was also added", "Y was targeted as well". */
  private alsoAdded(i: number, group: Group): Trigger | undefined {
    if (!/^(?:added|included|named|targeted|hit|listed)$/.test(this.word(i)) || group.past || group.had)
      return undefined;
    const also = [...Array(i - group.start).keys()].some((step) => this.word(group.start + step) === 'also');
    const end = i + 1 >= this.sentence.to || /^[.,]$/.test(this.mark(i + 1));
    if (!(also && end) && !/^(?:too|as)$/.test(this.word(i + 1))) return undefined;
    return this.base(i, { subjectEnd: group.start - 1, definite: true, retold: true });
  }

  /** "X has been under US sanctions since 2014", "X is on the list as well". */
  private state(i: number): Trigger | undefined {
    let at = i + 1;
    while (
      /^(?:also|already|now|still|both|all|themselves|himself|herself)$/.test(this.word(at)) ||
      w.negations.has(this.word(at))
    ) {
      if (w.negations.has(this.word(at))) return undefined;
      at++;
    }
    const link = this.word(at);
    // "The three are X, Y and Z".
    if (
      /^(?:are|were)$/.test(this.word(i)) &&
      /^(?:the|they)$/.test(this.word(this.sentence.from)) &&
      i - this.sentence.from < 5 &&
      this.onlyPeople(this.sentence.from + 1, i)
    )
      return this.base(i, { definite: true, retold: true, objects: i + 1 });
    if (link === 'one' && this.word(at + 1) === 'of' && /^(?:them|those)$/.test(this.word(at + 2)))
      return this.base(at, { subjectEnd: this.group(i).start - 1, definite: true, retold: true });
    if (!/^(?:under|on|among|subject)$/.test(link) || this.inDate.has(at + 1)) return undefined;
    if (link === 'subject' && this.word(at + 1) !== 'to') return undefined;
    const group = this.group(i);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    for (let end = at + 1; end < Math.min(at + 8, this.sentence.to); end++) {
      const word = this.word(end);
      if (w.negations.has(word)) return undefined;
      if (link === 'among' && word === 'them')
        return this.base(i, {
          subjectEnd: group.start - 1,
          definite: true,
          retold: true,
          also: this.togetherWith(end),
        });
      const found =
        link === 'on'
          ? w.lists.has(word)
          : link === 'among'
            ? /^(?:sanctioned|designated|blacklisted|listed|targeted)$/.test(word)
            : w.plainMeasures.has(word) ||
              (/^(?:bans?)$/.test(word) && /^(?:travel|visa|entry)$/.test(this.word(end - 1)));
      if (!found && /^(?:of|for|that|who|,)$/.test(word)) return undefined;
      if (!found) continue;
      const since = [1, 2, 3].some((step) => this.word(end + step) === 'since' || this.word(end + step) === 'from');
      return this.base(end, {
        subjectEnd: group.start - 1,
        measure: end,
        past: since || group.past || group.had,
        definite: !since && link !== 'under' && !group.have,
        since,
      });
    }
    return undefined;
  }

  /** "The listing of X was made under …", "Today’s designation of X". */
  private nominal(i: number): Trigger | undefined {
    if (!/^(?:listing|designation|blacklisting|sanctioning)s?$/.test(this.word(i)) || this.word(i + 1) !== 'of')
      return undefined;
    const first = this.tokens[i - 1];
    if (!/^(?:the|its|their|this|today's)$/.test(this.word(i - 1)) && !first?.possessive && i !== this.sentence.from)
      return undefined;
    for (let at = i - 1; at >= this.sentence.from; at--)
      if (
        w.talk.has(this.word(at)) ||
        w.modals.has(this.word(at)) ||
        w.negations.has(this.word(at)) ||
        w.notImposing.has(this.word(at))
      )
        return undefined;
    return this.base(i, { definite: true, objects: i + 2 });
  }

  /** "X, whom the US sanctioned": the token before that clause. */
  private whom(i: number): number | undefined {
    for (let at = i - 1; at > this.sentence.from && at > i - 8; at--) {
      if (/^[,;]$/.test(this.mark(at))) return undefined;
      if (this.word(at) === 'whom') return at - 1;
    }
    return undefined;
  }

  /** "was designated the city’s mayor" is about an office. */
  private isOffice(i: number): boolean {
    if (!/^(?:the|a|an|its|as|mayor|heir)$/.test(this.word(i + 1))) return false;
    return ![...Array(8).keys()].some((step) =>
      /^(?:terrorist|terrorists|specially|blocked)$/.test(this.word(i + 1 + step)),
    );
  }

  /** "listed" and "named" are about sanctions only with somebody who lists, or a list. */
  private saysListed(i: number): boolean {
    if (this.word(i) !== 'listed') return true;
    if (i + 1 >= this.sentence.to || /^[.,;]$/.test(this.mark(i + 1))) return true;
    return /^(?:by|under|on|in|pursuant|for|today)$/.test(this.word(i + 1)) || this.inDate.has(i + 1);
  }

  /** "is designating X", "by sanctioning X", ", adding …". */
  private gerund(i: number): Trigger | undefined {
    const group = this.group(i);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const before = this.word(group.start - 1);
    const opens = /^[,–—]$/.test(this.mark(group.start - 1));
    if (group.be) return this.base(i, { active: true, current: true, objects: i + 1 });
    if (before === 'by' || opens || before === 'in') return this.base(i, { active: true, objects: i + 1 });
    return undefined;
  }

  /** "took action against X". */
  private action(i: number): Trigger | undefined {
    const verb = i - 1;
    if (!/^(?:took|takes|taking|taken)$/.test(this.word(verb)) || this.word(i + 1) !== 'against') return undefined;
    const group = this.group(verb);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    return this.base(i, { active: true, current: group.be, past: group.past || group.had, objects: i + 2 });
  }

  /** "X, under US sanctions since 2018, …". */
  private under(i: number): Trigger | undefined {
    const comma = /^(?:already|now|still)$/.test(this.word(i - 1)) ? i - 2 : i - 1;
    if (this.mark(comma) !== ',') return undefined;
    const measure = this.measureAfter(i + 1);
    if (measure === undefined || measure > i + 5 || !w.plainMeasures.has(this.word(measure))) return undefined;
    return this.base(measure, { antecedentEnd: comma, measure, past: true, since: this.word(measure + 1) === 'since' });
  }

  /** "expanded its blacklist to include X". */
  private expanded(i: number): Trigger | undefined {
    if (this.word(i - 1) !== 'to') return undefined;
    let measure = false;
    for (let at = i - 2; at >= this.sentence.from && at > i - 12; at--) {
      const word = this.word(at);
      if (w.lists.has(word) || w.plainMeasures.has(word)) measure = true;
      if (!/^(?:expanded|widened|broadened|extended|updated|enlarged)$/.test(word)) continue;
      const group = this.group(at);
      if (!measure || group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
      return this.base(i, { active: true, past: group.past || group.had, objects: i + 1 });
    }
    return undefined;
  }

  /** "Sanctions on X were announced", "EU sanctions on X, imposed on 9 July". */
  private measuresOn(i: number): Trigger | undefined {
    if (!/^(?:on|against)$/.test(this.word(i + 1)) || this.inDate.has(i + 2) || this.verbBefore(i) !== undefined)
      return undefined;
    if (this.betweenTalk(this.sentence.from, i) || this.unreal(i)) return undefined;
    return this.base(i, {
      measure: i,
      objects: i + 2,
      after: (at) => {
        const verb = BE.test(this.word(at))
          ? at + 1
          : this.mark(at) === ',' || this.mark(at - 1) === ','
            ? this.mark(at) === ','
              ? at + 1
              : at
            : -1;
        return /^(?:announced|imposed|unveiled|slapped|levied|introduced|adopted)$/.test(this.word(verb));
      },
    });
  }

  /** "decided to sanction X": done, unlike "wants to". */
  private decided(i: number): Trigger | undefined {
    const group = this.group(i);
    if (this.word(i - 1) === 'to' && this.word(i - 2) === 'decision' && !this.unreal(i - 2))
      return this.base(i, { objects: i + 1 });
    const decided = this.word(i - 1) === 'to' && /^(?:decided|moved|opted|chose)$/.test(this.word(i - 2));
    if (!decided || group.hypothetical || group.negative || this.unreal(i)) return undefined;
    return this.base(i, { active: true, objects: i + 1 });
  }

  /** "They include X", "Targets included X", behind the news. */
  private they(i: number): Trigger | undefined {
    if (!/^(?:include|included|are|were)$/.test(this.word(i + 1))) return undefined;
    if (/^(?:are|were)$/.test(this.word(i + 1)) && this.mark(i + 2) !== ':' && !this.tokens[i + 2]?.capital)
      return undefined;
    return this.base(i, { definite: true, retold: true, objects: i + 2 });
  }

  /** "X now faces an asset freeze", behind the news. */
  private faces(i: number): Trigger | undefined {
    const group = this.group(i);
    if (group.be || group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const measure = this.measureAfter(i + 1);
    if (measure === undefined || measure > i + 5 || !/^(?:freezes?|bans?|sanctions)$/.test(this.word(measure)))
      return undefined;
    return this.base(i, { subjectEnd: group.start - 1, definite: true, retold: true });
  }

  /** "Those sanctioned include X", "Also designated today is X", "the individuals listed are:". */
  private those(i: number): Trigger | undefined {
    const before = this.word(i - 1);
    const opens =
      (i === this.sentence.from && w.directPassive.has(this.word(i))) ||
      (before === 'also' && i - 1 === this.sentence.from) ||
      /^[“"]$/.test(this.mark(i - 1));
    if (!opens && !/^(?:those|newly|ones|others)$/.test(before) && !(peopleWords.has(before) && !this.passive(i)))
      return undefined;
    if (w.bar.has(this.word(i)) && !this.reachesMeasure(i + 1)) return undefined;
    for (let at = i + 1; at < Math.min(i + 30, this.sentence.to); at++) {
      const word = this.word(at);
      if (/^(?:include|includes|included|is|are|was|were)$/.test(word)) {
        if (/^(?:also|now)$/.test(this.word(at + 1)) && /^(?:designated|sanctioned|listed)$/.test(this.word(at + 2)))
          return undefined;
        if (w.negations.has(this.word(at + 1))) return undefined;
        return this.base(i, { definite: true, objects: at + 1 });
      }
      if (this.mark(at) === ':') return this.base(i, { definite: true, objects: at + 1 });
      if (/^[;]$/.test(this.mark(at)) || /^(?:who|which|said|has|have|had|will|would)$/.test(word)) return undefined;
    }
    return undefined;
  }

  private passive(i: number): boolean {
    return this.group(i).be;
  }

  /** "The sanctions also hit X", "These designations include X". */
  private measureSubject(i: number): Trigger | undefined {
    const group = this.determined(i);
    if (!group) return undefined;
    let at = i + 1;
    // "The list, which also names", "Others on the list of 39 are".
    if (
      this.mark(at) === ',' &&
      this.word(at + 1) === 'which' &&
      /^(?:also|names?|includes?|targets?)$/.test(this.word(at + 2))
    )
      at += 2;
    if (w.lists.has(this.word(i))) {
      if (this.word(at) === 'of' && this.tokens[at + 1]?.kind === 'number') at += 2;
      if (
        (/^(?:are|include|includes|is)$/.test(this.word(at)) || this.mark(at) === ':') &&
        /^(?:others|also|names|those|officials|people|among)$/.test(this.word(this.sentence.from))
      )
        return this.base(i, { definite: true, measure: i, objects: at + 1 });
    }
    // "The list published in the Official Journal names".
    if (/^(?:published|released|announced|issued|adopted|imposed|unveiled)$/.test(this.word(at))) {
      const verb = [...Array(12).keys()]
        .map((step) => at + step)
        .find((next) => /^(?:names?|includes?|targets?|hits?|covers?)$/.test(this.word(next)));
      if (verb !== undefined && ![...Array(verb - at).keys()].some((step) => /^[,;]$/.test(this.mark(at + step))))
        at = verb;
    }
    // "Friday’s sanctions by the US hit …".
    if (this.word(at) === 'by') {
      const verb = [2, 3, 4, 5, 6]
        .map((step) => at + step)
        .find((next) => /^(?:names?|includes?|targets?|hits?|covers?)$/.test(this.word(next)));
      if (verb !== undefined) at = verb;
    }
    // "The sanctions, announced on Friday, target …".
    if (this.mark(at) === ',') {
      let close = at + 1;
      while (close < this.sentence.to && close < at + 16 && this.mark(close) !== ',') close++;
      if (this.mark(close) === ',') at = close + 1;
    }
    while (
      /^(?:also|further|specifically|directly|now|today|will|primarily|mainly|all)$/.test(this.word(at)) ||
      this.inDate.has(at) ||
      (this.word(at) === 'on' && this.inDate.has(at + 1))
    ) {
      if (this.word(at) === 'will') return undefined;
      at++;
    }
    if (
      BE.test(this.word(at)) &&
      /^(?:imposed|announced|placed|levied|slapped|aimed|targeted|issued|targeting)$/.test(this.word(at + 1))
    ) {
      at += 2;
      while (this.inDate.has(at) || this.word(at) === 'also') at++;
      if (!/^(?:on|against|at|upon)$/.test(this.word(at))) return undefined;
      return this.base(i, { definite: true, measure: i, objects: at + 1 });
    }
    if (!w.reach.has(this.word(at)) || w.negations.has(this.word(at + 1))) return undefined;
    at++;
    if (/^(?:to|at|on)$/.test(this.word(at))) at++;
    return this.base(i, { definite: true, measure: i, objects: at });
  }

  /** The measure is one already told of: "the", "these", "Monday’s", "the latest". */
  private determined(i: number): boolean {
    for (let at = i - 1; at >= this.sentence.from && at > i - 7; at--) {
      const token = this.tokens[at];
      const word = this.word(at);
      if (
        /^(?:the|these|those|such|its|their|today's|this|our)$/.test(word) ||
        (token?.possessive && this.inDate.has(at)) ||
        token?.possessive
      )
        return !w.talk.has(this.word(at + 1)) && !this.betweenTalk(at + 1, i);
      if (/^[,.;:]$/.test(this.mark(at)) || /^(?:of|on|for|and|with|to|in)$/.test(word))
        return word === 'and' && this.determined(at);
    }
    return (
      i === this.sentence.from ||
      (/^(?:New|Sanctions|Designations)$/.test(this.tokens[i]?.text ?? '') && i - this.sentence.from < 2)
    );
  }

  private betweenTalk(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (w.talk.has(this.word(at)) || w.notImposing.has(this.word(at))) return true;
    return false;
  }

  /** "announced new sanctions Monday against X": a verb before the measure, a preposition behind it. */
  private imposed(i: number): Trigger | undefined {
    const verb = this.verbBefore(i);
    if (verb === undefined) return undefined;
    const group = this.group(verb);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const gerund = /ing$/.test(this.word(verb));
    const before = this.word(group.start - 1);
    if (
      gerund &&
      !group.be &&
      !/^[,–—]$/.test(this.mark(group.start - 1)) &&
      !/^(?:by|in|after|and|also|decree|order|decision|statement|action|rules|notice)$/.test(before)
    )
      return undefined;
    const whom = this.against(verb);
    if (whom !== undefined) return this.base(i, { active: true, measure: i, past: true, antecedentEnd: whom });
    let at = i + 1;
    for (; at < Math.min(i + 14, this.sentence.to); at++) {
      const word = this.word(at);
      if (
        /^(?:on|against|upon|targeting|hitting|for)$/.test(word) &&
        !(word === 'on' && this.inDate.has(at + 1)) &&
        word !== 'for'
      )
        break;
      if (word === 'of' && this.word(at - 1) === 'assets') break;
      if (
        this.inDate.has(at) ||
        w.measures.has(word) ||
        /^(?:and|on|asset|travel|visa|or|today|including|of|entry|financial|economic|jointly|,)$/.test(word)
      )
        continue;
      return this.base(i, { active: true, measure: i, past: group.past || group.had, current: group.be && gerund });
    }
    return this.base(i, {
      active: true,
      measure: i,
      past: group.past || group.had,
      current: group.be && gerund,
      objects: at < this.sentence.to ? at + 1 : undefined,
    });
  }

  /** "X, against whom the EU imposed …": the token before that clause. */
  private against(verb: number): number | undefined {
    for (let at = verb - 1; at > this.sentence.from && at > verb - 12; at--) {
      if (/^(?:whom|which)$/.test(this.word(at)) && /^(?:on|against|upon)$/.test(this.word(at - 1))) return at - 2;
    }
    return undefined;
  }

  private verbBefore(i: number): number | undefined {
    for (let at = i - 1; at >= this.sentence.from && at > i - 14; at--) {
      const word = this.word(at);
      if (w.impose.has(word) && !(w.measures.has(word) && at === i))
        return /^(?:orders|order|measures|levels)$/.test(word) ? undefined : at;
      if (
        w.talk.has(word) ||
        w.notImposing.has(word) ||
        /^[;:.]$/.test(this.mark(at)) ||
        /^(?:that|who|which|over|after)$/.test(word)
      )
        return undefined;
    }
    return undefined;
  }

  /** "X was placed under sanctions", "was hit with an asset freeze", "was added to the list", "was barred from entering". */
  private passiveWay(i: number): Trigger | undefined {
    const group = this.group(i);
    if (!group.be || group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    if (!this.reachesMeasure(i + 1)) return this.alsoAdded(i, group);
    const relative = /^(?:who|which|that)$/.test(this.word(group.start - 1));
    const more = {
      past: group.past || group.had,
      current: group.being,
      measure: this.measureAfter(i + 1),
      also: this.togetherWith(i),
    };
    return relative
      ? this.base(i, { ...more, antecedentEnd: group.start - 2 })
      : this.base(i, { ...more, subjectEnd: group.start - 1 });
  }

  /** "…, together with Y" behind the verb. */
  private togetherWith(i: number): number | undefined {
    for (let at = i + 1; at < Math.min(i + 24, this.sentence.to - 2); at++) {
      const word = this.word(at);
      if (/^(?:together|along)$/.test(word) && this.word(at + 1) === 'with') return at + 2;
      if (word === 'alongside') return at + 1;
      if (word === 'as' && /^(?:were|are|was|is)$/.test(this.word(at + 1))) return at + 2;
      if (/^(?:who|which|for|over|after)$/.test(word)) return undefined;
    }
    return undefined;
  }

  /** "widened its sanctions list, adding X". */
  private betweenLists(i: number): boolean {
    for (let at = i - 2; at >= this.sentence.from && at > i - 14; at--)
      if (w.lists.has(this.word(at))) return this.mark(i - 1) === ',';
    return false;
  }

  private measureAfter(from: number): number | undefined {
    for (let at = from; at < Math.min(from + 12, this.sentence.to); at++)
      if (w.measures.has(this.word(at)) || w.lists.has(this.word(at))) return at;
    return undefined;
  }

  /** From `from` on: "under sanctions", "with sanctions", "to the … list", "from entering". */
  private reachesMeasure(from: number): boolean {
    let link = '';
    for (let at = from; at < Math.min(from + 14, this.sentence.to); at++) {
      const word = this.word(at);
      if (/^(?:under|with|to|on|onto|from|in|by)$/.test(word) && !this.inDate.has(at + 1)) link = word;
      if (link === 'from' && w.barFrom.has(word)) return true;
      if (/^(?:under|with|to|by|on)$/.test(link) && w.plainMeasures.has(word)) return true;
      if (/^(?:on|onto|to|in)$/.test(link) && w.lists.has(word)) return true;
      if (/^(?:under|with|to)$/.test(link) && /^(?:bans?|restrictions)$/.test(word)) return true;
      if (/^[.;:]$/.test(this.mark(at)) || (w.negations.has(word) && link === '')) return false;
    }
    return false;
  }

  /** "hit X with sanctions", "placed X under sanctions", "added X to its list", "barred X from entering". */
  private activeWay(i: number): Trigger | undefined {
    const word = this.word(i);
    const group = this.group(i);
    if (group.be && !/ing$/.test(word)) return undefined;
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    return this.base(i, {
      active: true,
      objects: i + 1,
      past: group.past || group.had,
      current: group.be,
      after: (at) => this.reachesMeasure(at) || (word === 'adding' && this.betweenLists(i)),
    });
  }

  /** "lifted sanctions on X", "removed X from its list", "X was delisted". */
  private lifted(i: number): Trigger | undefined {
    const group = this.group(i);
    if (group.hypothetical || group.negative || this.unreal(group.start)) return undefined;
    const word = this.word(i);
    if (group.be) {
      if (!/^de-?listed$/.test(word) && !this.offList(i + 1)) return undefined;
      return this.base(i, { lifting: true, subjectEnd: group.start - 1 });
    }
    const measure = this.measureAfter(i + 1);
    if (measure !== undefined && w.plainMeasures.has(this.word(measure)) && measure <= i + 5) {
      const on = measure + 1;
      if (/^(?:on|against|from|imposed)$/.test(this.word(on)))
        return this.base(i, { lifting: true, active: true, objects: this.word(on) === 'imposed' ? on + 2 : on + 1 });
      return undefined;
    }
    if (/^de-?list/.test(word)) return this.base(i, { lifting: true, active: true, objects: i + 1 });
    return this.base(i, { lifting: true, active: true, objects: i + 1, after: (at) => this.offList(at) });
  }

  private offList(from: number): boolean {
    for (let at = from; at < Math.min(from + 10, this.sentence.to); at++) {
      if (this.word(at) !== 'from') continue;
      for (let list = at + 1; list < Math.min(at + 8, this.sentence.to); list++)
        if (w.lists.has(this.word(list)) || w.plainMeasures.has(this.word(list))) return true;
      return false;
    }
    return false;
  }
}
