/** What is asked of many mentions alike is worked out once for each article, and for each place in it. */
import type { ArticleView } from './article-view';

export function perView<T>(make: (view: ArticleView) => T): (view: ArticleView) => T {
  const known = new WeakMap<ArticleView, { made: T }>();
  return (view) => {
    const found = known.get(view);
    if (found) return found.made;
    const made = make(view);
    known.set(view, { made });
    return made;
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
