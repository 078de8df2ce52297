import { words } from '../news-page';
import type { Named } from './in-page';

/**
 * A page of `size` characters of sentences: one in three has a capitalised word out of the listed names in it, one in thirty a
 * whole name of the first ten. Always the same for the same names.
 */
export function prosePage(size: number, listed: readonly Named[]): string {
  let state = 11;
  const pick = <T>(list: readonly T[]): T | undefined => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length];
  };
  const parts = listed.flatMap(({ name }) => name.split(' '));
  const firstTen = listed.slice(0, 10).map(({ name }) => name);
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const sentences = Array.from({ length: 4 }, () => {
      const sentence = Array.from({ length: 16 }, () => pick(words) ?? '');
      sentence[0] = (sentence[0] ?? '').replace(/^./, (letter) => letter.toUpperCase());
      if (pick([true, false, false])) sentence[5] = pick(parts) ?? '';
      if (pick(Array.from({ length: 30 }, (_, i) => i === 0))) sentence[9] = pick(firstTen) ?? '';
      return `${sentence.map((word, i) => (i === 7 ? `<a href="#">${word}</a>` : word)).join(' ')}.`;
    });
    length += sentences.join(' ').replace(/<[^>]+>/g, '').length;
    paragraphs.push(`<p>${sentences.join(' ')}</p>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Prose</title><main>${paragraphs.join('\n')}</main></html>`;
}
