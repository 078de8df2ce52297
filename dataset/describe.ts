/** What is known of an entity, gathered from all datasets and resolved into views. Pure; built once, asked often. */
import { authorityOf } from './acts';
import type { Dossier, EntityLine, EntitySummary, PositionView, Quote, RelatedView, SanctionView } from './dossier';
import { isInForce } from './in-force';
import { bodyBeside, type Held, type HeldSanction, indexDatasets, type Known } from './known';
import type { Dataset, Excerpt, Sanction } from './model';
import { type Marking, quoteOf } from './quote';
import { newestFirst, relatedOf } from './related';
import { roleOf } from './role';

export type Catalogue = {
  dossier(id: string): Dossier | undefined;
  line(id: string): EntitySummary | undefined;
  /** Every entity: sanctioned first, then by name. */
  lines(): EntitySummary[];
  statusOf(id: string): Dossier['status'];
  counts: { names: number; entities: number; sources: number };
};

export function createCatalogue(datasets: readonly Dataset[]): Catalogue {
  const index = indexDatasets(datasets);
  const allNames = new Set([...index.entities.values()].flatMap((known) => known.names.map(({ value }) => value.text)));

  const markingOf = (known: Known): Marking => {
    const names = known.names.map(({ value }) => value.text);
    const excerpts = known.names.flatMap(({ value }) => value.evidence ?? []);
    const own = new Set(names);
    return { names, excerpts, isOthersName: (words) => allNames.has(words) && !own.has(words) };
  };

  const statusOf = (id: string): Dossier['status'] =>
    index.sanctions.get(id)?.some(({ value }) => isInForce(value)) ? 'sanctioned' : 'linked';

  const summary = (known: Known): EntitySummary => {
    const own = (index.sanctions.get(known.line.id) ?? []).map(({ value }) => value);
    const newest = own.filter(isInForce).sort(mostTellingFirst)[0];
    const authority = newest && authorityOf(newest, index);
    const ended = newest
      ? undefined
      : own
          .flatMap(({ endDate }) => endDate ?? [])
          .sort()
          .at(-1);
    const acting = authority?.entity && index.entities.get(authority.entity);
    // The sanction may call it by yet another name.
    const actingNames = acting ? [...otherNamesOf(acting), newest?.authority ?? ''] : [];
    const otherNames = [...otherNamesOf(known), ...actingNames].filter(
      (name) => name !== '' && name !== authority?.name,
    );
    const imposed = index.imposed.get(known.line.id)?.length;
    const tied = newest ? [] : relatedOf(known, index).filter(throughOffice);
    const holder = tied.find((one) => one.relation === 'officeholder');
    return {
      ...known.line,
      status: statusOf(known.line.id),
      ...roleOf(known, index.entities),
      ...(newest?.startDate && { startDate: newest.startDate }),
      ...(authority && { authority: authority.name }),
      ...(otherNames.length > 0 && { otherNames }),
      ...(imposed && { imposed }),
      ...(holder && { officeholder: { caption: holder.entity.caption, title: holder.title ?? '' } }),
      ...(ended && { ended }),
      ...(tied.length > 0 && { tied: true }),
    };
  };

  const dossier = (known: Known): Dossier => {
    const { line, names } = known;
    const held = index.sanctions.get(line.id) ?? [];
    const inFull = names.flatMap(({ value }) => (value.kind === 'name' && value.evidence ? [value.evidence] : []));
    const sanctions = held
      .map((one) => sanctionView(one, authorityOf(one.value, index)?.name, markingOf(known), inFull))
      .sort(mostTellingFirst);
    const positions = known.positions.map(({ value, sources }): PositionView => {
      const body = bodyBeside(value, index.entities);
      return {
        title: value.title,
        ...(body && { organization: body }),
        quote: quoteOf(value.evidence, sourceOf(value.evidence, sources), markingOf(known)),
      };
    });
    const quoted = new Set(sanctions.flatMap((one) => one.quotes.map(placeOf)));
    const mentions = [
      ...names.flatMap(({ value, sources }) => (value.evidence ? [{ excerpt: value.evidence, sources }] : [])),
      ...[...known.positions, ...(index.officeholders.get(line.id) ?? []).map((one) => one.position)].map(
        ({ value, sources }) => ({ excerpt: value.evidence, sources }),
      ),
    ].map(({ excerpt, sources }) => quoteOf(excerpt, sourceOf(excerpt, sources), markingOf(known)));
    return {
      ...line,
      status: statusOf(line.id),
      names: names.map(({ value }) => value),
      positions,
      sanctions,
      related: relatedOf(known, index),
      namedIn: distinct(mentions)
        .filter((quote) => quote.marks.length > 0 && !quoted.has(placeOf(quote)))
        .sort((a, b) => namesInFull(b, line) - namesInFull(a, line) || newestSource(a, b) || a.start - b.start),
    };
  };

  // Kept: a popup asks for the lines of hundreds, again and again.
  const lines = new Map<string, EntitySummary>();
  const line = (known: Known): EntitySummary => {
    const { id } = known.line;
    const made = lines.get(id) ?? summary(known);
    lines.set(id, made);
    return made;
  };

  const ask = <Answer>(id: string, answer: (known: Known) => Answer): Answer | undefined => {
    const known = index.entities.get(id);
    return known && answer(known);
  };

  return {
    dossier: (id) => ask(id, dossier),
    line: (id) => ask(id, line),
    lines: () => [...index.entities.values()].map(line).sort(sanctionedFirst),
    statusOf,
    counts: {
      names: [...index.entities.values()].reduce((sum, { names }) => sum + names.length, 0),
      entities: index.entities.size,
      sources: datasets.reduce((sum, { sources }) => sum + sources.length, 0),
    },
  };
}

export const describe = (datasets: readonly Dataset[], id: string): Dossier | undefined =>
  createCatalogue(datasets).dossier(id);

export const sanctionedFirst = (a: EntitySummary, b: EntitySummary): number =>
  Number(b.status === 'sanctioned') - Number(a.status === 'sanctioned') || a.caption.localeCompare(b.caption);

type Dated = Pick<Sanction, 'startDate' | 'authority'>;

/** The newest; of two of one day, the one that says who acted. */
const mostTellingFirst = (a: Dated, b: Dated): number =>
  newestFirst(a, b) || Number(b.authority !== undefined) - Number(a.authority !== undefined);

const otherNamesOf = ({ line, names }: Known): string[] =>
  names.map(({ value }) => value.text).filter((text) => text !== line.caption);

/** Being named beside somebody sanctioned, or acting against them, ties nobody to them. */
const throughOffice = ({ relation, sanction }: RelatedView): boolean =>
  sanction !== undefined && (relation === 'officeholder' || relation === 'organization');

function sanctionView(
  { value, sources, list: { title, retrievedAt } }: HeldSanction,
  authority: string | undefined,
  marking: Marking,
  inFull: readonly Excerpt[],
): SanctionView {
  const { id, inConjunctionWith, program, startDate, endDate, dateFrom, sourceUrl, dateEvidence } = value;
  const excerpts = dateEvidence ? [...marking.excerpts, dateEvidence] : marking.excerpts;
  const quotes = value.evidence.map((excerpt) =>
    quoteOf(excerpt, sourceOf(excerpt, sources), { ...marking, excerpts }),
  );
  // A date is never shown without the sentence it was read from.
  if (dateEvidence && !value.evidence.some((one) => holds(one, dateEvidence))) {
    quotes.push(quoteOf(dateEvidence, sourceOf(dateEvidence, sources), { ...marking, excerpts }));
  }
  // A sentence that says "Chen" proves nothing by itself: the one that names him in full comes with it.
  const full = inFull.find((excerpt) => excerpt.source === value.evidence[0]?.source);
  if (full && !quotes.some((quote) => quote.text.includes(full.exact))) {
    quotes.push(quoteOf(full, sourceOf(full, sources), { ...marking, excerpts }));
  }
  const needsArticle = dateEvidence && !/\d{4}/.test(dateEvidence.exact);
  return {
    id,
    dateFrom,
    quotes: distinct(quotes),
    ...(authority && { authority }),
    ...(inConjunctionWith && { inConjunctionWith }),
    ...(program && { program }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(sourceUrl && { sourceUrl }),
    ...(dateFrom === 'list' && { list: { title, ...(retrievedAt && { retrievedAt }) } }),
    ...(needsArticle && { dateWords: dateEvidence.exact }),
  };
}

const holds = (outer: Excerpt, inner: Excerpt): boolean =>
  outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;

function sourceOf(excerpt: Excerpt, sources: Held<unknown>['sources']) {
  const source = sources.get(excerpt.source);
  // `parseDataset` refuses such a dataset; one built by hand can still come here.
  if (!source) throw new RangeError(`${excerpt.source}: no such source, wanted at offset ${excerpt.start}`);
  return source;
}

/** What is shown alone should be the sentence that tells who is meant. */
const namesInFull = ({ text }: Quote, { caption }: EntityLine): number => Number(text.includes(caption));

const newestSource = (a: Quote, b: Quote): number => b.source.date.localeCompare(a.source.date);

const placeOf = (quote: Quote): string => `${quote.source.id}@${quote.start}`;

function distinct(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [placeOf(quote), quote])).values()];
}
