/** A word list written as running text: entries parted by white space, or by commas when entries have spaces. */
export function wordList(text: string): ReadonlySet<string> {
  const plain = text.replaceAll('’', "'");
  const parts = plain.includes(',') ? text.split(',') : text.split(/\s+/);
  return new Set(parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter((part) => part !== ''));
}
