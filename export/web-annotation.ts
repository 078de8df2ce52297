/** W3C Web Annotations (JSON-LD): each excerpt as a place in its source, with what it is evidence for. */

import { codePointsIn } from '../dataset/code-points';
import type { Dataset, Excerpt } from '../dataset/model';
import type { PageMention } from '../dataset/page-mention';
import { addressIn } from './address';

type Body = { type: 'TextualBody'; value: string; format: 'text/plain'; purpose: 'identifying' | 'describing' };
type Selector =
  | { type: 'TextPositionSelector'; start: number; end: number }
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
export type Annotation = {
  '@context': typeof CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'describing';
  body: Body[];
  target: string | { type: 'SpecificResource'; source: string; selector: Selector[] };
};

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Ids that are no addresses become URNs; what an IRI may not hold is escaped. */
const urn = (...parts: string[]): string =>
  `urn:sanction-lens:${parts.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))).join(':')}`;

const textual = (value: string, purpose: Body['purpose']): Body => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

/** What is annotated: names and offices by the entity they belong to, sentences by the sanction they tell of. */
export function annotationsOf({ entities, sanctions, sources }: Dataset): Annotation[] {
  const addresses = new Map(sources.map(({ id, url }) => [id, addressIn(url) ?? urn('source', id)]));
  const captions = new Map(entities.map(({ id, caption }) => [id, caption]));
  const counts = new Map(sources.map(({ id, text }) => [id, codePointsIn(text)]));
  const at = ({ source, start, end, exact, prefix, suffix }: Excerpt): Annotation['target'] => {
    const count = counts.get(source) ?? ((offset) => offset);
    return {
      type: 'SpecificResource',
      source: addresses.get(source) ?? urn('source', source),
      selector: [
        { type: 'TextPositionSelector', start: count(start), end: count(end) },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
  };
  const annotation = (id: string[], body: Body[], excerpt: Excerpt): Annotation => ({
    '@context': CONTEXT,
    id: urn(...id),
    type: 'Annotation',
    motivation: body.length > 1 ? 'describing' : 'identifying',
    body,
    target: at(excerpt),
  });
  return [
    ...entities.flatMap(({ id, caption, names, positions }) => [
      ...names.flatMap(({ evidence }, i) =>
        evidence ? [annotation([id, 'name', String(i)], [textual(caption, 'identifying')], evidence)] : [],
      ),
      ...positions.map(({ title, evidence }, i) =>
        annotation(
          [id, 'position', String(i)],
          [textual(caption, 'identifying'), textual(title, 'describing')],
          evidence,
        ),
      ),
    ]),
    ...sanctions.flatMap(({ id, entity, authority, startDate, endDate, evidence }) =>
      evidence.map((excerpt, i) =>
        annotation(
          [id, String(i)],
          [
            textual(captions.get(entity) ?? entity, 'identifying'),
            textual(described(authority, startDate, endDate), 'describing'),
          ],
          excerpt,
        ),
      ),
    ),
  ];
}

const described = (authority?: string, start?: string, end?: string): string =>
  ['Sanctioned', authority && `by ${authority}`, start && `since ${start}`, end && `until ${end}`]
    .filter(Boolean)
    .join(' ');

/** What a page names `caption`, place by place; without places, the page as a whole. */
export function pageAnnotations(
  page: string,
  caption: string,
  entity: string,
  mentions: readonly PageMention[],
): Annotation[] {
  const annotation = (number: number, target: Annotation['target']): Annotation => ({
    '@context': CONTEXT,
    id: urn('page', page, entity, String(number)),
    type: 'Annotation',
    motivation: 'identifying',
    body: [textual(caption, 'identifying')],
    target,
  });
  const sourceOf = (address: string): string => addressIn(address) ?? urn('page', address);
  if (mentions.length === 0) return [annotation(0, sourceOf(page))];
  return mentions.map(({ address, start, end, exact, prefix, suffix }, number) =>
    annotation(number, {
      type: 'SpecificResource',
      source: sourceOf(address),
      selector: [
        ...(start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector' as const, start, end }]),
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    }),
  );
}

/** One file of them: an AnnotationPage (Web Annotation Data Model, 5.2). */
export const annotationPage = (id: string, items: readonly Annotation[]): string =>
  `${JSON.stringify(
    {
      '@context': CONTEXT,
      id: urn(id),
      type: 'AnnotationPage',
      items: items.map(({ '@context': _, ...item }) => item),
    },
    null,
    2,
  )}\n`;
