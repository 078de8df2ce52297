import type { PageLine } from '../protocol/messages';
import { shownIn } from './line-words';

/** Letters as readers type them: without accents and capitals. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What each of `lines` can be found by, gathered when first asked for: what is read in it, what the page says, the date in
 * numbers, and every name of the entity and of the authority.
 */
export function finderIn(lines: readonly PageLine[]): (query: string) => PageLine[] {
  let texts: string[] | undefined;
  return (query) => {
    texts ??= lines.map((line) => plain([...shownIn(line), ...unseen(line)].join('\n')));
    const wanted = plain(query).split(/\s+/);
    return lines.filter((_, at) => wanted.every((word) => texts?.[at]?.includes(word)));
  };
}

const unseen = ({
  words,
  role = '',
  body = '',
  authority = '',
  startDate = '',
  otherNames = [],
}: PageLine): string[] => [words, role, body, authority, startDate, ...otherNames];
