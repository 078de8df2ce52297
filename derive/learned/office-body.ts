/** Bodies that only say what somebody named before them does: ", head of | the Agency", ", who leads | the Force". */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { ArticleView } from './article-view';
import { isStrong } from './classes';
import { perPlace } from './per-view';

/** In tokens: the longest office before the body it belongs to. */
const REACH = 24;
const OFFICE = /^(?:OFFICE|JOB)$/;
const HEADS = /^(?:head|heads|leader|chief|boss|commander|spokesman|spokeswoman|chair|member|founder|owner)$/;
/** What ends an apposition, or begins the next one. */
const ENDS = /^(?:[,;:]|and|or|but|WHO|BE|SAY|has|have|had|with|including)$/;
const LEADS =
  /^(?:leads|led|heads|headed|chairs|chaired|runs|ran|commands|commanded|directs|directed|oversees|oversaw)$/;

export function isOfOffice(view: ArticleView, mention: Mention): boolean {
  return mention.kind !== 'person' && standsInOffice(view, mention) && !isToldElsewhere(view, mention);
}

/** Then its place in the office may be a way to name it. */
function isToldElsewhere(view: ArticleView, mention: Mention): boolean {
  const actor = view.scene.cast.of.get(mention);
  return actor !== undefined && isTold(view, actor);
}

/** Of each actor whether a sanction is told where the text names it for itself. */
const isTold = perPlace((view, { mentions }: Actor): boolean => {
  const isToldIn = (at: number): boolean =>
    view.sentences[at]?.plain === true || (view.sentences[at]?.triggers.length ?? 0) > 0;
  return mentions.some((other) => isToldIn(other.sentence) && !standsInOffice(view, other));
});

function standsInOffice(view: ArticleView, mention: Mention): boolean {
  const { scene, classes } = view;
  const { tokens } = scene.page;
  const from = mention.place?.from ?? mention.from;
  const first = Math.max(scene.reading.sentences[mention.sentence]?.from ?? from, from - REACH);
  let holder = from - 1;
  while (holder >= first && classes[holder] !== 'NAME') holder--;
  if (holder < first) return false;
  let at = holder + 1;
  if (tokens[at]?.text === '(') while (at < from && tokens[at]?.text !== ')') at++;
  if (tokens[at]?.text === ')') at++;
  if (!/^[,(–—]$/.test(tokens[at]?.text ?? '')) return false;
  at++;
  if (classes[at] === 'WHO') {
    const verb = tokens[at + 1]?.lower ?? '';
    return LEADS.test(verb) && tokens.slice(at + 2, from).every(({ lower }) => lower === 'the');
  }
  let office = false;
  for (; at < from; at++) {
    const name = classes[at] ?? '';
    const word = tokens[at]?.lower ?? '';
    if (isStrong(name)) return false;
    if (OFFICE.test(name) || HEADS.test(word)) office = true;
    else if (ENDS.test(name) || ENDS.test(word)) return false;
  }
  return office;
}
