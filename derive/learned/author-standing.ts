/** What part each government plays in a whole article: how often it acts, whether it is the first or the only one. */
import { imposes } from '../acting';
import type { Authority } from '../authorities';
import type { Scene } from '../scene';
import type { Ruled } from '../statements';
import { interned } from './interned';
import { isWhom } from './rule-at';
import type { Traits } from './scales';

export type Ledger = {
  /** The first place where each government acts. */
  first: Map<string, Authority>;
  counts: Map<string, number>;
  /** How often the one acts that acts most. */
  most: number;
  /** The government that acts before any other. */
  earliest: string | undefined;
  /** The governments the rules read as having acted on a day; an empty day is none told. */
  ruledOn: Map<string, Set<string>>;
};

export function keepLedger(scene: Scene, ruled: readonly Ruled[]): Ledger {
  const ledger: Ledger = { first: new Map(), counts: new Map(), most: 0, earliest: undefined, ruledOn: new Map() };
  for (const all of scene.authorities.values()) {
    for (const authority of all) {
      const { government } = authority;
      if (government === '' || !imposes(scene, authority)) continue;
      if (!ledger.first.has(government)) ledger.first.set(government, authority);
      ledger.earliest ??= government;
      const count = (ledger.counts.get(government) ?? 0) + 1;
      ledger.counts.set(government, count);
      ledger.most = Math.max(ledger.most, count);
    }
  }
  for (const rule of ruled) {
    const { authority, date, lifting } = rule;
    // Who acted in an aside says nothing of the rest.
    if (!authority || lifting || isWhom(rule)) continue;
    const day = date ?? '';
    ledger.ruledOn.set(day, (ledger.ruledOn.get(day) ?? new Set()).add(authority.government));
  }
  return ledger;
}

const STANDING = interned((times: number, isMost: boolean, isFirst: boolean, isAlone: boolean) => [
  `acts ${times} times`,
  ...(isMost ? ['acts most'] : []),
  ...(isFirst ? ['acts first'] : []),
  ...(isAlone ? ['acts alone'] : []),
]);

export function standing({ first, counts, most, earliest }: Ledger, { government }: Authority): Traits {
  const own = counts.get(government) ?? 0;
  const times = own < 3 ? own : own < 6 ? 3 : 6;
  return STANDING(times, own === most, earliest === government, first.size === 1 && own > 0);
}
