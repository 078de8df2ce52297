/** Run by itself, bundled as the extension's code is: articles as JSON on stdin → figures as JSON on stdout. */
import { text } from 'node:stream/consumers';
import { array, object, parse, string } from 'valibot';
import { deriveDataset } from '../../derive';
import type { Article } from '../../derive/article';

const WORDS = 500;
// All of them, not a part times as much: the first few hundred cost two or three times what the others do, until their code is compiled.
const ARTICLES = 10_000;
const LONG = [1_000_000, 5_000_000];

const dated = (id: string, text: string): Article => ({ id, title: id, date: '2021-03-22', text });

/** The texts run on into one another, cut into pieces of as many words. */
function piecesOf(texts: readonly string[]): Article[] {
  const words = texts.flatMap((text) => text.split(/(?<=\s)(?=\S)/));
  return Array.from({ length: ARTICLES }, (_, i) => {
    const from = (i * WORDS) % (words.length - WORDS);
    return dated(`a${i}`, words.slice(from, from + WORDS).join(''));
  });
}

const Given = array(object({ text: string() }));
const texts = parse(Given, JSON.parse(await text(process.stdin))).map((article) => article.text);

const pieces = piecesOf(texts);
const start = process.cpuUsage();
for (const piece of pieces) deriveDataset([piece]);
const { user } = process.cpuUsage(start);

const body = texts.join('\n\n');
const long = LONG.map((length) => {
  const whole = body.repeat(Math.ceil(length / body.length)).slice(0, length);
  const before = performance.now();
  deriveDataset([dated('long', whole)]);
  return (performance.now() - before) / 1000;
});
console.log(JSON.stringify({ all: user / 1e6, long }));
