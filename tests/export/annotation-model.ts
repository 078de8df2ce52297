/**
 * What the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, sections 3.1, 3.2.4, 4.2.4, 4.2.5, 5.2)
 * and the schemas of its test suite (w3c/web-annotation-tests: 3.1-annotationMustKeys, specificResource, collections) ask.
 */
import * as v from 'valibot';

/** RFC 3986 allows ASCII alone; spaces and quotes must be escaped. */
const uri = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i),
  v.check((text) => URL.canParse(text), 'is no address'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const selector = v.variant('type', [
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
    v.check(({ start, end }) => start <= end),
  ),
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
]);

/** Section 3.3.5: the motivations that the model defines. */
const motivation = v.picklist(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

const annotation = v.strictObject({
  id: uri,
  type: v.literal('Annotation'),
  motivation: v.optional(motivation),
  body: v.pipe(
    v.array(
      v.strictObject({
        type: v.literal('TextualBody'),
        value: v.string(),
        format: v.literal('text/plain'),
        purpose: motivation,
      }),
    ),
    v.minLength(1),
  ),
  target: v.union([
    uri,
    v.strictObject({
      type: v.literal('SpecificResource'),
      source: uri,
      selector: v.pipe(v.array(selector), v.minLength(1)),
    }),
  ]),
});

export const AnnotationPageModel = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: uri,
  type: v.literal('AnnotationPage'),
  items: v.array(annotation),
});
