const files = import.meta.glob<string>('../../corpus/*.html', { query: '?raw', import: 'default', eager: true });

/** The pages of the corpus: `expect` is what each says is to be found in it, as it says it. */
export const corpusPages = Object.entries(files).flatMap(([file, html]) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('article')].map((article) => ({
    name: `${file.replace(/.*\//, '')}: ${article.dataset.case}`,
    expect: article.dataset.expect ?? '',
    html: article.innerHTML,
  })),
);
