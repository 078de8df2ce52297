/** Articles and a person's corrections → what is known. Pure: runs in Node, in a worker, in the extension. */
export { type Article, ArticleFault, readArticle } from './article';
export { deriveDataset, explainArticle } from './derive';
export { parseReview, Review } from './review';
