/** What is asked of many mentions alike is worked out once for each article, and for each place in it. */
import type { ArticleView } from './article-view';

/** Only of the article asked about last: they are read one after another, and a table of all of them is dear to keep clean. */
export function perView<T>(make: (view: ArticleView) => T): (view: ArticleView) => T {
  let last: { view: ArticleView; made: T } | undefined;
  return (view) => {
    if (last?.view !== view) last = { view, made: make(view) };
    return last.made;
  };
}

export function perPlace<K, T>(make: (view: ArticleView, place: K) => T): (view: ArticleView, place: K) => T {
  const ofView = perView(() => new Map<K, { made: T }>());
  return (view, place) => {
    const known = ofView(view);
    const found = known.get(place);
    if (found) return found.made;
    const made = make(view, place);
    known.set(place, { made });
    return made;
  };
}
