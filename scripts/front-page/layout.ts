import { type Article, printedDate } from './articles';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const style = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --soft: #5f5a52; --rule: #d9d3c7; }
@media (prefers-color-scheme: dark) { :root { --paper: #191817; --ink: #e9e5dc; --soft: #a9a298; --rule: #3b3833; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.6 Charter, Georgia, 'Times New Roman', serif; }
body > * { max-width: 38.5rem; margin: 0 auto; }
body { padding: 0 1.25rem; }
header { padding-top: 2rem; text-align: center; }
header p { margin: 0; font-size: 2.5rem; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
header p a { color: inherit; text-decoration: none; }
header div { margin: 0.75rem 0 0; padding: 0.4rem 0; border: solid var(--rule); border-width: 1px 0; }
header div, footer { color: var(--soft); font: 0.875rem/1.5 system-ui, sans-serif; }
h1 { margin: 2.5rem 0 1rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.25rem 0 0.25rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0 0 1.1em; overflow-wrap: break-word; hyphens: manual; }
article p:first-of-type::first-letter { font-size: 3.4em; float: left; line-height: 0.82; margin: 0.07em 0.08em 0 0; }
a { color: inherit; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid; outline-offset: 3px; }
footer { margin-top: 3rem; padding: 1rem 0 3rem; border-top: 1px solid var(--rule); }
`;

const page = (title: string, main: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><p><a href="/">The Local Paper</a></p><div>Printed on this computer, for this computer alone</div></header>
<main>
${main}
</main>
<footer>Articles as they stand in the folder “seeds”, word for word.</footer>
</body>
</html>
`;

const headline = ({ date }: Article) => `The report of ${printedDate(date)}`;

export const articlePath = ({ id }: Article): string => `/${id}`;

export const articlePage = (article: Article): string =>
  page(
    headline(article),
    `<article>
<h1>The report of <time datetime="${article.date}">${printedDate(article.date)}</time></h1>
${article.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</article>`,
  );

export const frontPage = (articles: Article[]): string =>
  page(
    'The Local Paper',
    `<h1>Two reports to read with Sanction Lens</h1>
<p>Names it knows are underlined. Rest the pointer on one, or press Alt+Shift+J.</p>
${articles
  .toReversed()
  .map(
    (article) => `<section>
<h2><a href="${escaped(articlePath(article))}">${headline(article)}</a></h2>
<p>${escaped(article.paragraphs[0] ?? '')}</p>
</section>`,
  )
  .join('\n')}`,
  );
