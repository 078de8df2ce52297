/** Who is said to be sanctioned, by whom, with whom, when: triggers and lists put together, sentence by sentence. */
import { isAbout, STEM } from './about';
import { administration, authorityOf, governmentSpeaks } from './acting';
import type { Actor } from './actors';
import type { Named } from './anaphora';
import type { Authority } from './authorities';
import { wordBefore } from './authority-place';
import { Clause, type Trigger } from './clause';
import { type DateWords, datesIn, isBeforeTheRest } from './dates';
import { followersOf } from './followers';
import { type Group, groupOf, membersIn, onesIn } from './groups';
import { tellJointly } from './joint-statements';
import { limbsOf } from './limbs';
import type { Mention } from './mentions';
import { Newcomers } from './newcomers';
import { othersBehindDay } from './others-behind-day';
import { registersIn } from './registers';
import { between, LEAD, type Scene } from './scene';
import { SetOutNews } from './set-out-news';
import { Stories, type Story } from './stories';
import { targetsOf } from './subjects';
import { listFrom } from './targets';
import { thatDay } from './that-day';
import type { Sentence, Token } from './tokens';
import { dayOfAgain, partEvents } from './told-twice';
import { subjectBefore } from './verbs-of-one-subject';
import { governmentMeant } from './who-it-is';

export type Statement = {
  actor: Actor;
  mention: Mention;
  lifting: boolean;
  authority?: Authority;
  jointly: string[];
  date?: string;
  dateWords?: DateWords;
  dateFrom: 'text' | 'dateline';
  /** Sentences that say so, the one that names the target first. */
  sentences: number[];
};

/** What a rule read, and the words it read it from; `limb`: "by Canada in March | and by Britain in May", one of several; `settled`: as in `Story`. */
export type Ruled = Statement & {
  trigger: Trigger;
  limb?: 'first' | 'further';
  settled?: true;
  /** It stands in a list of the authority's own, and takes no judging. */
  registered?: true;
};

export function findStatements(scene: Scene): Ruled[] {
  return new Teller(scene).tell();
}

/** Those whom any news of sanctions is about. */
const GENERIC = /^(?:individuals|entities|targets|names|persons|people)$/;

/** On its own day, or on none. */
function settled(story: Story, { from, to }: Sentence): Story {
  const { dateWords, sentence, authority, jointly } = story;
  if (dateWords && from <= dateWords.from && dateWords.from < to) return { ...story, settled: true };
  return { sentence, authority, jointly, dateFrom: 'text', settled: true };
}

/** "a month after | Britain froze her assets": told of no news. */
const isLongAgo = (tokens: readonly Token[], from: number): boolean =>
  [2, 3].some((step) => /^(?:weeks?|months?|years?)$/.test(tokens[from - step]?.lower ?? ''));

type Found = { mention: Mention; index: number };

class Teller {
  private readonly stories: Stories;
  private readonly statements: Ruled[] = [];
  private told: string | undefined;
  private listIntro: { story: Story; trigger: Trigger; block: number; items: boolean } | undefined;
  /** A group told of whose names are still to come. */
  private group: { group: Group; story: Story; trigger: Trigger; index: number; found: Found[] } | undefined;
  /** What was last told of people who were not named there, and is not the news. */
  private unnamed: { story: Story; index: number } | undefined;
  /** Words of the sentences that tell the news. */
  private readonly newsWords = new Set<string>();
  private lastNamed: Named | undefined;
  private readonly everNamed = new Set<Actor>();
  private readonly waiting: number[] = [];
  private readonly newcomers: Newcomers;
  private readonly setOut: SetOutNews;

  constructor(private readonly scene: Scene) {
    this.stories = new Stories(scene);
    this.newcomers = new Newcomers(scene);
    this.setOut = new SetOutNews(scene, this.stories);
  }

  tell(): Ruled[] {
    if (!isAbout(this.scene.reading)) return [];
    this.scene.reading.sentences.forEach((sentence, index) => {
      if (this.continuesList(sentence, index)) return;
      this.namesGroup(sentence, index);
      const { start, end } = sentence;
      if (STEM.test(this.scene.reading.text.slice(start, end)) && !sentence.shouting) this.sentence(sentence, index);
      const told = this.listIntro?.block === sentence.block ? this.listIntro : undefined;
      this.setOut.note(sentence, index, told);
    });
    // "The measures hit X. Canada announced them on Monday": what came before the news is read once it is known.
    for (const index of this.waiting.splice(0)) {
      const sentence = this.scene.reading.sentences[index];
      if (sentence) this.sentence(sentence, index, true);
    }
    this.addSetOut();
    tellJointly(this.scene, this.statements, this.stories.first?.date);
    partEvents(this.scene, this.statements);
    this.statements.push(...followersOf(this.scene, this.statements));
    this.addRegisters();
    return this.statements;
  }

  private addRegisters(): void {
    const { tokens, sentences } = this.scene.reading;
    for (const { mention, sentence, story, at } of registersIn(this.scene)) {
      const telling = sentences[story.sentence];
      const known = this.statements.length;
      if (telling) this.add(mention, new Clause(tokens, telling, new Set()).base(at, {}), story, sentence);
      for (const statement of this.statements.slice(known)) statement.registered = true;
    }
  }

  private sentence(sentence: Sentence, index: number, later = false): void {
    const { reading, dateline } = this.scene;
    const { tokens } = reading;
    const told = thatDay(reading, dateline, index) ?? this.told ?? this.stories.leadDate(index)?.iso;
    const dates = datesIn(tokens, sentence, reading.text, dateline, told);
    const triggers = this.scene.triggers.of(sentence, dates);
    let before: { trigger: Trigger; targets: readonly Mention[] } | undefined;
    for (let t = 0; t < triggers.length; t++) {
      const trigger = triggers[t];
      if (!trigger) continue;

      const found = targetsOf(this.scene, trigger, sentence, this.lastNamed);
      if (!found) continue;
      const targets = found.length > 0 ? found : subjectBefore(tokens, trigger, before);
      before = { trigger, targets };
      const listed = tokens[trigger.at]?.lower === 'listed';
      if (trigger.retold && !this.stories.last && !listed) continue;
      if (trigger.counted && !GENERIC.test(trigger.counted) && !this.newsWords.has(trigger.counted)) continue;
      const named = authorityOf(this.scene, trigger, sentence, index);
      // "Its foreign ministry": every state has one.
      const said = named?.government ? named : (governmentMeant(this.scene, trigger, index) ?? named);
      if (trigger.official && !said && (trigger.retold || !this.stories.last)) continue;
      if (trigger.active && !said && !governmentSpeaks(this.scene, trigger, sentence, this.stories.last !== undefined))
        continue;
      const authority =
        said ??
        (trigger.active && !trigger.past
          ? (this.stories.last?.authority ?? administration(this.scene, sentence))
          : undefined);
      if (trigger.definite && !said && !this.stories.last && !later) {
        this.waiting.push(index);
        return;
      }
      // "The step comes nine days after Washington sanctioned X": behind the news, what is told of there is not the news.
      const isBefore =
        said !== undefined &&
        wordBefore(this.scene, said.from) === 'after' &&
        (this.stories.last !== undefined || isLongAgo(tokens, said.from));
      const read =
        this.storyOfThem(trigger, sentence, index) ?? this.stories.storyOf(trigger, sentence, index, dates, authority);
      const story = isBefore ? settled(read, sentence) : read;
      const tells = trigger.active || trigger.current || (authority !== undefined && index < LEAD);
      if (!trigger.lifting && tells && !trigger.past && !isBefore) {
        this.stories.tell(story);
        for (let at = sentence.from; at < sentence.to; at++) this.newsWords.add(tokens[at]?.lower ?? '');
        for (const one of onesIn(tokens, sentence)) this.newsWords.add(one);
      }
      const acting = this.scene.authorities.get(index) ?? [];
      const [limb, ...limbs] = limbsOf(tokens, trigger, dates, acting);
      const further = limb ? limbs : othersBehindDay(tokens, sentence, { ...story, trigger }, dates, acting);
      const place = further.length > 0 ? 'first' : undefined;
      this.addAll(targets, trigger, limb ? { ...story, ...limb } : story, index, place);
      for (const other of further) this.addAll(targets, trigger, { ...story, ...other }, index, 'further');
      const again = story.dateWords && !limb && dayOfAgain(tokens, dates, story.dateWords);
      if (again) this.addAll(targets, trigger, { ...story, date: again.iso, dateWords: again }, index);
      if (targets.length === 0 && trigger.past) this.unnamed = { story, index };
      const group = targets.length === 0 ? groupOf(tokens, trigger, sentence) : undefined;
      if (group) this.group = { group, story, trigger, index, found: [] };
      if (tokens[sentence.to - 1]?.text === ':')
        this.listIntro = { story, trigger, block: sentence.block, items: false };
      if (story.date && !(story.dateWords && isBeforeTheRest(tokens, story.dateWords))) this.told = story.date;
    }
  }

  /** "Six generals have been listed since 2015. | They are X, Y and Z": what was told of them right before, not the news. */
  private storyOfThem({ retold }: Trigger, { from, block }: Sentence, index: number): Story | undefined {
    const { tokens, sentences } = this.scene.reading;
    if (!retold || tokens[from]?.lower !== 'they' || this.unnamed?.index !== index - 1) return undefined;
    return sentences[index - 1]?.block === block ? { ...this.unnamed.story, settled: true } : undefined;
  }

  /** "sanctioned two banks. X and Y are …": said once as many are named as were counted. */
  private namesGroup(sentence: Sentence, index: number): void {
    const open = this.group;
    if (!open) return;
    if (sentence.item && index === open.index + 1) {
      this.listIntro = { story: open.story, trigger: open.trigger, block: sentence.block - 1, items: true };
      this.group = undefined;
      this.continuesList(sentence, index);
      return;
    }
    const members = membersIn(this.scene, sentence, open.group, this.newsWords);
    open.found.push(...members.map((mention) => ({ mention, index })));
    const { found } = open;
    if (found.length === open.group.count) {
      for (const one of found) this.add(one.mention, open.trigger, open.story, one.index);
      this.names(
        found.map(({ mention }) => mention),
        index,
      );
    }
    const broken = members.length === 0 && (found.length > 0 || index - open.index > 1);
    if (broken || found.length >= open.group.count) this.group = undefined;
  }

  private addSetOut(): void {
    const known = new Set(this.statements.map(({ mention }) => mention));
    for (const { names, sentence, trigger, story } of this.setOut.items)
      if (!names.some((mention) => known.has(mention))) this.addAll(names, trigger, story, sentence);
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
    this.addAll(listFrom(this.scene.page, sentence.from, sentence.to).targets, intro.trigger, intro.story, index);
    return true;
  }

  /** In a list of people a lone unknown word is a first name ("Ana, Eva and Viktor Orlov"), and says too little. */
  private addAll(
    targets: readonly Mention[],
    trigger: Trigger,
    story: Story,
    index: number,
    limb?: Ruled['limb'],
  ): void {
    if (targets.length > 0) this.names(targets, index);
    targets.forEach((mention, i) => {
      const next = targets.slice(i + 1, i + 4).find((other) => !this.newcomers.isLone(other));
      if (!(this.newcomers.isLone(mention) && next?.kind === 'person')) this.add(mention, trigger, story, index, limb);
    });
  }

  private names(targets: readonly Mention[], sentence: number): void {
    for (const target of targets) {
      const actor = this.scene.cast.of.get(target);
      if (actor) this.everNamed.add(actor);
    }
    this.lastNamed = { targets, sentence, ever: this.everNamed };
  }

  private speaks({ from, to }: Sentence): boolean {
    return between(this.scene.page.tokens, from, to, /^(?:said|says|told|added|welcomed|is|are|was|were|has|have)$/);
  }

  private add(mention: Mention, trigger: Trigger, story: Story, index: number, limb?: Ruled['limb']): void {
    const actor = this.scene.cast.of.get(mention) ?? this.newcomers.at(mention);
    if (!actor) return;
    // The sentences that name target, news, day and authority: all the claim rests on.
    const { tokens } = this.scene.reading;
    const sentences = [index, story.sentence];
    for (const place of [story.dateWords, story.authority])
      if (place) sentences.push(tokens[place.from]?.sentence ?? index);
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
      sentences: [...new Set(sentences)],
      ...(limb && { limb }),
      ...((story.settled || trigger.standing) && { settled: true }),
    });
  }
}
