import type { EntitySummary } from './dossier';
import { bodyBeside, type Known } from './known';

export type Role = Pick<EntitySummary, 'role' | 'body'>;

/** The first office, and its body where the title does not name it. */
export function roleOf({ positions }: Known, entities: ReadonlyMap<string, Known>): Role {
  const first = positions[0]?.value;
  if (!first) return {};
  const body = bodyBeside(first, entities);
  return { role: first.title, ...(body && { body: body.caption }) };
}
