import { expect, test } from 'vitest';
import { elide } from '../../../components/elide';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
function quote(text: string, ...marked: string[]) {
  return {
    text,
    marks: marked.map((mark): [number, number] => [text.indexOf(mark), text.indexOf(mark) + mark.length]),
  };
}
const marksOf = ({ text, marks }: ReturnType<typeof quote>) => marks.map(([start, end]) => text.slice(start, end));

test('a short sentence stays as it is', () => {
  const short = quote('Chen was placed under sanctions.', 'Chen');
  expect(elide(short, 100)).toEqual(short);
});

test('a long sentence keeps every mark with its clause, and leaves out whole clauses only', () => {
  const clauses = [words(6), words(30), 'and Chen Mingguo came', words(30), 'and it was on Monday', words(30)];
  const cut = elide(quote(clauses.join(', '), 'Chen Mingguo', 'Monday'), 200);
  expect(marksOf(cut)).toEqual(['Chen Mingguo', 'Monday']);
  expect(cut.text).toMatch(/^word0 .* word5,\s… and Chen Mingguo came,\s… and it was on Monday,\s…$/);
  expect(cut.text.length).toBeLessThan(240);
});

test('a name at the start leaves its room to what follows', () => {
  const cut = elide(quote(`Chen ${words(100)}`, 'Chen'), 200);
  expect(cut.text).toMatch(/^Chen word0 .*\s…$/);
  expect(cut.text.length).toBeGreaterThan(170);
});

test('without marks the beginning stays', () => {
  expect(elide({ text: words(100), marks: [] }, 80).text).toMatch(/^word0 .*\s…$/);
});

test('text without spaces is cut between characters, never inside one', () => {
  const text = `${'𠮷'.repeat(200)}王君正${'𠮷'.repeat(200)}`;
  const cut = elide(quote(text, '王君正'), 61);
  expect(marksOf(cut)).toEqual(['王君正']);
  expect(cut.text).not.toMatch(/[\uD800-\uDFFF]/u);
});
