/** One article as the traits see it: every token's class, every sentence, who stands in which list, who speaks, what was told. */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { Scene } from '../scene';
import type { Ruled } from '../statements';
import { listFrom } from '../targets';
import { keepLedger, type Ledger } from './author-standing';
import { numberOfClass } from './class-numbers';
import { classesOf } from './classes';
import { type SentenceView, viewSentences } from './sentences';

const BEFORE_NAMES = /^(?:DET|NUM|OFFICE|JOB|FOLK|PLACE|FOLKS|ORGS|KIN|CAP|his|her|its|their|this|these|those|“|‘|")$/;
const END = /^[.?!”"’]$/;
/** The sentences in which an article says what its news is. */
const LEAD = 3;
const LONGEST_BRACKET = 30;
const LONGEST_ASIDE = 40;

/** Of whom only a "he" or "the two men" speaks where the sanction is told. */
export const isRetold = ({ mention, sentences, lifting }: Ruled): boolean =>
  !lifting && sentences[0] !== mention.sentence;

/** "designated X on Thursday, | who has been under EU sanctions since June": told of X too, and leaves what the sentence itself tells. */
const isAsideOf = (known: Ruled, { lifting, date, trigger, sentences }: Ruled): boolean =>
  !known.lifting &&
  !lifting &&
  known.date !== undefined &&
  date !== undefined &&
  known.date !== date &&
  known.trigger.antecedentEnd === undefined &&
  trigger.antecedentEnd !== undefined &&
  known.sentences[0] === sentences[0];

export class ArticleView {
  readonly classes: string[];
  /** Of the classes. */
  readonly numbers: number[];
  readonly sentences: SentenceView[];
  /** What the rules read at a mention, and of whom they read anything. */
  readonly ruled = new Map<Mention, Ruled>();
  readonly ruledActors = new Set<Actor>();
  /** What they read where only a "he" or "the two men" stands for it, once for each day. */
  readonly retold = new Map<Mention, Ruled[]>();
  /** The days on which the rules read that a sanction was lifted. */
  readonly liftedOn = new Map<Actor | string, string>();
  /** Sentences in which the rules read of a sanction imposed, or of any. */
  readonly imposedIn = new Set<number>();
  readonly ruledIn = new Set<number>();
  readonly speakers = new Set<Actor>();
  readonly firstOf = new Map<Actor, Mention>();
  /** Blocks that begin with a name. */
  readonly openers = new Set<number>();
  /** The first sentence that is one: before it stand headlines, bylines, places. */
  readonly body: number;
  /** For each sentence the last one before it that tells of a sanction; -1 when none does. */
  readonly toldBefore: number[] = [];
  readonly standings: Ledger;
  private rows: ReadonlyMap<number, number> | undefined;
  private readonly chains = new Map<Mention, Mention[]>();
  /** What is asked of each mention again and again: where its noun phrase begins, and what stands behind it. */
  private readonly starts = new Map<Mention, number>();
  private readonly ends = new Map<Mention, number>();

  constructor(
    readonly scene: Scene,
    ruled: readonly Ruled[],
  ) {
    this.standings = keepLedger(scene, ruled);
    this.classes = classesOf(scene);
    this.numbers = this.classes.map(numberOfClass);
    this.sentences = viewSentences(scene, this.classes, this.numbers);
    const { tokens, sentences } = scene.reading;
    const first = sentences.findIndex(({ to }) => END.test(tokens[to - 1]?.text ?? ''));
    this.body = Math.max(0, first);
    let told = -1;
    this.sentences.forEach(({ triggers }, index) => {
      this.toldBefore.push(told);
      if (triggers.length > 0) told = index;
    });
    for (const rule of ruled) {
      // What is told beside it does not stand for the mention.
      if (rule.limb !== 'further') this.noteRule(rule);
      this.ruledActors.add(rule.actor);
      this.ruledIn.add(rule.mention.sentence);
      if (rule.lifting) this.liftedOn.set(rule.actor, rule.date ?? '');
      if (!rule.lifting) this.imposedIn.add(rule.mention.sentence);
    }
    for (const mentions of scene.bySentence.values()) for (const mention of mentions) this.note(mention);
  }

  /** "X was sanctioned by A in 2020. | B sanctioned him in 2021": what is told of "him" leaves what is told where the name stands. */
  private noteRule(rule: Ruled): void {
    const known = this.ruled.get(rule.mention);
    if (known && isAsideOf(known, rule)) {
      this.noteRetold(rule);
      return;
    }
    if (isRetold(rule)) this.noteRetold(rule);
    if (!isRetold(rule) || !known || known.lifting || isRetold(known)) this.ruled.set(rule.mention, rule);
  }

  private noteRetold(rule: Ruled): void {
    const all = this.retold.get(rule.mention) ?? [];
    this.retold.set(rule.mention, [...all.filter(({ date }) => date !== rule.date), rule]);
  }

  private note(mention: Mention): void {
    const { scene } = this;
    const actor = scene.cast.of.get(mention);
    if (actor && this.speaks(mention)) this.speakers.add(actor);
    if (actor && !this.firstOf.has(actor)) this.firstOf.set(actor, mention);
    const sentence = scene.reading.sentences[mention.sentence];
    if (!sentence) return;
    const opens = scene.reading.sentences[mention.sentence - 1]?.block !== sentence.block;
    if (opens && this.startOf(mention) === sentence.from) this.openers.add(sentence.block);
    if (this.chains.has(mention)) return;
    const { targets } = listFrom(scene.page, mention.title?.from ?? mention.from, sentence.to);
    const chain = targets[0] === mention && targets.length > 1 ? targets : [mention];
    for (const one of chain) if (!this.chains.has(one)) this.chains.set(one, chain);
  }

  /** The first sentence behind the lead. */
  get leadEnd(): number {
    return this.body + LEAD;
  }

  /** How many blocks in a row begin with a name, this one among them. */
  openersBeside(block: number): number {
    this.rows ??= rowsOf(this.openers);
    return this.rows.get(block) ?? 0;
  }

  isLead(index: number): boolean {
    return index < this.leadEnd;
  }

  /** How far into the article a sentence stands: -1 for what comes before its text. */
  depth(index: number): number {
    return Math.max(-1, index - this.body);
  }

  /** All that stand in one list with it, itself among them. */
  chainOf(mention: Mention): readonly Mention[] {
    return this.chains.get(mention) ?? [mention];
  }

  speaks(mention: Mention): boolean {
    const { classes } = this;
    return (
      classes[mention.to + 1] === 'SAY' ||
      classes[(mention.title?.from ?? mention.from) - 1] === 'SAY' ||
      classes[this.behind(mention)] === 'SAY'
    );
  }

  /** The first token behind a name, its brackets and its asides. */
  behind(mention: Mention): number {
    const known = this.ends.get(mention);
    if (known !== undefined) return known;
    const found = this.findBehind(mention);
    this.ends.set(mention, found);
    return found;
  }

  private findBehind(mention: Mention): number {
    const { tokens } = this.scene.page;
    const limit = this.scene.reading.sentences[mention.sentence]?.to ?? 0;
    const closing = (from: number, reach: number, mark: RegExp): number => {
      let at = from;
      while (at < limit && at < from + reach && !mark.test(tokens[at]?.text ?? '')) at++;
      return at;
    };
    let at = mention.to + 1;
    for (let rounds = 0; rounds < 3; rounds++) {
      if (tokens[at]?.text === '(') {
        const close = closing(at, LONGEST_BRACKET, /^\)$/);
        if (tokens[close]?.text === ')') at = close + 1;
      }
      if (!/^[,–—]$/.test(tokens[at]?.text ?? '')) break;
      const close = closing(at + 1, LONGEST_ASIDE - 1, /^[,–—;]$/);
      if (!/^[,–—]$/.test(tokens[close]?.text ?? '')) break;
      at = close + 1;
    }
    return at;
  }

  /** Where the noun phrase of a name begins: before its titles, counts, places. */
  startOf(mention: Mention): number {
    const known = this.starts.get(mention);
    if (known !== undefined) return known;
    const found = this.findStart(mention);
    this.starts.set(mention, found);
    return found;
  }

  private findStart(mention: Mention): number {
    const { tokens } = this.scene.page;
    const from = this.scene.reading.sentences[mention.sentence]?.from ?? 0;
    let at = mention.title?.from ?? mention.from;
    for (let steps = 0; at > from && steps < 10; steps++) {
      const name = this.classes[at - 1] ?? '';
      const token = tokens[at - 1];
      const fits =
        BEFORE_NAMES.test(name) ||
        (name === 'GOV' && (token?.possessive || /^(?:OFFICE|JOB|FOLKS|ORGS)$/.test(this.classes[at] ?? ''))) ||
        (token?.possessive && name !== 'NAME') ||
        /^(?:former|current|top|senior)$/.test(token?.lower ?? '') ||
        (name === 'W' && /-based|-born|-owned|-linked|-backed|-run/.test(token?.lower ?? ''));
      if (!fits) break;
      at--;
    }
    return at;
  }
}

/** For each of some numbers how many of them follow one another without a gap around it. */
function rowsOf(numbers: ReadonlySet<number>): Map<number, number> {
  const rows = new Map<number, number>();
  for (const first of numbers) {
    if (numbers.has(first - 1)) continue;
    let last = first;
    while (numbers.has(last + 1)) last++;
    for (let one = first; one <= last; one++) rows.set(one, last - first + 1);
  }
  return rows;
}
