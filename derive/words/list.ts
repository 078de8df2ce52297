/** As words are compared: straight apostrophes, no accents, nothing invisible. */
export function foldWord(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
}

/** A word list written as running text: entries parted by white space, or by commas when entries have spaces. */
export function wordList(text: string): ReadonlySet<string> {
  const plain = foldWord(text);
  const parts = plain.includes(',') ? text.split(',') : text.split(/\s+/);
  return new Set(parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter((part) => part !== ''));
}
