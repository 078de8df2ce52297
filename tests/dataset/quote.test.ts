import { expect, test } from 'vitest';
import { excerptAt } from '../../dataset/excerpt';
import { nameSpans, quoteOf, sentenceAround } from '../../dataset/quote';
import { july, march, say } from './seed-fixture';

const sentence = (text: string, words: string) => {
  const start = text.indexOf(words);
  return text.slice(...sentenceAround(text, [start, start + words.length]));
};
const marked = (text: string, names: string[], others: string[] = []) =>
  nameSpans(text, names, (words) => others.includes(words)).map(([start, end]) => text.slice(start, end));

test('a sentence goes on after U.S., a title or initials', () => {
  expect(sentence(july.text, 'announced sanctions')).toMatch(
    /^The U\.S\. Treasury Department on Friday .* minority\.$/,
  );
  expect(sentence('He met Gen. J. R. Smith there. They spoke.', 'Smith')).toBe('He met Gen. J. R. Smith there.');
});

test('a sentence ends where the next begins, and at the paragraph', () => {
  expect(sentence(july.text, 'July 9')).toBe('Chen was placed under sanctions on July 9.');
  expect(sentence('A title\nThe text begins.', 'title')).toBe('A title');
  expect(sentence('他被制裁。第二句。', '第二')).toBe('第二句。');
});

test('a span over two sentences gets both', () => {
  expect(sentence('One. Two three. Four five. Six.', 'three. Four')).toBe('Two three. Four five.');
});

test('names are marked as whole words only, in Han text anywhere', () => {
  expect(marked('Chen, Chens and Chen’s men', ['Chen'])).toEqual(['Chen', 'Chen']);
  expect(marked('昨日王君正被制裁', ['王君正'])).toEqual(['王君正']);
});

test('a name is found across a line break and inside a longer one is marked once', () => {
  expect(marked('Wang\u00a0Junzheng and Wang', ['Wang Junzheng', 'Wang'])).toEqual(['Wang\u00a0Junzheng', 'Wang']);
});

test('a short form inside another person’s full name is left alone', () => {
  expect(marked('Chen met Chen Mingguo', ['Chen'], ['Chen Mingguo'])).toEqual(['Chen']);
  expect(marked('Li met Wang Li', ['Li'], ['Wang Li'])).toEqual(['Li']);
});

test('a quote marks the name and the excerpts that lie in it, offset by its start', () => {
  const monday = say(march, 'Monday');
  const quote = quoteOf(say(march, 'new sanctions'), march, {
    names: ['United States Treasury'],
    excerpts: [monday, excerptAt(march, march.text.length - 5, march.text.length)],
    isOthersName: () => false,
  });
  expect(quote.marks.map(([start, end]) => quote.text.slice(start, end))).toEqual(['United States Treasury', 'Monday']);
  expect(march.text.slice(quote.start, quote.start + quote.text.length)).toBe(quote.text);
});
