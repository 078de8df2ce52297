/** Whom the dataset keeps of those an article names: officials, public bodies, and whoever is sanctioned. */
import { foldName } from '../dataset/identity';
import type { Actor } from './actors';
import { isOwn } from './body-words';
import type { Draft } from './drafts';
import type { Mention } from './mentions';
import type { Token } from './tokens';
import { politicalHeads, sharedHeads } from './words/bodies';
import { bereft } from './words/titles';

/** The bodies in which somebody named holds an office: "speaker of the National Assembly" names one, though many states have it. */
export function bodiesOf({ page, bodies, offices }: Draft, title: RegExp): Actor[] {
  return offices.flatMap(({ office }) => {
    const [tie, outer] = office.official ? office.tied.filter(({ body }) => bodies.actorOf(body)) : [];
    // "Secretary of the Party Committee of the Corps": the Corps’.
    const whole = outer && bodies.actorOf(outer.body);
    if (whole && tie && whole !== bodies.actorOf(tie.body)) return [];
    // "Minister of the Armed Forces": of a minister it says what he is for.
    const word = tie && page.reading.tokens[tie.title.to]?.lower;
    if (!tie || word === undefined || /^ministers?$/.test(word) || !title.test(word)) return [];
    return bodies.actorOf(tie.body) ?? [];
  });
}

/** Officials, public bodies, and whoever is sanctioned. A private person, a company, a newspaper comes in only by a sanction. */
export function isKept(
  { actor, page, bodies, offices, statements }: Draft,
  held: ReadonlySet<Actor>,
  led: ReadonlySet<Actor>,
): boolean {
  if (statements.length > 0) return true;
  switch (actor.kind) {
    case 'person':
      // News introduces private people; whom it does not is known for an office.
      if (offices.length === 0)
        return (
          actor.mentions.some((mention) => mention.likely) &&
          !actor.mentions.some((mention) => isPrivate(page.reading.tokens, mention))
        );
      return offices.some(({ office }) => office.official);
    case 'body':
      return (
        held.has(actor) || !actor.generic || actor.names.some((name) => name.kind === 'alias') || isSpecific(actor)
      );
    case 'organization':
      return (
        (held.has(actor) &&
          (bodies.others.has(actor) ||
            isOfState(actor) ||
            isPolitical(actor) ||
            isOfCommonWords(page.reading.tokens, actor))) ||
        (led.has(actor) && !isGroup(actor)) ||
        (!actor.generic &&
          politicalHeads.has(
            foldName(actor.names[0]?.text ?? '')
              .split(' ')
              .at(-1) ?? '',
          ))
      );
    default:
      return false;
  }
}

/** "Central Intelligence Organisation", in which somebody named holds an office. */
const isOfState = ({ names }: Actor): boolean =>
  /\b(?:intelligence|security|atomic|prisons?|police)\b.* organi[sz]ation$/.test(foldName(names[0]?.text ?? ''));

const COMMON_HEADS = /^(?:organi[sz]ation|union|league|cent(?:er|re)|platform|alliance|coalition|congress)$/;

/** "African Union", "Organization of American States": of words that states share, unlike "Orlov Foundation". */
function isOfCommonWords(tokens: readonly Token[], { mentions: [full] }: Actor): boolean {
  const words = full ? tokens.slice(full.from, full.to + 1) : [];
  const isHead = ({ lower }: Token, i: number): boolean =>
    COMMON_HEADS.test(lower) && (i > 0 || words[1]?.lower === 'of');
  const isShared = (word: Token): boolean => !isOwn(word) || /^(?:states|nations)$/.test(word.lower);
  return words.some(isHead) && words.every(isShared) && !words.some(({ lower }) => lower === 'rights');
}

/** What a movement’s people are called, and no charity’s. */
export const POLITICAL = /^(?:leader|mp|mps|lawmaker|lawmakers|senator|parliamentarian)$/;
const isGroup = ({ names }: Actor): boolean =>
  /\b(?:cartel|gang|clan|group|network|foundation|church|university|society|club|charity)\b/.test(
    foldName(names[0]?.text ?? ''),
  );

/** "Democratic Party", "Civic Movement of Ukraine": that somebody holds an office in. */
const isPolitical = ({ names }: Actor): boolean =>
  foldName(names[0]?.text ?? '')
    .split(' ')
    .some((word) => politicalHeads.has(word));

/** "the killing of X", "the son of X": named for what happened to them, or for whom they belong to. */
function isPrivate(tokens: readonly Token[], mention: Mention): boolean {
  return tokens[mention.from - 1]?.lower === 'of' && bereft.has(tokens[mention.from - 2]?.lower ?? '');
}

/** A body of common words is still one body when there are enough of them, or its head says which. */
function isSpecific(actor: Actor): boolean {
  const words = foldName(actor.names[0]?.text ?? '')
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and|on)$/.test(word));
  return words.length > 2 || (words.length === 2 && words.some((word) => sharedHeads.has(word)));
}
