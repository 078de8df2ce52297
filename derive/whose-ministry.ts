/** "the Foreign Ministry said": of which government, as the rest of the text tells. */
import { isDateline } from './acting';
import type { Authority } from './authorities';
import type { Reading, Token } from './tokens';
import { agencies, authorityName, governments } from './words/authorities';

/** The authorities of each sentence, the agencies without a government with the one they are of. */
export function withOwners(
  { tokens }: Reading,
  authorities: ReadonlyMap<number, Authority[]>,
): ReadonlyMap<number, Authority[]> {
  const all = [...authorities.values()].flat();
  if (!all.some(isUnowned)) return authorities;
  const home =
    all.find((authority) => isState(authority) && isDateline(tokens, authority))?.government ??
    all.find(({ to }) => isOwnList(tokens, to))?.government ??
    onlyOne(all.filter(({ from }) => isOwnBorder(tokens, from)));
  const owners = new Map<string, string>();
  const found = new Map<number, Authority[]>();
  for (const [sentence, here] of authorities)
    found.set(
      sentence,
      here.map((authority) => {
        const { key, government, name } = authority;
        if (key !== undefined) owners.set(key.slice(government.length + 1), government);
        return isUnowned(authority) ? owned(authority, home ?? owners.get(name)) : authority;
      }),
    );
  return found;
}

/** Brussels has no foreign ministry. */
const isState = ({ government }: Authority): boolean => !/^(?:European Union|United Nations)$/.test(government);

function onlyOne(all: readonly Authority[]): string | undefined {
  const governments = new Set(all.map(({ government }) => government));
  return governments.size === 1 ? all[0]?.government : undefined;
}

const isUnowned = ({ agency, government }: Authority): boolean => agency && government === '';

/** "the Ruritanian | stop list". */
const isOwnList = (tokens: readonly Token[], to: number): boolean =>
  /^stop-?list$/.test(tokens[to + 1]?.lower ?? '') ||
  (tokens[to + 1]?.lower === 'stop' && tokens[to + 2]?.lower === 'list');

/** "to deny entry to the | Ruritanian Federation". */
function isOwnBorder(tokens: readonly Token[], from: number): boolean {
  const to = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:to|into)$/.test(tokens[to]?.lower ?? '') && tokens[to - 1]?.lower === 'entry';
}

function owned(authority: Authority, government: string | undefined): Authority {
  const agency = agencies.find(({ name }) => name === authority.name);
  if (!agency || !government) return authority;
  const short = governments.find(({ name }) => name === government)?.short;
  return {
    name: authorityName(agency, government, short),
    government,
    agency: authority.agency,
    key: `${government} ${agency.name}`,
    adjective: authority.adjective,
    from: authority.from,
    to: authority.to,
  };
}
