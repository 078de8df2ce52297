/** Who else comes in when an entity is looked at. */

import { authorityOf } from './acts';
import type { RelatedView } from './dossier';
import { isInForce } from './in-force';
import type { Index, Known } from './known';
import type { Sanction } from './model';

type Dated = { startDate?: string | undefined };

/** Undated ones last: nothing says that they are new. */
export const newestFirst = (a: Dated, b: Dated): number => (b.startDate ?? '').localeCompare(a.startDate ?? '');

const briefly = (sanction: Sanction, index: Index): RelatedView['sanction'] => {
  const { startDate } = sanction;
  const authority = authorityOf(sanction, index)?.name;
  return { ...(startDate && { startDate }), ...(authority && { authority }) };
};

/** The office's holders and their sanctions, the bodies of this one's offices and theirs, and who acted against whom. */
export function relatedOf({ line, positions }: Known, index: Index): RelatedView[] {
  const newest = (id: string) => {
    const sanction = index.sanctions
      .get(id)
      ?.map(({ value }) => value)
      .filter(isInForce)
      .sort(newestFirst)[0];
    return sanction && { sanction: briefly(sanction, index) };
  };
  const related: RelatedView[] = [];
  for (const { holder, position } of index.officeholders.get(line.id) ?? []) {
    related.push({ entity: holder, relation: 'officeholder', title: position.value.title, ...newest(holder.id) });
  }
  for (const { value } of positions) {
    const body = value.organization ? index.entities.get(value.organization) : undefined;
    if (body) {
      related.push({ entity: body.line, relation: 'organization', title: value.title, ...newest(body.line.id) });
    }
  }
  for (const { value } of index.sanctions.get(line.id) ?? []) {
    const authority = value.authorityEntity ? index.entities.get(value.authorityEntity) : undefined;
    if (authority) related.push({ entity: authority.line, relation: 'authority', sanction: briefly(value, index) });
  }
  for (const sanction of index.imposed.get(line.id) ?? []) {
    const target = index.entities.get(sanction.entity);
    if (target) related.push({ entity: target.line, relation: 'target', sanction: briefly(sanction, index) });
  }
  return distinct(related).sort(byWeight);
}

/** An authority's name says nothing new beside the sanction itself, so it comes last. */
const byWeight = (a: RelatedView, b: RelatedView): number =>
  weight(b) - weight(a) || newestFirst(a.sanction ?? {}, b.sanction ?? {});

const weight = ({ relation, sanction }: RelatedView): number => (relation === 'authority' ? 0 : sanction ? 2 : 1);

function distinct(related: readonly RelatedView[]): RelatedView[] {
  const key = ({ entity, relation, title, sanction }: RelatedView) =>
    JSON.stringify([entity.id, relation, title, sanction?.startDate]);
  return [...new Map(related.map((one) => [key(one), one])).values()];
}
