import { isWithinAddress } from './address';
import { isExplainedOtherwise } from './explained';
import { isIdentifier } from './identifiers';
import type { Hit, Index } from './index';
import { withInitials } from './initials';
import { isDescent, isModel, longerName } from './longer-names';
import type { Group, ScanReply } from './mention';
import { after, type KnownBeside } from './neighbours';
import { isDebtOf, isOtherBody } from './other-bodies';
import { isInPhrase } from './phrases';
import { besideShortForm } from './short-form';
import { findWithSuffixes } from './suffixes';
import { tokenize } from './tokenize';
import { Flag, Tokens } from './tokens';
import { toldApart } from './told-apart';

// One for all texts: what is read of a page leaves no garbage behind.
const scratch = new Tokens();

/** Finds every known string in `texts`; what a short form stands for is left to `resolve`, which sees the whole page. */
export function scan(index: Index, texts: readonly string[]): ScanReply {
  const reply: ScanReply = { groups: [], hits: [] };
  const numbers = new Map<string, number>();
  const numberOf = (key: string, group: Group): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, reply.groups.length);
    return reply.groups.push(group) - 1;
  };
  for (const text of texts) {
    const tokens = tokenize(text, scratch);
    const flat: number[] = [];
    const found = withInitials(index, tokens, findWithSuffixes(index, tokens));
    for (let i = 0; i < found.length; i++) {
      const hit = found[i];
      const read = hit && reading(tokens, hit, touching(found, i));
      if (!hit || !read) continue;
      const [key, group] = read;
      flat.push(tokens.start[hit.first] ?? 0, tokens.end[hit.last] ?? 0, numberOf(key, group));
    }
    reply.hits.push(flat);
  }
  return reply;
}

/** The group a hit stands for at its place, with a key that is equal for equal groups; `undefined` when it says nothing. */
function reading(tokens: Tokens, { first, last, row, initial }: Hit, known: KnownBeside): [string, Group] | undefined {
  const { group, person } = row;
  const key = row.words.join(' ');
  if (row.upper && first === last && isIdentifier(tokens, first)) return undefined;
  if (isExplainedOtherwise(tokens, first, last, row, known.left)) {
    return [`${key} / explained`, { ...group, form: 'rival', keys: [key] }];
  }
  if (group.form === 'short') {
    if (person && first === last && isInPhrase(tokens, first)) return undefined;
    const isOther = isOtherBody(tokens, first, last, row.nameWords);
    const beside = isOther ? 'other' : besideShortForm(tokens, first, last, person, known);
    if (beside === 'unclear') return undefined;
    const right = after(tokens, last);
    if (
      beside === 'free' &&
      (isWithinAddress(tokens, first, last) || (right && !person && isModel(tokens, last, right)))
    )
      return undefined;
    return beside === 'free' && !(right && person && isDescent(tokens, last, right))
      ? [key, group]
      : [`${key} / rival`, { ...group, form: 'rival' }];
  }
  if (group.tier === 'sure' && isWithinRun(tokens, first, last)) {
    return [`${key} / within run`, { ...group, tier: 'possible', reason: 'within-longer-run' }];
  }
  if (isWithinAddress(tokens, first, last) || (!person && isDebtOf(tokens, last))) return undefined;
  const longer = group.tier === 'sure' ? longerName(tokens, first, last, person, known) : undefined;
  const told = group.tier === 'sure' && person ? toldApart(tokens, first, last) : undefined;
  if (longer === 'other' || told === 'other') {
    return [`${key} / other`, { ...group, form: 'rival', reason: 'within-longer-name', keys: group.ends }];
  }
  if (longer) return [`${key} / within name`, { ...group, tier: 'possible', reason: 'within-longer-name' }];
  if (told) return [`${key} / told apart`, { ...group, tier: 'possible', reason: 'told-apart' }];
  if (initial) return [`${key} / initial`, { ...group, tier: 'possible', reason: 'middle-initial' }];
  return [key, group];
}

/** A known name next to a hit is no part of somebody else's: in "Viktor Orlov (Orlov)" the bracket introduces the short form. */
function touching(hits: readonly Hit[], i: number): KnownBeside {
  const isName = (hit: Hit | undefined): hit is Hit => hit?.row.group.form === 'name';
  const [before, own, after] = [hits[i - 1], hits[i], hits[i + 1]];
  return {
    left: isName(before) && before.last + 1 === own?.first,
    right: isName(after) && own !== undefined && own.last + 1 === after.first,
  };
}

/** Han, Kana or Hangul directly before or after: without spaces there is no telling where a word ends. */
function isWithinRun(tokens: Tokens, first: number, last: number): boolean {
  const single = (word: number): boolean =>
    word >= 0 && word < tokens.count && ((tokens.flags[word] ?? 0) & Flag.single) !== 0;
  const touches = (left: number): boolean =>
    single(left) && single(left + 1) && tokens.end[left] === tokens.start[left + 1];
  return touches(first - 1) || touches(last);
}
