/** What stands for pages opened from the disk. */
export const FILES = 'file';

/** The host that stands for a page's site in rules and words, or `undefined` where there is none to switch. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // Readers think of www.example.org and example.org as one site.
  return hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '') || undefined;
}
