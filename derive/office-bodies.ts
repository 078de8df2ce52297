/** The body an office is of, where the sentence names it only in passing: "CIA Director", "the council’s secretary", "its head". */
import type { Actor } from './actors';
import { BesideOffice } from './beside-office';
import { BodySpans } from './body-spans';
import type { Cast } from './coreference';
import { callWhole, startOfName, wholeName } from './long-names';
import { MeantBodies } from './meant-bodies';
import type { Mention } from './mentions';
import { isOfficeHead, type Office, type Span, type Tie } from './office';
import { OfficeNewcomers } from './office-newcomers';
import { OnlyCourt } from './only-court';
import { PartyNames } from './party-names';
import type { Reading } from './tokens';
import { foldWord } from './words/list';

/** In words: no name of a body before an office is longer. */
const LONGEST_LEAD = 6;
/** In tokens. */
const DEPUTY_REACH = 6;

export class OfficeBodies {
  private readonly bodies: Mention[] = [];
  private readonly bodyFrom = new Map<number, Mention>();
  private readonly newcomers: OfficeNewcomers;
  /** Bodies that only offices name. */
  readonly others: ReadonlySet<Actor>;
  /** The office read last, and its body. */
  private last: { at: number; person: Mention; body: Mention | undefined } | undefined;
  private readonly beside: BesideOffice;
  private readonly meant: MeantBodies;
  private readonly onlyCourt: OnlyCourt;
  private readonly parties: PartyNames;
  private readonly mentionStarts: ReadonlySet<number>;

  constructor(
    private readonly reading: Reading,
    mentions: readonly Mention[],
    private readonly cast: Cast,
    sanctioned: readonly { actor: Actor; mention: Mention }[],
  ) {
    for (const mention of mentions) {
      const actor = cast.of.get(mention);
      if (!actor || !isBodyActor(actor)) continue;
      this.bodies.push(mention);
      this.bodyFrom.set(mention.from, mention);
    }
    this.parties = new PartyNames(reading.tokens);
    this.newcomers = new OfficeNewcomers(reading, cast, this.parties, cast.actors.filter(isBodyActor));
    this.others = this.newcomers.others;
    this.mentionStarts = new Set(
      mentions.filter((mention) => mention.kind !== 'word' || cast.of.has(mention)).map(({ from }) => from),
    );
    const meant = [...this.bodies, ...this.newcomers.unknownIn(sanctioned)].sort((a, b) => a.from - b.from);
    this.beside = new BesideOffice(reading, new BodySpans(reading, this.bodies), new BodySpans(reading, meant));
    this.onlyCourt = new OnlyCourt(reading, this.bodies, (body) => this.actorOf(body));
    this.meant = new MeantBodies(reading, meant, this.rivalsIn(mentions), (body) => this.actorOf(body));
  }

  /** Companies, and what is only called by its letters or as a party: "its head" may be one of theirs. */
  private rivalsIn(mentions: readonly Mention[]): Mention[] {
    return mentions.filter(
      (mention) =>
        /^(?:company|media|organization|word)$/.test(mention.kind) &&
        !this.bodyFrom.has(mention.from) &&
        this.newcomers.of(mention) === undefined &&
        this.cast.of.get(mention)?.kind !== 'person' &&
        (mention.kind !== 'word' ||
          this.reading.tokens[mention.from]?.upper === true ||
          this.parties.has(foldWord(mention.text))),
    );
  }

  /** The office with the bodies it may be of besides those beside it, likeliest first. */
  withBodies(office: Office, person: Mention): Office {
    const beforeOrIn = [...office.tied.map((tie) => this.behindBody(tie)), ...this.namedBefore(office.title)];
    // "vice-chair of the Orlov party": a man is no body.
    const ties = beforeOrIn.filter(({ body }) => this.actorOf(body)?.kind !== 'person');
    const outside = this.namedRightBefore(office.title);
    if (outside) ties.push(outside);
    const headed = this.headed(office.title);
    if (headed) ties.unshift(headed);
    const beside = this.beside.of(office.title, person);
    if (beside) ties.push(this.behindBody(beside));
    const split = this.splitName([office.title, ...ties.map(({ title }) => title)]);
    if (split) ties.unshift(split);
    const meant = this.meant.tie(office.title, this.beside.ownerAt(office.title));
    if (meant) ties.push(meant);
    const deputy = this.deputyOf(office.title, person);
    if (deputy) ties.push(deputy);
    this.tellBanks(office.title, ties);
    const newcomer =
      office.official && ties.every(({ body }) => this.actorOf(body) === undefined)
        ? this.newcomers.tie(office.title, person, this.beside.ownerAt(office.title))
        : undefined;
    const tied = newcomer ? [newcomer, ...ties] : ties;
    if (tied.every(({ body }) => this.actorOf(body) === undefined)) {
      const only = this.onlyCourt.tie(office.title, person);
      if (only) tied.push(only);
    }
    this.callWhole(tied);
    const found = tied.find(({ body }) => this.actorOf(body) !== undefined)?.body;
    // "its director, General X, | and his deputy": the rank is no other post of his.
    const isSame = this.last?.person === person && found === undefined;
    this.last = { at: office.whole.to, person, body: isSame ? this.last?.body : found };
    return { ...office, tied };
  }

  /** "head of the Rwanda Mines, | Petroleum and Gas Board". */
  private splitName(titles: readonly Span[]): Tie | undefined {
    for (const title of titles) {
      const rest = this.bodyFrom.get(title.to + 2);
      const actor = rest && this.actorOf(rest);
      const tie = rest && startOfName(this.reading, title, rest);
      if (!actor || !tie) continue;
      callWhole(this.reading, actor, tie.body);
      this.newcomers.add(tie.body, actor);
      return tie;
    }
    return undefined;
  }

  /** "Movement for Rights | and Freedoms". */
  private callWhole(ties: readonly Tie[]): void {
    const body = ties.find((tie) => this.actorOf(tie.body) !== undefined)?.body;
    const actor = body && this.actorOf(body);
    const whole =
      actor && isBodyActor(actor) ? wholeName(this.reading, body, (at) => this.mentionStarts.has(at)) : undefined;
    if (actor && whole) callWhole(this.reading, actor, whole);
  }

  /** "X, president of the Court, and her | deputy": of what X presides over. */
  private deputyOf(title: Span, person: Mention): Tie | undefined {
    const { tokens } = this.reading;
    const { last } = this;
    if (!last?.body || title.from !== title.to || !/^(?:deputy|vice-.*)$/.test(tokens[title.to]?.lower ?? ''))
      return undefined;
    const isTheirs = /^(?:his|her)$/.test(tokens[title.from - 1]?.lower ?? '');
    const start = Math.min(title.from, person.from);
    const isNear = start > last.at && start - last.at < DEPUTY_REACH;
    return isTheirs && isNear && tokens[last.at]?.sentence === tokens[title.from]?.sentence
      ? { body: last.body, title }
      : undefined;
  }

  /** "Governor of the Bank of Canada": only the state’s bank has a governor. */
  private tellBanks({ from, to }: Span, ties: readonly Tie[]): void {
    if (!this.reading.tokens.slice(from, to + 1).some(({ lower }) => /^(?:vice-)?governors?$/.test(lower))) return;
    for (const { body } of ties) {
      const actor = this.actorOf(body);
      if (actor?.kind === 'company' && /\bban[ckq]/i.test(body.text)) actor.kind = 'body';
    }
  }

  /** The actor a body of an office stands for. */
  actorOf(body: Mention): Actor | undefined {
    return this.cast.of.get(body) ?? this.newcomers.of(body);
  }

  /** "State Department | spokesman": the body is said once, as the body. */
  private behindBody({ body: named, title: whole }: Tie): Tie {
    // "director of the Council’s | Affairs Office": the Office’s.
    const owned = this.reading.tokens[named.to]?.possessive ? this.bodyFrom.get(named.to + 1) : undefined;
    const body = owned ?? named;
    const title = this.withoutOwner(whole);
    // "Foreign Affairs Commission Director": of common words, all with capitals, it is one title.
    if (body.generic && this.reading.tokens[body.to + 1]?.capital) return { body, title };
    const inside = body.to >= title.from && body.to < title.to && body.from <= title.from && !this.isOwnTitle(body.to);
    return {
      body,
      title: inside && this.hasOffice(body.to + 1, title.to) ? { from: body.to + 1, to: title.to } : title,
    };
  }

  /** "head | of the ministry’s": the body that follows is one of the ministry. */
  private withoutOwner({ from, to }: Span): Span {
    const { tokens } = this.reading;
    if (!tokens[to]?.possessive) return { from, to };
    let at = to;
    while (at > from && !/^(?:of|at|in)$/.test(tokens[at]?.lower ?? '')) at--;
    return { from, to: at > from ? at - 1 : to };
  }

  /** "heads | the Liaison Office". */
  private headed({ from, to }: Span): Tie | undefined {
    const { tokens } = this.reading;
    if (tokens[from]?.lower !== 'heads' || from === to) return undefined;
    const body = this.bodyFrom.get(from + (/^(?:the|its)$/.test(tokens[from + 1]?.lower ?? '') ? 2 : 1));
    return body && { body, title: { from, to: from } };
  }

  /** "two RSF | generals": the title was read without it. */
  private namedRightBefore(title: Span): Tie | undefined {
    const { tokens } = this.reading;
    if (!tokens[title.from]?.spaced) return undefined;
    for (let from = title.from - 1; from >= title.from - LONGEST_LEAD; from--) {
      const first = tokens[from];
      if (first?.kind !== 'word' || first.possessive || first.sentence !== tokens[title.from]?.sentence)
        return undefined;
      if (!first.capital) continue;
      const words = tokens.slice(from, title.from);
      const actor = this.newcomers.named(words);
      const [body] = actor?.generic ? [] : (actor?.mentions ?? []);
      if (body && this.hasOffice(title.from, title.to)) return { body, title };
    }
    return undefined;
  }

  /** "CIA | Director": a name the article has elsewhere. */
  private namedBefore({ from, to }: Span): Tie[] {
    const { tokens } = this.reading;
    for (let last = Math.min(to - 1, from + LONGEST_LEAD); last >= from; last--) {
      const words = tokens.slice(from, last + 1);
      const actor = this.newcomers.named(words);
      const [body] = actor?.generic && tokens[last + 1]?.capital ? [] : (actor?.mentions ?? []);
      if (
        body &&
        !this.isOwnTitle(last) &&
        words.every(({ lower }) => !isOfficeHead(lower)) &&
        this.hasOffice(last + 1, to)
      )
        return [{ body, title: { from: last + 1, to } }];
    }
    return [];
  }

  /** "Treasury Secretary", "Senate Majority Leader": nobody says it without. */
  private isOwnTitle(last: number): boolean {
    const { tokens } = this.reading;
    return (
      (tokens[last]?.lower === 'treasury' && tokens[last + 1]?.lower === 'secretary') ||
      /^(?:majority|minority)$/.test(tokens[last + 1]?.lower ?? '')
    );
  }

  private hasOffice(from: number, to: number): boolean {
    return this.reading.tokens.slice(from, to + 1).some(({ lower }) => isOfficeHead(lower));
  }
}

const isBodyActor = ({ kind }: Actor): boolean => kind === 'body' || kind === 'organization';
