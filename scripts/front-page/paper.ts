import { type Article, readArticles } from './articles';
import { articlePage, articlePath, frontPage } from './layout';
import { type Reply, type Served, serve } from './serve';

export type Paper = Served & { articles: (Article & { path: string })[] };

/** The pages of the demo: a front page and the seed articles set as news pages. */
export function paperPages(folder = 'seeds'): { articles: Paper['articles']; pages: Map<string, Reply> } {
  const articles = readArticles(folder).map((article) => ({ ...article, path: articlePath(article) }));
  const pages = new Map<string, Reply>(articles.map((article) => [article.path, { body: articlePage(article) }]));
  return { articles, pages: pages.set('/', { body: frontPage(articles) }) };
}

export async function servePaper(): Promise<Paper> {
  const { articles, pages } = paperPages();
  return { ...(await serve((path) => pages.get(path))), articles };
}
