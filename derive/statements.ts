/** Who is said to be sanctioned, by whom, with whom, when: triggers and lists put together, sentence by sentence. */
import type { Authority } from './authorities';
import { headKind } from './bodies';
import type { Trigger } from './clause';
import { type Actor, addName, type Cast } from './coreference';
import { type DateWords, datesIn, isAside } from './dates';
import type { Mention } from './mentions';
import { listFrom, type Page } from './targets';
import type { Reading, Sentence, Token } from './tokens';
import { triggersIn } from './triggers';
import { subjects } from './words/bodies';
import { givenNames } from './words/given-names';
import { determiners, monthsAndDays } from './words/grammar';
import { demonyms, places } from './words/places';
import { barFrom, jointly, measures, plainMeasures } from './words/sanctioning';
import { occupations, peopleWords } from './words/titles';

export type Statement = {
  actor: Actor;
  mention: Mention;
  trigger: Trigger;
  lifting: boolean;
  authority?: Authority;
  jointly: string[];
  date?: string;
  dateWords?: DateWords;
  dateFrom: 'text' | 'dateline';
  /** Sentences that say so, the one that names the target first. */
  sentences: number[];
};

/** News of sanctions as the article announces it: what later sentences mean by "the sanctions", "also designated today". */
type Story = {
  sentence: number;
  authority?: Authority;
  jointly: string[];
  date?: string;
  dateWords?: DateWords;
  dateFrom: 'text' | 'dateline';
};

const LEAD = 3;

export type Scene = {
  reading: Reading;
  dateline: string;
  mentions: readonly Mention[];
  cast: Cast;
  authorities: ReadonlyMap<number, Authority[]>;
};

export function findStatements(scene: Scene): Statement[] {
  return new Teller(scene).tell();
}

/** Sentences worth a closer look. */
const STEM =
  /sanction|designat|blacklist|list|ban|bar(?:s|red|ring)\b|freez|froze|measure|penalt|restriction|target|\bhit\b|struck|slapped|punish|\badded\b|\bnamed\b|\bamong them\b|\bone of th|\binclude|\bface|^.{0,4}the (?:\w+ )?(?:two|three|four|five|six|seven|eight|others) /i;

class Teller {
  private readonly page: Page;
  private readonly stories: Story[] = [];
  private readonly statements: Statement[] = [];
  private told: string | undefined;
  private listIntro: { story: Story; trigger: Trigger; block: number; items: boolean } | undefined;
  private readonly bySentence = new Map<number, Mention[]>();
  private readonly waiting: number[] = [];
  private readonly newcomers = new Map<string, Actor>();
  private readonly isAbout: boolean;

  constructor(private readonly scene: Scene) {
    const startingAt = new Map<number, Mention>();
    const titledAt = new Map<number, Mention>();
    for (const mention of scene.mentions) {
      startingAt.set(mention.from, mention);
      if (mention.title) titledAt.set(mention.title.from, mention);
      const list = this.bySentence.get(mention.sentence);
      if (list) list.push(mention);
      else this.bySentence.set(mention.sentence, [mention]);
    }
    this.page = { tokens: scene.reading.tokens, startingAt, titledAt };
    const words = new Set(scene.reading.tokens.map((token) => token.lower));
    const some = (...wanted: string[]): boolean => wanted.some((word) => words.has(word));
    this.isAbout =
      some(
        'sanctioned',
        'sanctioning',
        'blacklisted',
        'blacklist',
        'blacklists',
        'froze',
        'frozen',
        'freezing',
        'restrictive',
      ) ||
      some(...plainMeasures, ...barFrom) ||
      (some('restrictions', 'ban', 'bans') && some('visa', 'travel', 'entry', 'asset')) ||
      (some('designated', 'designating', 'designates') &&
        some('terrorist', 'assets', 'order', 'magnitsky', 'blocked', 'ofac', 'e.o.', 'treasury'));
  }

  tell(): Statement[] {
    if (!this.isAbout) return [];
    this.scene.reading.sentences.forEach((sentence, index) => {
      if (this.continuesList(sentence, index)) return;
      const { start, end } = sentence;
      if (!STEM.test(this.scene.reading.text.slice(start, end)) || sentence.shouting) return;
      this.sentence(sentence, index);
    });
    // "The measures hit X. Canada announced them on Monday": what came before the news is read once it is known.
    for (const index of this.waiting.splice(0)) {
      const sentence = this.scene.reading.sentences[index];
      if (sentence) this.sentence(sentence, index, true);
    }
    this.addJoint();
    return this.statements;
  }

  private sentence(sentence: Sentence, index: number, later = false): void {
    const { reading, dateline } = this.scene;
    const { tokens } = reading;
    const dates = datesIn(tokens, sentence, reading.text, dateline, this.told ?? this.leadDate(index)?.iso);
    const triggers = triggersIn(tokens, sentence, dates);
    for (let t = 0; t < triggers.length; t++) {
      const trigger = triggers[t];
      if (!trigger) continue;
      const targets = this.targetsOf(trigger, sentence);
      if (!targets) continue;
      const listed = tokens[trigger.at]?.lower === 'listed';
      if (trigger.retold && this.stories.length === 0 && !listed) continue;
      const said = this.authorityOf(trigger, sentence, index);
      if (trigger.active && !said && !this.governmentSpeaks(trigger, sentence)) continue;
      const authority =
        said ?? (trigger.active && !trigger.past ? (this.stories.at(-1)?.authority ?? this.home()) : undefined);
      if (trigger.definite && this.stories.length === 0 && !later) {
        this.waiting.push(index);
        return;
      }
      const story = this.storyOf(trigger, sentence, index, dates, authority);
      const tells = trigger.active || trigger.current || (authority !== undefined && index < LEAD);
      if (!trigger.lifting && tells && !trigger.past) this.stories.push(story);
      this.addAll(targets, trigger, story, index);
      if (tokens[sentence.to - 1]?.text === ':')
        this.listIntro = { story, trigger, block: sentence.block, items: false };
      if (story.date) this.told = story.date;
    }
  }

  /** The targets a trigger points at; `undefined` when what has to follow them does not. */
  private targetsOf(trigger: Trigger, sentence: Sentence): Mention[] | undefined {
    const { tokens } = this.page;
    if (trigger.objects !== undefined) {
      const { targets, end } = listFrom(this.page, trigger.objects, sentence.to);
      const { after } = trigger;
      if (!after || (targets.length > 0 && after(end))) return targets;
      // "put five members of the government on its list": news without names.
      for (let at = trigger.objects; at < trigger.objects + 16 && at < sentence.to; at++) {
        if (targets.length === 0 && /^(?:on|to|under|with|from)$/.test(tokens[at]?.lower ?? '') && after(at)) return [];
      }
      return undefined;
    }
    if (trigger.antecedentEnd !== undefined) {
      const found = this.antecedent(trigger.antecedentEnd, sentence);
      return found ? [found] : [];
    }
    if (trigger.subjectEnd !== undefined) {
      const subject = this.subject(trigger.subjectEnd, sentence);
      const more =
        subject.length > 0 && trigger.also !== undefined ? listFrom(this.page, trigger.also, sentence.to).targets : [];
      if (subject.length > 0) return [...subject, ...more];
      return this.includedBehind(trigger.subjectEnd, trigger.at, sentence);
    }
    return tokens.length > 0 ? [] : undefined;
  }

  /** "Chen Quanguo (Chen), who …": the one named right before the comma. */
  private antecedent(end: number, sentence: Sentence): Mention | undefined {
    const { tokens } = this.page;
    let at = end;
    if (tokens[at]?.text === ',') at--;
    if (tokens[at]?.text === ')') {
      while (at > sentence.from && tokens[at]?.text !== '(') at--;
      at--;
    }
    return this.bySentence
      .get(tokens[at]?.sentence ?? -1)
      ?.find((mention) => mention.to === at && !tokens[at]?.possessive);
  }

  /** The list that ends right before the verb, read from the first place in the sentence where that works. */
  private subject(end: number, sentence: Sentence): Mention[] {
    const { tokens } = this.page;
    const starts = [sentence.from];
    for (let at = sentence.from; at < end; at++) {
      const token = tokens[at];
      if (!token) break;
      if (
        /^[,;:“"–—-]$/.test(token.text) ||
        /^(?:that|but|while|and|after|as|when|because|where|before|since|which)$/.test(token.lower)
      )
        starts.push(at + 1);
    }
    for (const start of starts.slice(0, 40)) {
      const { targets, end: reached } = listFrom(this.page, start, end + 1);
      if (targets.length > 0 && (reached >= end + 1 || this.andOthers(reached, end + 1))) return targets;
      if (targets.length > 0 && reached === end && /^[,–—]$/.test(tokens[end]?.text ?? '')) return targets;
    }
    if (tokens[end]?.lower === 'both' && end - sentence.from < 2) return this.both(tokens[end]?.sentence ?? 0);
    if (/^(?:he|she)$/.test(tokens[end]?.lower ?? '')) return this.pronoun(end);
    // "X is a body of …, and was designated": the subject of the sentence goes on.
    if (tokens[end]?.lower === 'and') {
      const { targets, end: reached } = listFrom(this.page, sentence.from, end);
      if (targets.length === 1 && /^(?:is|was|has|had|heads|runs)$/.test(tokens[reached]?.lower ?? '')) return targets;
    }
    return [];
  }

  /** "Five officials are being designated, including X": the subject names nobody, what follows does. */
  private includedBehind(subjectEnd: number, from: number, sentence: Sentence): Mention[] {
    const { tokens } = this.page;
    if (!peopleWords.has(tokens[subjectEnd]?.lower ?? '')) return [];
    for (let at = from + 1; at < sentence.to && at < from + 30; at++) {
      const text = tokens[at]?.lower ?? '';
      if (/^(?:including|namely|:)$/.test(text)) return listFrom(this.page, at + 1, sentence.to).targets;
      if (/^(?:who|which|;|while|but)$/.test(text)) return [];
    }
    return [];
  }

  /** "X and six other oligarchs": the rest of the subject names nobody. */
  private andOthers(from: number, to: number): boolean {
    const { tokens } = this.page;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      const word = token?.lower ?? '';
      const plain = /^(?:,|and|others?|as|well)$/.test(word) || token?.kind === 'number' || determiners.has(word);
      if (!plain && !peopleWords.has(word) && !demonyms.has(word) && !places.has(word) && !occupations.has(word))
        return false;
    }
    return from < to;
  }

  /** "Both are designated": whoever the two sentences before begin with. */
  private both(index: number): Mention[] {
    const { sentences } = this.scene.reading;
    const found = [index - 2, index - 1].flatMap((at) => {
      const sentence = sentences[at];
      const first = this.bySentence.get(at)?.[0];
      return sentence &&
        first?.kind === 'person' &&
        first.from - sentence.from < 4 &&
        sentence.block === sentences[index]?.block
        ? [first]
        : [];
    });
    return found.length === 2 ? found : [];
  }

  /** "he": the one person this sentence, or else the one before it, has named. */
  private pronoun(at: number): Mention[] {
    const { tokens } = this.page;
    const index = tokens[at]?.sentence ?? 0;
    for (const here of [index, index - 1]) {
      const people = (this.bySentence.get(here) ?? []).filter(
        (mention) => mention.to < at && this.scene.cast.of.get(mention)?.kind === 'person',
      );
      const actors = new Set(people.map((mention) => this.scene.cast.of.get(mention)));
      if (actors.size > 1) return [];
      const last = people.at(-1);
      if (last) return [last];
    }
    return [];
  }

  private authorityOf(trigger: Trigger, sentence: Sentence, index: number): Authority | undefined {
    const { tokens } = this.page;
    const all = this.scene.authorities.get(index) ?? [];
    // "by the US Treasury" behind the verb.
    const by = all.find(
      (authority) =>
        authority.from > trigger.at &&
        this.wordBefore(authority.from) === 'by' &&
        !authority.adjective &&
        authority.from - trigger.at < 16,
    );
    if (by && !trigger.active) return by;
    // "under U.S. sanctions", "the EU’s asset freeze".
    const measure = trigger.measure;
    if (measure !== undefined) {
      const beside = all.find(
        (authority) =>
          authority.to < measure &&
          measure - authority.to <= 3 &&
          !between(tokens, authority.to + 1, measure, /^(?:on|against|by|of|with|,)$/),
      );
      if (beside && !trigger.active) return beside;
      if (beside && !all.some((authority) => authority.to < beside.from && this.acts(authority))) return beside;
    }
    if (!trigger.active) return by;
    const subjects = all.filter((authority) => authority.to < trigger.at && this.acts(authority));
    const clause = lastIndex(tokens, sentence.from, trigger.at, /^(?:;|while|but|whereas)$/);
    const inClause = subjects.filter((authority) => authority.from > clause);
    return inClause.length > 0 ? firstOfSubject(tokens, inClause) : subjects.at(-1);
  }

  private wordBefore(from: number): string {
    const { tokens } = this.page;
    const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    return tokens[at]?.lower ?? '';
  }

  /** It can be the subject of the verb: no adjective, in no "of", "in", "against". */
  private acts(authority: Authority): boolean {
    if (authority.adjective || isDateline(this.page.tokens, authority)) return false;
    const { tokens } = this.page;
    if (tokens[authority.to]?.possessive && !authority.agency) {
      return /^(?:president|prime|foreign|government|treasury|ministry|administration|department|cabinet|parliament|finance|national|council)$/.test(
        tokens[authority.to + 1]?.lower ?? '',
      );
    }
    return !/^(?:of|in|from|to|with|against|on|at|for|between|followed|joined|joining|following|into|near|inside|across|toward|towards|about|over)$/.test(
      this.wordBefore(authority.from),
    );
  }

  /** "It also sanctioned …", "The department designated …": the government of the story goes on acting. */
  private governmentSpeaks(trigger: Trigger, sentence: Sentence): boolean {
    const { tokens } = this.page;
    for (let at = trigger.at - 1; at >= sentence.from && at > trigger.at - 10; at--) {
      const word = tokens[at]?.lower ?? '';
      if (monthsAndDays.has(word)) continue;
      if (/^(?:administration|government|bloc|council|cabinet|ministers|minister|secretary)$/.test(word)) return true;
      if (
        this.stories.length > 0 &&
        /^(?:it|they|we|department|ministry|office|agency|authorities|officials)$/.test(word)
      )
        return true;
      if (tokens[at]?.capital && at > sentence.from) return false;
    }
    return false;
  }

  private storyOf(
    trigger: Trigger,
    sentence: Sentence,
    index: number,
    dates: readonly DateWords[],
    own: Authority | undefined,
  ): Story {
    const { tokens } = this.page;
    const words = this.dateOf(trigger, sentence, dates);
    const story: Story = {
      sentence: index,
      authority: own,
      jointly: own ? this.jointIn(index, own, trigger) : [],
      dateFrom: 'text',
    };
    const before = trigger.definite && !trigger.current ? this.stories.at(-1) : this.news();
    if (words) {
      story.date = words.iso;
      story.dateWords = words;
      const same = trigger.definite && before?.date === words.iso;
      if (!own && same) story.authority = before?.authority;
      return story;
    }
    if (trigger.past) return story;
    const goesOn =
      before &&
      (own === undefined ||
        own.government === before.authority?.government ||
        between(tokens, sentence.from, sentence.to, /^(?:also|likewise|too)$/));
    const likewise = between(tokens, sentence.from, sentence.to, /^(?:also|too|likewise|well|today)$/);
    const again =
      own !== undefined && own.government === before?.authority?.government && trigger.subjectEnd !== undefined;
    const inStory = trigger.definite || trigger.current || trigger.active || likewise || again;
    if (goesOn && inStory) {
      return {
        ...before,
        authority: own ?? before.authority,
        jointly: story.jointly.length > 0 ? story.jointly : before.jointly,
      };
    }
    if (inStory && !trigger.current && index < LEAD) {
      if (!own && trigger.definite) story.authority = this.actingBefore(index);
      const lead = this.leadDate(index);
      if (lead) return { ...story, date: lead.iso, dateWords: lead };
    }
    if (!inStory && index < LEAD) {
      const lead = this.leadDate(index);
      if (lead) return { ...story, date: lead.iso, dateWords: lead };
    }
    if (inStory && (trigger.current || index < LEAD)) {
      story.date = this.scene.dateline;
      story.dateFrom = 'dateline';
    }
    return story;
  }

  /** The date words that tell when this was: nearest to the trigger, in its clause, about nothing else. */
  private dateOf(trigger: Trigger, sentence: Sentence, dates: readonly DateWords[]): DateWords | undefined {
    const { tokens } = this.page;
    let best: DateWords | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const date of dates) {
      if (
        isAside(tokens, date, trigger.at) &&
        !(trigger.since && tokens[date.from - 1]?.lower === 'since') &&
        !isNews(tokens, date, sentence, trigger)
      )
        continue;
      if (trigger.past && date.iso === undefined && tokens[date.from]?.lower === 'earlier') continue;
      const low = Math.min(date.from, trigger.at);
      const high = Math.max(date.from, trigger.at);
      if (between(tokens, low, high, /^(?:;|while|whereas|who|which)$/)) continue;
      const away = Math.abs(date.from - trigger.at);
      if (away < distance) {
        best = date;
        distance = away;
      }
    }
    return distance < 60 && sentence.to > 0 ? best : undefined;
  }

  /** The day of the news, when the lead gives it one sentence earlier. */
  private leadDate(index: number): DateWords | undefined {
    const { reading, dateline } = this.scene;
    for (let at = 0; at < index; at++) {
      const sentence = reading.sentences[at];
      if (!sentence) continue;
      for (const date of datesIn(reading.tokens, sentence, reading.text, dateline)) {
        const before = reading.tokens[date.from - 1]?.lower ?? '';
        if (date.iso?.length !== 10 || /^(?:since|until|from|after|before)$/.test(before)) continue;
        const days = (Date.parse(dateline) - Date.parse(date.iso)) / 86_400_000;
        if (days >= 0 && days < 7) return date;
      }
    }
    return undefined;
  }

  /** "Washington targeted seventeen … Among those sanctioned were": who acts in the sentences before. */
  private actingBefore(index: number): Authority | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const sentence = this.scene.reading.sentences[at];
      const found = this.scene.authorities.get(at)?.find((authority) => this.acts(authority));
      if (found && sentence && found.from - sentence.from < 8) return found;
    }
    return undefined;
  }

  /** The last story told that is of these days, not of the background. */
  private news(): Story | undefined {
    const { dateline } = this.scene;
    return this.stories.findLast(
      ({ date }) => date === undefined || Math.abs(Date.parse(dateline) - Date.parse(date)) < 10 * 86_400_000,
    );
  }

  /** The government whose news it is, when the text only says "the administration": the first that is named as acting. */
  private home(): Authority | undefined {
    for (const [, all] of this.scene.authorities) {
      const first = all.find((authority) => this.acts(authority) && !isDateline(this.page.tokens, authority));
      if (first) return first;
    }
    return undefined;
  }

  /** "Britain, Canada and the US imposed", "in coordination with the EU". */
  private jointIn(index: number, own: Authority, trigger: Trigger): string[] {
    const { tokens } = this.page;
    const all = this.scene.authorities.get(index) ?? [];
    const names: string[] = [];
    const add = (authority: Authority): void => {
      if (authority.government !== own.government && !names.includes(authority.name)) names.push(authority.name);
    };
    for (const authority of all) {
      if (authority === own || authority.adjective) continue;
      if (
        trigger.active &&
        authority.from > own.to &&
        authority.to < trigger.at &&
        listed(tokens, own.to + 1, authority.from)
      )
        add(authority);
    }
    for (const authority of this.withOthers(index)) add(authority);
    return names;
  }

  /** The authorities listed after "in conjunction with" and its like. */
  private withOthers(index: number): Authority[] {
    const { tokens, sentences, text } = this.scene.reading;
    const sentence = sentences[index];
    if (!sentence) return [];
    const lower = text.slice(sentence.start, sentence.end).toLowerCase();
    for (const phrase of jointly) {
      const found = lower.indexOf(phrase);
      if (found < 0) continue;
      const after = sentence.start + found + phrase.length;
      const others: Authority[] = [];
      let reach = -1;
      for (const authority of this.scene.authorities.get(index) ?? []) {
        const first = tokens[authority.from];
        if (!first || first.start < after || authority.adjective) continue;
        if (reach < 0 ? first.start - after > 8 : !listed(tokens, reach + 1, authority.from)) break;
        others.push(authority);
        reach = authority.to;
      }
      if (others.length > 0) return others;
    }
    return [];
  }

  /** "Monday’s designations … were taken in conjunction with …" says it of the story's own statements. */
  private addJoint(): void {
    const { reading } = this.scene;
    reading.sentences.forEach((sentence, index) => {
      const others = this.withOthers(index);
      if (others.length === 0) return;
      let definite = false;
      for (let i = sentence.from; i < sentence.to; i++)
        if (
          measures.has(reading.tokens[i]?.lower ?? '') ||
          /^(?:actions?|steps?|move)$/.test(reading.tokens[i]?.lower ?? '')
        )
          definite = true;
      const dates = datesIn(reading.tokens, sentence, reading.text, this.scene.dateline);
      const day = dates.find((date) => date.iso !== undefined)?.iso;
      if (!definite) return;
      for (const statement of this.statements) {
        if (statement.lifting || statement.trigger.past || !statement.authority || statement.sentences.includes(index))
          continue;
        if (day !== undefined ? statement.date !== day : this.stories[0]?.date !== statement.date) continue;
        const names = others
          .filter((other) => other.government !== statement.authority?.government)
          .map((other) => other.name);
        const fresh = names.filter((name) => !statement.jointly.includes(name));
        if (fresh.length === 0) continue;
        statement.jointly = [...statement.jointly, ...fresh];
        statement.sentences.push(index);
      }
    });
  }

  /** "The following are designated:" and then a list, one item a block. */
  private continuesList(sentence: Sentence, index: number): boolean {
    const intro = this.listIntro;
    if (!intro) return false;
    const first = this.scene.reading.sentences[index - 1]?.block !== sentence.block;
    if (!sentence.item && sentence.block > intro.block + 1) {
      this.listIntro = undefined;
      return false;
    }
    if (!sentence.item && (intro.items || sentence.to - sentence.from > 30 || this.speaks(sentence))) {
      this.listIntro = undefined;
      return false;
    }
    intro.block = sentence.block;
    intro.items ||= sentence.item;
    if (!first) return true;
    this.addAll(listFrom(this.page, sentence.from, sentence.to).targets, intro.trigger, intro.story, index);
    return true;
  }

  /** In a list of people a lone unknown word is a first name ("Ajay, Atul and Rajesh Gupta"), and says too little. */
  private addAll(targets: readonly Mention[], trigger: Trigger, story: Story, index: number): void {
    const isLone = (mention: Mention): boolean =>
      mention.kind === 'word' && !this.scene.cast.of.has(mention) && !this.page.tokens[mention.from]?.upper;
    targets.forEach((mention, i) => {
      const next = targets.slice(i + 1, i + 4).find((other) => !isLone(other));
      if (!(isLone(mention) && next?.kind === 'person')) this.add(mention, trigger, story, index);
    });
  }

  /** One word that the text explains nowhere ("Gazprom"): known by being sanctioned alone. */
  private newcomer(mention: Mention): Actor | undefined {
    const token = this.page.tokens[mention.from];
    if (
      !token ||
      mention.kind !== 'word' ||
      mention.from !== mention.to ||
      token.possessive ||
      token.text.length < (token.upper ? 3 : 4)
    )
      return undefined;
    if (
      headKind(token.lower) ||
      subjects.has(token.lower) ||
      givenNames.has(token.lower) ||
      this.scene.reading.known.has(token.lower)
    )
      return undefined;
    const known = this.newcomers.get(token.lower);
    if (known) return known;
    const actor: Actor = { kind: 'unknown', mentions: [mention], names: [], generic: false };
    addName(actor, this.scene.reading, mention.from, mention.to, 'name');
    this.newcomers.set(token.lower, actor);
    return actor;
  }

  private speaks({ from, to }: Sentence): boolean {
    return between(this.page.tokens, from, to, /^(?:said|says|told|added|welcomed|is|are|was|were|has|have)$/);
  }

  private add(mention: Mention, trigger: Trigger, story: Story, index: number): void {
    const actor = this.scene.cast.of.get(mention) ?? this.newcomer(mention);
    if (!actor) return;
    const sentences = story.sentence === index ? [index] : [index, story.sentence];
    this.statements.push({
      actor,
      mention,
      trigger,
      lifting: trigger.lifting,
      authority: story.authority,
      jointly: [...story.jointly],
      date: story.date,
      dateWords: story.dateWords,
      dateFrom: story.dateFrom,
      sentences,
    });
  }
}

function between(tokens: readonly Token[], from: number, to: number, what: RegExp): boolean {
  for (let i = from; i < to; i++) if (what.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

function lastIndex(tokens: readonly Token[], from: number, to: number, what: RegExp): number {
  for (let i = to - 1; i >= from; i--) if (what.test(tokens[i]?.lower ?? '')) return i;
  return from - 1;
}

/** Only "and", commas and articles between: one list. */
function listed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !/^(?:,|and|the|&|both|as|well|with|along)$/.test(token.lower)) return false;
  }
  return true;
}

/** "The United States, Britain and Canada": the first of the list that ends nearest to the verb. */
function firstOfSubject(tokens: readonly Token[], authorities: readonly Authority[]): Authority | undefined {
  let first = authorities.at(-1);
  for (let i = authorities.length - 2; i >= 0; i--) {
    const other = authorities[i];
    if (!other || !first || !listed(tokens, other.to + 1, first.from)) break;
    first = other;
  }
  return first;
}

/** "WASHINGTON —", "CARACAS, Venezuela (Wire) —": where the text was written. */
function isDateline(tokens: readonly Token[], authority: Authority): boolean {
  let first = authority.from;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[first]?.sentence && first > authority.from - 8) first--;
  if (!tokens[first]?.upper && first !== authority.from) return false;
  for (let at = authority.to + 1; at < authority.to + 8; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return false;
    if (/^[–—-]$/.test(token.text)) return true;
    if (token.kind === 'word' && !token.capital) return false;
  }
  return false;
}

/** "sanctioned X over … on Friday": a weekday or "today" in a sentence of news is the day of the news. */
function isNews(tokens: readonly Token[], date: DateWords, sentence: Sentence, trigger: Trigger): boolean {
  const before = tokens[date.from - 1]?.lower ?? '';
  const word = tokens[date.from]?.lower ?? '';
  if ((!trigger.active && sentence.block > 0) || sentence.block > 1 || date.to !== date.from) return false;
  return /day$/.test(word) && !/^(?:since|until|till|from|last|before|after|by|for)$/.test(before);
}
