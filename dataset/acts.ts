/** Sanctions by what was done: the same day, the same authority. "22 March 2021: 2 people, by …". */
import type { EntityLine } from './dossier';
import { foldName } from './identity';
import type { Index } from './known';
import type { Sanction, Schema } from './model';
import { type Role, roleOf } from './role';

/** Who acted. `key` is its entity's id where it has one, else made from its name; that entity's caption is the name. */
export type Authority = { key: string; name: string; entity?: string };

export type Act = {
  /** Absent where the sources give no date. */
  date?: string;
  /** Absent where the sources do not say who acted. */
  authority?: Authority;
  inConjunctionWith: Authority[];
  /** Each with its first office, and the day its sanction ended, if it did. */
  targets: (EntityLine & Role & { endDate?: string })[];
};

/** How many of each kind. */
export type Counts = { [schema in Schema]?: number };
/** `unsaid`: of some of it the sources do not say who acted. */
export type DayLine = { date?: string; counts: Counts; authorities: string[]; unsaid?: true };
/** `joined`: it only ever acted in conjunction with others. */
export type AuthorityLine = Authority & { counts: Counts; newest?: string; joined: boolean };

export function authorityOf({ authority, authorityEntity }: Sanction, { entities }: Index): Authority | undefined {
  const known = authorityEntity ? entities.get(authorityEntity)?.line : undefined;
  if (known) return { key: known.id, name: known.caption, entity: known.id };
  return authority === undefined ? undefined : byName(authority);
}

/** One that is only named: not merged with an entity on the strength of a name. */
export const byName = (name: string): Authority => ({ key: `name ${foldName(name)}`, name });

/** All acts, newest first, those without a date last. */
export function actsIn(index: Index): Act[] {
  const acts = new Map<string, Act>();
  for (const [id, held] of index.sanctions) {
    const known = index.entities.get(id);
    if (!known) continue;
    const line = { ...known.line, ...roleOf(known, index.entities) };
    for (const { value } of held) {
      const authority = authorityOf(value, index);
      const others = (value.inConjunctionWith ?? []).map(byName);
      const key = JSON.stringify([value.startDate, authority?.key, others.map((one) => one.key)]);
      const act = acts.get(key) ?? {
        ...(value.startDate && { date: value.startDate }),
        ...(authority && { authority }),
        inConjunctionWith: others,
        targets: [],
      };
      acts.set(key, act);
      if (!act.targets.some((one) => one.id === line.id)) {
        act.targets.push({ ...line, ...(value.endDate && { endDate: value.endDate }) });
      }
    }
  }
  return [...acts.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function count(targets: Iterable<EntityLine>): Counts {
  const schemas = new Map([...targets].map(({ id, schema }) => [id, schema]));
  const counts: Counts = {};
  for (const schema of schemas.values()) counts[schema] = (counts[schema] ?? 0) + 1;
  return counts;
}

/** In the order of the acts. */
export function dayLines(acts: readonly Act[]): DayLine[] {
  const days = new Map<string | undefined, Act[]>();
  for (const act of acts) days.set(act.date, [...(days.get(act.date) ?? []), act]);
  return [...days].map(([date, those]) => ({
    ...(date && { date }),
    counts: count(those.flatMap(({ targets }) => targets)),
    authorities: [...new Set(those.flatMap(({ authority }) => authority?.name ?? []))],
    ...(those.some(({ authority }) => !authority) && { unsaid: true }),
  }));
}

const actedIn = ({ authority, inConjunctionWith }: Act): Authority[] => [
  ...(authority ? [authority] : []),
  ...inConjunctionWith,
];

/** The busiest first. */
export function authorityLines(acts: readonly Act[]): AuthorityLine[] {
  const lines = new Map<string, { authority: Authority; acts: Act[] }>();
  for (const act of acts) {
    for (const authority of actedIn(act)) {
      const line = lines.get(authority.key) ?? { authority, acts: [] };
      lines.set(authority.key, line);
      line.acts.push(act);
    }
  }
  const weight = ({ acts }: { acts: Act[] }) => acts.reduce((sum, { targets }) => sum + targets.length, 0);
  return [...lines.values()]
    .sort((a, b) => weight(b) - weight(a) || a.authority.name.localeCompare(b.authority.name))
    .map(({ authority, acts: [newest, ...rest] }) => ({
      ...authority,
      joined: ![newest, ...rest].some((act) => act?.authority?.key === authority.key),
      counts: count([newest, ...rest].flatMap((act) => act?.targets ?? [])),
      ...(newest?.date && { newest: newest.date }),
    }));
}

export const actsBy = (key: string, acts: readonly Act[]): Act[] =>
  acts.filter((act) => actedIn(act).some((one) => one.key === key));
