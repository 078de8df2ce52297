import type { PlacedHit } from './context';

const isByInitial = ({ group }: PlacedHit): boolean => group.reason === 'middle-initial';

/**
 * Whether a name with a middle initial that no source has, "Donald J. Trump", is Donald Trump's: when the page (`all` its hits)
 * also has him by a name that is known, and no second initial, and nobody else known is called so. Else it may as well be
 * somebody else's, however rare the name.
 */
export function confirmed(all: Iterable<PlacedHit>): (hit: PlacedHit) => boolean {
  const named = new Set<string>();
  const initials = new Map<string, Set<string>>();
  for (const hit of all) {
    const [only] = hit.group.candidates;
    if (!only || hit.group.form !== 'name') continue;
    if (hit.group.tier === 'sure') named.add(only.entity);
    else if (isByInitial(hit)) initials.set(only.entity, (initials.get(only.entity) ?? new Set()).add(initialOf(hit)));
  }
  return (hit) => {
    const [only, other] = hit.group.candidates;
    return isByInitial(hit) && !!only && !other && named.has(only.entity) && initials.get(only.entity)?.size === 1;
  };
}

// Few pages come this far: made with the script, the pattern would cost each page with a name.
const initialOf = ({ text }: PlacedHit): string => /\s(\p{L})\.?\s/u.exec(text)?.[1] ?? '';
