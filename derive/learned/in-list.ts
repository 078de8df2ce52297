/** The list in which a mention stands, or the row of paragraphs that begin with a name. */
import type { Mention } from '../mentions';
import { announcedIn } from './announced';
import type { ArticleView } from './article-view';
import { bucket } from './classes';
import { byClasses, interned } from './interned';
import { perPlace } from './per-view';
import { numberIn, type Place } from './place';
import { Traits } from './scales';

const LENGTH = interned((length: string) => [`list ${length}`]);
const BEFORE = byClasses((l3, l2, l1) => [`l1 ${l1}`, `l2 ${l2} ${l1}`, `l3 ${l3} ${l2} ${l1}`]);
const BEHIND = byClasses((v1, v2, v3) => [`lv1 ${v1}`, `lv2 ${v1} ${v2}`, `lv3 ${v1} ${v2} ${v3}`]);
const ANNOUNCED = interned((what: string, as: string) => [`${what} ${as} announced`]);

/** Of a list of more than one, for all of it. */
export const inList = perPlace((view, chain: readonly Mention[]): Traits[] => {
  const [first] = chain;
  const last = chain.at(-1);
  const sentence = view.scene.reading.sentences[first?.sentence ?? -1];
  if (!first || !last || !sentence) return [];
  const n = numberIn(view, sentence);
  const head = view.startOf(first);
  const tail = view.behind(last);
  return [
    LENGTH(bucket(chain.length)),
    ...asAnnounced(view, 'list', chain.length),
    BEFORE(n(head - 3), n(head - 2), n(head - 1)),
    BEHIND(n(tail), n(tail + 1), n(tail + 2)),
  ];
});

function asAnnounced(view: ArticleView, what: string, count: number): Traits[] {
  const announced = announcedIn(view);
  return announced.size === 0 || count < 2 ? [] : [ANNOUNCED(what, announced.has(count) ? 'as' : 'not')];
}

const OPENS_BLOCK = byClasses((behind) => ['opens block', `opens block ${behind}`]);
const OPENS_ITEM = byClasses((next) => ['opens item', `opens item ${next}`]);
const BLOCKS_DO = new Traits(['opens block as others do']);
const ITEMS_DO = new Traits(['opens block as others do', 'opens item as others do']);

/** Of those with which a paragraph begins. */
export function opening({ view, mention, sentence, first, behind, n }: Place): Traits[] {
  const { sentences } = view.scene.reading;
  if (sentences[mention.sentence - 1]?.block === sentence.block || view.startOf(first) !== sentence.from) return [];
  const parts = [OPENS_BLOCK(n(behind))];
  if (sentence.item) parts.push(OPENS_ITEM(n(mention.to + 1)));
  if (view.openers.has(sentence.block - 1) || view.openers.has(sentence.block + 1))
    parts.push(sentence.item ? ITEMS_DO : BLOCKS_DO);
  parts.push(...asAnnounced(view, sentence.item ? 'items' : 'openers', view.openers.size));
  parts.push(...asAnnounced(view, sentence.item ? 'items run' : 'openers run', view.openersBeside(sentence.block)));
  return parts;
}
