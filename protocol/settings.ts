/** What is kept of the reader's choices, each checked when read: a bad stored value is left out and said, never trusted. */
import * as v from 'valibot';
import type { PainterChoice } from './messages';
import { shorten } from './shorten';

const Rules = v.record(v.string(), v.literal('off'));
/** Hosts the reader switched off; a rule holds for the host and everything below it. */
export type SiteRules = v.InferOutput<typeof Rules>;

/** A host name, or an IPv6 address in its brackets. */
export const hostPattern = /^(?:\[[\da-f:.]+\]|[^\s/:@?#]+)$/i;

/** The rules in `stored`, and what had to be left out, as it stands there. Absent means none. */
export function readRules(stored: unknown): { rules: SiteRules; dropped: string[] } {
  if (stored === undefined) return { rules: {}, dropped: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { rules: {}, dropped: [shorten(JSON.stringify(stored) ?? String(stored))] };
  }
  const entries = Object.entries(stored);
  const sound = (entry: [string, unknown]) => hostPattern.test(entry[0]) && entry[1] === 'off';
  return {
    rules: v.parse(Rules, Object.fromEntries(entries.filter(sound))),
    dropped: entries
      .filter((entry) => !sound(entry))
      .map(([host, value]) => shorten(`${host}: ${JSON.stringify(value)}`)),
  };
}

export const readPaused = (stored: unknown): boolean => stored === true;
export const readPainter = (stored: unknown): PainterChoice => (stored === 'mark' ? 'mark' : 'highlight');

/** A host and the domains above it, nearest first. */
export function* parentsOf(host: string): Generator<string> {
  for (let rest = host; rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') yield rest;
}

/** The host in `rules` that switches `host` off: itself or a parent domain. */
export const ruleFor = (host: string, rules: SiteRules): string | undefined =>
  [...parentsOf(host)].find((parent) => Object.hasOwn(rules, parent));

/** `rules` after the switch of `host` was set. Switching on lifts a parent domain's rule as well, or nothing would happen. */
export function withSite(rules: SiteRules, host: string, on: boolean): SiteRules {
  if (!on) return { ...rules, [host]: 'off' };
  return Object.fromEntries(Object.entries(rules).filter(([ruled]) => host !== ruled && !host.endsWith(`.${ruled}`)));
}
