/** Sites switched off as a text file: one host a line, as other blockers write such lists. */
import { hostPattern } from '../../protocol/settings';
import { shorten } from '../../protocol/shorten';
import { FILES, siteOf } from '../../protocol/site';

/** Longer lists are no reader's own. */
const MOST = 10_000;

export const writeSites = (hosts: readonly string[]): string => hosts.map((host) => `${host}\n`).join('');

/** The line that is no site, counted from 1. */
export class SiteFault extends Error {
  constructor(
    readonly line: number,
    readonly text: string,
  ) {
    super(`line ${line}: ${text}`);
  }
}

/** All or nothing: throws `SiteFault` at the first line that is neither a site, an address, empty nor a comment (`#`). */
export function readSites(text: string): string[] {
  const hosts = new Set<string>();
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const host = siteIn(line);
    if (host === undefined || hosts.size >= MOST) throw new SiteFault(at + 1, shorten(line));
    hosts.add(host);
  }
  return [...hosts];
}

function siteIn(line: string): string | undefined {
  if (line === FILES) return line;
  if (line.includes('://')) return siteOf(line);
  return hostPattern.test(line) ? siteOf(`https://${line}/`) : undefined;
}
