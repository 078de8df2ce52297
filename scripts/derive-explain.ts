/** What each stage saw of one article, as text with offsets, in colour on a terminal. */
import { type Article, explainArticle } from '../derive';
import { ArticleView } from '../derive/learned/article-view';
import { type Judged, weigh } from '../derive/learned/events';
import { model } from '../derive/learned/model';
import type { Mention } from '../derive/mentions';
import { setScene } from '../derive/scene';

/** Of the traits of a mention those that weigh most, for or against. */
const WEIGHTIEST = 4;

export function explain(article: Article, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { reading, mentions, authorities, cast, ruled, statements } = explainArticle(article);
  const view = new ArticleView(setScene({ reading, dateline: article.date, mentions, cast, authorities }), ruled);
  const judged = new Map<Mention, Judged>(weigh(view, model).map((one) => [one.candidate.mention, one]));
  const { tokens, sentences, text } = reading;
  const at = (from: number, to: number): string => paint(90, `${tokens[from]?.start}–${tokens[to]?.end}`);
  const lines: string[] = [paint(1, `${article.id}, ${article.date}`), ''];
  sentences.forEach((sentence, index) => {
    lines.push(
      `${paint(90, `${sentence.start}–${sentence.end}${sentence.shouting ? ' headline' : ''}${sentence.item ? ' item' : ''}`)} ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
    );
    for (const mention of mentions.filter((other) => other.sentence === index)) {
      const actor = cast.of.get(mention);
      const title = mention.title
        ? `, ${text.slice(tokens[mention.title.from]?.start, tokens[mention.title.to]?.end)}`
        : '';
      lines.push(
        `  ${paint(36, `${mention.kind}${mention.likely ? '' : '?'}`)} ${mention.text}${paint(33, title)} ${actor ? paint(32, `= ${actor.names[0]?.text}`) : ''} ${at(mention.from, mention.to)}${paint(35, reasons(judged.get(mention)))}`,
      );
    }
    for (const authority of authorities.get(index) ?? []) {
      if (!authority.adjective)
        lines.push(`  ${paint(34, 'authority')} ${authority.name} ${at(authority.from, authority.to)}`);
    }
    for (const statement of statements.filter((other) => other.sentences[0] === index)) {
      lines.push(
        `  ${paint(31, statement.lifting ? 'LIFTED' : 'SANCTIONED')} ${statement.actor.names[0]?.text} ${statement.date ?? 'undated'} (${statement.dateFrom}) by ${statement.authority?.name ?? 'unsaid'}${statement.jointly.length > 0 ? ` with ${statement.jointly.join(', ')}` : ''}`,
      );
    }
  });
  lines.push('', paint(1, 'Cast'));
  for (const actor of cast.actors)
    lines.push(
      `  ${paint(36, actor.kind)}${actor.generic ? ' generic' : ''} ${actor.names.map((name) => `${name.text} (${name.kind})`).join(', ')}`,
    );
  return `${lines.join('\n')}\n`;
}

/** " 2.31: before SANCED be +1.20, told 1 −0.33": the log-odds of a sanction, and what weighs most in them. */
function reasons(judged: Judged | undefined): string {
  if (!judged) return '';
  const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
  const most = judged.traits
    .map((trait) => ({ trait, weight: model.second.get(trait) ?? 0 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, WEIGHTIEST)
    .map(({ trait, weight }) => `${trait} ${signed(weight)}`);
  return ` ${judged.score.toFixed(2)}: ${most.join(', ')}`;
}
