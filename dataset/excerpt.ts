import type { Excerpt, Source } from './model';

/** W3C suggests context long enough to tell apart equal quotes; DESIGN fixes it at 32 code units. */
const CONTEXT = 32;

/** The excerpt for `source.text.slice(start, end)`. Throws `RangeError` when the span is empty or outside the text. */
export function excerptAt(source: Pick<Source, 'id' | 'text'>, start: number, end: number): Excerpt {
  if (!(start >= 0 && start < end && end <= source.text.length)) {
    throw new RangeError(`${source.id}: no text at ${start}–${end} (the article has ${source.text.length} characters)`);
  }
  return {
    source: source.id,
    start,
    end,
    exact: source.text.slice(start, end),
    prefix: source.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: source.text.slice(end, end + CONTEXT),
  };
}

/** Why the excerpt does not hold, naming source and offset, or `undefined` when it does. */
export function excerptFault(excerpt: Excerpt, sources: ReadonlyMap<string, Source>): string | undefined {
  const source = sources.get(excerpt.source);
  if (!source) return `${excerpt.source}: no such source, wanted at offset ${excerpt.start}`;
  const found = source.text.slice(excerpt.start, excerpt.end);
  if (found === excerpt.exact) {
    const { prefix, suffix } = excerptAt(source, excerpt.start, excerpt.end);
    if (prefix === excerpt.prefix && suffix === excerpt.suffix) return undefined;
    return `${excerpt.source}: around offset ${excerpt.start} the text is not the context that is given`;
  }
  return `${excerpt.source}: at offset ${excerpt.start} the text is ${JSON.stringify(found)}, not ${JSON.stringify(excerpt.exact)}`;
}
