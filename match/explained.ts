import { longFormAfter, longFormBefore } from './long-form';
import { after } from './neighbours';
import type { Row } from './rows';
import { isName, type LongForm, shared } from './spelled-out';
import { type Tokens, wordAt } from './tokens';
import explaining from './words/explaining.json';

const substances: ReadonlySet<string> = new Set(explaining.substances);

/**
 * Whether a page explains the abbreviation at word `first` as something that is none of the row's own: "Valley Gas Kiosks (VGK)"
 * is not the Vellmark Guard Korps. `isOwnBefore`: a known name stands right before it, which it is short for.
 */
export function isExplainedOtherwise(
  tokens: Tokens,
  first: number,
  last: number,
  row: Row,
  isOwnBefore: boolean,
): boolean {
  if (row.ownWords.size === 0 || first !== last) return false;
  const right = after(tokens, last);
  // "anti-CCP antibodies", "(anti-CCP) antibodies"
  if (right && /^\)?\s+$/.test(right.gap) && substances.has(right.word)) return true;
  if (isOwnBefore) return false;
  const letters = wordAt(tokens, first).replaceAll('.', '');
  return [longFormBefore(tokens, first, letters), longFormAfter(tokens, last, letters)].some(
    (form) => form !== undefined && !isOwn(form, row.ownWords),
  );
}

/**
 * A name that shares half of its words with one of theirs is that one, put differently; other words with such letters may be
 * anything, so that one of theirs among them is enough.
 */
function isOwn({ words, inOrder }: LongForm, own: ReadonlySet<string>): boolean {
  const ours = shared(words, own);
  return inOrder && isName(words) ? ours.shared * 2 >= ours.of : ours.shared > 0;
}
