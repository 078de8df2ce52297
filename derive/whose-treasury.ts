/** "Britain has sanctioned X. He was named in a notice by | the Treasury": Britain's own, in a text without a word of the United States. */
import { isDateline } from './acting';
import type { Authority } from './authorities';
import type { Reading, Token } from './tokens';
import { authorityName, governments, treasuries } from './words/authorities';
import { imposing } from './words/bystanders';

/** The authorities of each sentence; a treasury that the text calls no more than that is of the only one named that has one. */
export function withTreasuries(
  { tokens }: Reading,
  authorities: ReadonlyMap<number, Authority[]>,
): ReadonlyMap<number, Authority[]> {
  const all = [...authorities.values()].flat();
  const unsaid = all.filter((authority) => isBare(tokens, authority));
  if (unsaid.length === 0) return authorities;
  const named = all.filter((authority) => !unsaid.includes(authority));
  const [own, ...others] = treasuries.filter(({ of }) => named.some(({ government }) => government === of));
  if (
    !own ||
    others.length > 0 ||
    !named.some((authority) => authority.government === own.of && isHome(tokens, authority))
  )
    return authorities;
  const short = governments.find(({ name }) => name === own.of)?.short;
  const found = new Map<number, Authority[]>();
  for (const [sentence, here] of authorities)
    found.set(
      sentence,
      here.map((authority) =>
        unsaid.includes(authority)
          ? {
              ...authority,
              name: authorityName(own, own.of, short),
              government: own.of,
              key: `${own.of} ${own.name}`,
            }
          : authority,
      ),
    );
  return found;
}

/** In tokens: "Britain has on Thursday | sanctioned". */
const REACH = 5;

/** Where the text was written, or who sanctions in it: whose banker somebody is says nothing of who acts. */
const isHome = (tokens: readonly Token[], authority: Authority): boolean =>
  isDateline(tokens, authority) ||
  (!authority.adjective &&
    tokens.slice(authority.to + 1, authority.to + 1 + REACH).some(({ lower }) => imposing.has(lower)));

const isBare = (tokens: readonly Token[], { agency, from, to }: Authority): boolean =>
  agency && from === to && tokens[from]?.lower === 'treasury';
