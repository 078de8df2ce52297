/** The bodies named with an office behind a name: "Director | of the Prison Service", "Commissioner, | Hong Kong Police Force". */
import type { Mention } from './mentions';
import { afterParentheses, isBody, LINK, PLACES_IN, type Span, type Tie } from './office';
import type { Token } from './tokens';
import { demonyms, places } from './words/places';

/** `office`: the token that makes it one; `end`: the last token that may belong to it, `at` the one that ended it. */
type Post = { title: Span; office: number; end: number; at: number };

/** Likeliest first. */
export function bodiesBehind(
  tokens: readonly Token[],
  { title, office, end, at }: Post,
  inSentence: readonly Mention[],
): Tie[] {
  const bodies = inSentence.filter(isBody);
  const within = bodies.filter(
    (other) =>
      !isRestOfName(tokens, other.from) &&
      !(other.generic && !other.place && other.to === other.from) &&
      other.from > title.from &&
      other.from <= end &&
      isLinked(tokens, other.from),
  );
  const before = bodies.find((other) => other.from >= title.from && other.to < office);
  const beyond = within.length > 0 ? undefined : bodies.find((other) => followsAt(tokens, other, at));
  return [
    ...chained(tokens, within).map((body) => ({
      body,
      title: { from: title.from, to: body.from > office ? endBefore(tokens, office, body) : title.to },
    })),
    ...[before, beyond].flatMap((body) => (body ? [{ body, title }] : [])),
  ];
}

/** The last word of a title that goes on with the name of a body. */
function endBefore(tokens: readonly Token[], office: number, { from, place }: Mention): number {
  let to = (place?.from ?? from) - 1;
  const isLoose = (word: string): boolean => LINK.test(word) || PLACES_IN.test(word) || demonyms.has(word);
  // "chairman | of the ruling Dream Party".
  if (tokens[to - 1]?.lower === 'the' && !tokens[to]?.capital && isLoose(tokens[to - 2]?.lower ?? '')) to--;
  while (to > office && isLoose(tokens[to]?.lower ?? '')) to--;
  return to;
}

/** ", Commissioner, Hong Kong Police Force (HKPF);", "a spokesman for the Foreign Ministry": what comes right behind the title at `at`. */
function followsAt(tokens: readonly Token[], body: Mention, at: number): boolean {
  const start = body.place?.from ?? body.from;
  // Far ones are left out first: a sentence of a hundred thousand names asks this of each of them.
  if (start <= at || start > at + 3) return false;
  const between = tokens.slice(at + 1, start).map(({ lower }) => lower);
  if (tokens[at]?.lower === 'for') {
    // "for the victims of the Guards" is not for the Guards: one adjective may stand there, and no more.
    return between.length === 0 || between[0] === 'the';
  }
  const next = afterParentheses(tokens, body.to + 1, body.to + 20);
  const isApart = /^[;,.]?$/.test(tokens[next]?.text ?? '');
  return tokens[at]?.text === ',' && isApart && (between.length === 0 || between.join() === 'the');
}

/** Of the bodies in a title the first, and those it is part of: "Department | at the Ministry", not "gang that preys on the Ministry". */
function chained(tokens: readonly Token[], bodies: readonly Mention[]): Mention[] {
  const chain: Mention[] = [];
  for (const body of bodies) {
    const last = chain.at(-1);
    const between = last ? tokens.slice(last.to + 1, body.place?.from ?? body.from) : [];
    const isPart = ({ lower }: Token): boolean =>
      LINK.test(lower) || PLACES_IN.test(lower) || places.has(lower) || demonyms.has(lower);
    if (!between.every(isPart)) break;
    chain.push(body);
  }
  return chain;
}

/** "Foreign | Affairs": no body of its own, but the end of what the office is for. */
function isRestOfName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.capital === true &&
    tokens[i]?.spaced === true &&
    !before.possessive &&
    !places.has(before.lower) &&
    !demonyms.has(before.lower)
  );
}

/** "of the", "in", "at the", "of the new" right before. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  const adjective = tokens[i - 2]?.lower === 'the' && tokens[i - 1]?.kind === 'word' ? 1 : 0;
  for (let at = i - 1 - adjective; at > i - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (PLACES_IN.test(token.lower)) return true;
    if (!LINK.test(token.lower) && !token.capital && !token.possessive) return false;
  }
  return false;
}
