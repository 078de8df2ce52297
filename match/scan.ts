import { find, type Hit, type Index } from './index';
import type { Group, ScanReply } from './mention';
import { besideShortForm, isWithinLongerName, type KnownBeside } from './neighbours';
import { Flag, type Tokens, tokenize } from './tokens';

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
    const tokens = tokenize(text);
    const flat: number[] = [];
    const found = find(index, tokens);
    for (const [i, hit] of found.entries()) {
      const read = reading(index, tokens, hit, touching(index, found, i));
      if (!read) continue;
      const [key, group] = read;
      flat.push(tokens.start[hit.first] ?? 0, tokens.end[hit.last] ?? 0, numberOf(key, group));
    }
    reply.hits.push(flat);
  }
  return reply;
}

/** The group a hit stands for at its place, with a key that is equal for equal groups; `undefined` when it says nothing. */
function reading(
  index: Index,
  tokens: Tokens,
  { first, last, pattern }: Hit,
  known: KnownBeside,
): [string, Group] | undefined {
  const group = index.lexicon.groups[pattern.group];
  if (!group) return undefined;
  if (group.form === 'short') {
    const beside = besideShortForm(tokens, first, last, index.lexicon.people[pattern.group] ?? false, known);
    if (beside === 'unclear') return undefined;
    return beside === 'free' ? [`${pattern.group}`, group] : [`${pattern.group} rival`, { ...group, form: 'rival' }];
  }
  if (group.tier === 'sure' && isWithinRun(tokens, first, last)) {
    return [`${pattern.group} within run`, { ...group, tier: 'possible', reason: 'within-longer-run' }];
  }
  if (group.tier === 'sure' && index.lexicon.people[pattern.group] && isWithinLongerName(tokens, last)) {
    return [`${pattern.group} within name`, { ...group, tier: 'possible', reason: 'within-longer-name' }];
  }
  return [`${pattern.group}`, group];
}

/** A known name next to a hit is no part of somebody else's: in "Chen Mingguo (Chen)" the bracket introduces the short form. */
function touching(index: Index, hits: readonly Hit[], i: number): KnownBeside {
  const isName = (hit: Hit | undefined): hit is Hit =>
    hit !== undefined && index.lexicon.groups[hit.pattern.group]?.form === 'name';
  const [before, own, after] = [hits[i - 1], hits[i], hits[i + 1]];
  return {
    left: isName(before) && before.last + 1 === own?.first,
    right: isName(after) && own !== undefined && own.last + 1 === after.first,
  };
}

/** Han, Kana or Hangul directly before or after: without spaces there is no telling where a word ends. */
function isWithinRun(tokens: Tokens, first: number, last: number): boolean {
  const single = (word: number): boolean => ((tokens.flags[word] ?? 0) & Flag.single) !== 0;
  const touches = (left: number): boolean =>
    single(left) && single(left + 1) && tokens.end[left] === tokens.start[left + 1];
  return touches(first - 1) || touches(last);
}
