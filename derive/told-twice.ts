/** "X was designated by A in 2019, and B listed him in 2023", "listed in 2017 and again in 2022": one name, and two events of its sentence. */
import type { Trigger } from './clause';
import type { DateWords } from './dates';
import type { Scene } from './scene';
import type { Ruled } from './statements';
import type { Token } from './tokens';
import { sharesSubject } from './verbs-of-one-subject';

/** In tokens: "in July 2017 for obstructing the peace accords, | and again". */
const REACH = 18;
const PARTS = /^(?:[.;:]|who|which|while|but|when)$/;

/** The words of the day behind "again", of those behind `told`. */
export function dayOfAgain(
  tokens: readonly Token[],
  dates: readonly DateWords[],
  told: DateWords,
): DateWords | undefined {
  for (let at = told.to + 1; at <= told.to + REACH && !PARTS.test(tokens[at]?.lower ?? '.'); at++) {
    if (!endsAgain(tokens, at) && !(tokens[at]?.lower === 'and' && isOfTwice(tokens, told.from))) continue;
    const start = /^(?:in|on)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return dates.find(({ from, iso }) => from === start && iso !== undefined);
  }
  return undefined;
}

/** Marks what rules read of one mention, on two days that one sentence names, as the limbs of that sentence. */
export function partEvents({ reading: { tokens } }: Scene, statements: Ruled[]): void {
  const first = new Map<Ruled['mention'], Map<number, Ruled>>();
  for (const statement of statements) {
    const { mention, lifting, date, dateWords, limb } = statement;
    const [telling = mention.sentence] = statement.sentences;
    const imposed = lifting ? first.get(mention)?.get(telling) : undefined;
    // "was listed in 2022 | and removed from the list in 2023", "the EU listed X in 2022 | and removed him in 2023".
    if (imposed && (sharesSubject(tokens, statement.trigger) || isOfHim(tokens, statement.trigger, imposed.trigger))) {
      imposed.limb ??= 'first';
      statement.limb = 'further';
    }
    if (lifting || limb || date === undefined || tokens[dateWords?.from ?? -1]?.sentence !== telling) continue;
    const ofMention = first.get(mention) ?? new Map<number, Ruled>();
    first.set(mention, ofMention);
    const before = ofMention.get(telling);
    if (!before) ofMention.set(telling, statement);
    else if (before.date !== date && before.dateWords?.from !== dateWords?.from && isOther(tokens, before, statement)) {
      before.limb = 'first';
      statement.limb = 'further';
    }
  }
}

/** "sanctioned X in 2019 | but removed him from its list". */
const isOfHim = (tokens: readonly Token[], { at, objects = 0 }: Trigger, before: Trigger): boolean =>
  before.at < at && /^(?:him|her|it)$/.test(tokens[objects]?.lower ?? '');

/** By another government, once more, or by a second verb of one subject: two verbs of one act have two days as well. */
const isOther = (tokens: readonly Token[], before: Ruled, after: Ruled): boolean => {
  const [one, other] = [before.authority?.government, after.authority?.government];
  return (
    (one !== undefined && other !== undefined && one !== other) || isAgain(tokens, after) || isSecond(tokens, after)
  );
};

/** "and was put on the UN list | on 13 July". */
const isSecond = (tokens: readonly Token[], { trigger, dateWords, authority }: Ruled): boolean =>
  authority !== undefined && sharesSubject(tokens, trigger) && (dateWords?.from ?? 0) > trigger.at;

const isAgain = (tokens: readonly Token[], { dateWords }: Ruled): boolean =>
  [1, 2].some((step) => endsAgain(tokens, (dateWords?.from ?? 0) - step)) || isOfTwice(tokens, dateWords?.from ?? 0);

/** "sanctioned twice by Washington, in 2017 for this | and in 2022". */
function isOfTwice(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - 2 * REACH && !PARTS.test(tokens[at]?.lower ?? '.'); at--)
    if (tokens[at]?.lower === 'twice') return true;
  return false;
}

/** "again", "a second time", "once more". */
function endsAgain(tokens: readonly Token[], at: number): boolean {
  const [one, two, last] = [at - 2, at - 1, at].map((place) => tokens[place]?.lower ?? '');
  return (
    last === 'again' ||
    (last === 'time' && one === 'a' && /^(?:second|third|fourth)$/.test(two ?? '')) ||
    (last === 'more' && two === 'once')
  );
}
