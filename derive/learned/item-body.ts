/** "- Colonel Viktor Orlov, | Ruritanian Navy": at the end of an item that begins with a person, a body is where that person serves. */
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';

export function isBodyOfItem(view: ArticleView, mention: Mention): boolean {
  if (mention.kind === 'person' || mention.kind === 'word') return false;
  const { tokens, sentences } = view.scene.reading;
  const sentence = sentences[mention.sentence];
  const start = view.startOf(mention);
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (!sentence || text(start - 1) !== ',') return false;
  const end = view.behind(mention);
  const isLast = end >= sentence.to || /^[;.]$/.test(text(end)) || (text(end) === 'and' && end + 1 >= sentence.to);
  if (!isLast) return false;
  const person = view.scene.bySentence
    .get(mention.sentence)
    ?.find((other) => other.kind === 'person' && other.to + 2 === start);
  if (!person) return false;
  const first = view.startOf(person);
  const opens = first === sentence.from || /^[;:]$/.test(text(first - 1)) || text(first - 2) === ';';
  return opens && (sentence.item || text(first - 1) === ';' || text(first - 2) === ';' || text(end) === ';');
}
