/** Names the reader does not want underlined, each checked when read: a bad stored value is left out and said, never trusted. */
import * as v from 'valibot';
import type { Muted } from './messages';
import { hostPattern, parentsOf } from './settings';
import { shorten } from './shorten';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/**
 * `site` absent: everywhere. `words`: only where the page says just these, since there they mean somebody else. The caption is
 * kept so that it can be undone by name when the entry itself is known no longer.
 */
export const Mute = v.object({
  entity: text,
  caption: text,
  site: v.optional(v.pipe(text, v.regex(hostPattern))),
  words: v.optional(text),
});
export type Mute = v.InferOutput<typeof Mute>;

/** The mutes in `stored`, and what had to be left out, as it stands there. Absent means none. */
export function readMutes(stored: unknown): { mutes: Mute[]; dropped: string[] } {
  if (stored === undefined) return { mutes: [], dropped: [] };
  const mutes: Mute[] = [];
  const dropped: string[] = [];
  for (const value of Array.isArray(stored) ? stored : [stored]) {
    const read = v.safeParse(Mute, value);
    if (read.success) mutes.push(read.output);
    else dropped.push(shorten(JSON.stringify(value) ?? String(value)));
  }
  return { mutes, dropped };
}

export const isSameMute = (a: Mute, b: Mute): boolean =>
  a.entity === b.entity && a.site === b.site && a.words === b.words;

export const withMute = (mutes: readonly Mute[], mute: Mute): Mute[] => [...withoutMute(mutes, mute), mute];

export const withoutMute = (mutes: readonly Mute[], mute: Mute): Mute[] =>
  mutes.filter((one) => !isSameMute(one, mute));

/** What is muted on a host: a site's mutes hold for everything below it as well. */
export function mutedOn(host: string | undefined, mutes: readonly Mute[]): Muted[] {
  const sites = new Set(host === undefined ? [] : parentsOf(host));
  return mutes
    .filter(({ site }) => site === undefined || sites.has(site))
    .map(({ entity, words }) => (words === undefined ? { entity } : { entity, words }));
}
