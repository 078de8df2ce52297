/** Bodies that only say what somebody named before them does: ", head of | the Agency", ", who leads | the Force". */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import type { Token } from '../tokens';
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

/** "Secretary of State for Energy Security and | Net Zero": whatever that looks like, it is what the office is for. */
export function isPortfolio({ classes, scene }: ArticleView, { from, likely, sentence, title }: Mention): boolean {
  const { tokens } = scene.page;
  const first = Math.max(scene.reading.sentences[sentence]?.from ?? from, from - LONGEST_NOUN);
  if (likely || title || tokens[from - 1]?.lower !== 'and') return false;
  let at = from - 2;
  while (at > first && tokens[at]?.capital) at--;
  const isFor = tokens[at]?.lower === 'for' && at < from - 2;
  return isFor && [at - 1, at - 2, at - 3].some((before) => before >= 0 && OFFICE.test(classes[before] ?? ''));
}

/** In tokens. */
const LONGEST_NOUN = 7;
const isPlainWord = ({ kind, capital }: Token): boolean => kind === 'word' && !capital;

export function isOfOffice(view: ArticleView, mention: Mention): boolean {
  return (
    mention.kind !== 'person' &&
    (standsInOffice(view, mention) || isOfMen(view, mention) || isOfFirm(view, mention)) &&
    !isToldOfItself(view, mention) &&
    !isToldElsewhere(view, mention)
  );
}

/** In tokens: ", which oversees the complex and was | itself". */
const ITSELF = 14;

/** "the director of X, which was itself listed". */
function isToldOfItself({ scene, classes }: ArticleView, { to, sentence }: Mention): boolean {
  const { tokens } = scene.page;
  if (tokens[to + 1]?.text !== ',' || tokens[to + 2]?.lower !== 'which') return false;
  for (let at = to + 3; at < to + ITSELF && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.lower === 'itself') return [1, 2, 3, 4].some((step) => isStrong(classes[at + step]));
  return false;
}

/** "Central Intelligence Organisation | (CIO) deputy director-general X", "Export-Import Bank | President X". */
function isBeforeOffice({ classes, scene }: ArticleView, { sentence, to }: Mention): boolean {
  const { tokens } = scene.page;
  const first = tokens[to + 1]?.text === '(' && tokens[to + 3]?.text === ')' ? to + 4 : to + 1;
  if (tokens[to]?.possessive) return false;
  let at = first;
  while (at < first + LONGEST_NOUN && (OFFICE.test(classes[at] ?? '') || HEADS.test(tokens[at]?.lower ?? ''))) at++;
  return at > first && classes[at] === 'NAME' && tokens[at]?.sentence === sentence;
}

/** "Viktor Orlov and Jan Hora, of | Volga Group, both blacklisted": the men, not the firm. */
function isOfFirm({ classes, scene }: ArticleView, { from, to }: Mention): boolean {
  const { tokens } = scene.page;
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    tokens[of]?.lower === 'of' &&
    tokens[of - 1]?.text === ',' &&
    classes[of - 2] === 'NAME' &&
    tokens[to + 1]?.text === ','
  );
}

/** "Four commanders of the army and | Border Guard Police": the men of both, not the body. */
function isOfMen(view: ArticleView, { from, sentence, to }: Mention): boolean {
  const { classes, scene } = view;
  const { tokens } = scene.page;
  if (tokens[from - 1]?.lower !== 'and' || /^[,(]$/.test(tokens[to + 1]?.text ?? '')) return false;
  const first = scene.reading.sentences[sentence]?.from ?? from;
  let at = from - 2;
  while (at > first && at > from - LONGEST_NOUN && tokens[at]?.lower !== 'of') {
    if (isStrong(classes[at]) || ENDS.test(classes[at] ?? '')) return false;
    at--;
  }
  return (
    tokens[at]?.lower === 'of' &&
    /^(?:commanders|officers|members|leaders|soldiers|heads|chiefs|generals)$/.test(tokens[at - 1]?.lower ?? '')
  );
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
  return mentions.some(
    (other) =>
      isToldIn(other.sentence) && !standsInOffice(view, other) && !isOfPerson(view, other) && !isOfFirm(view, other),
  );
});

/** "Viktor Orlov of the | Border Guard". */
function isOfPerson({ classes, scene }: ArticleView, { from }: Mention): boolean {
  // "(BGP)" only abbreviates the name before it.
  if (scene.page.tokens[from - 1]?.text === '(') return true;
  const of = scene.page.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return scene.page.tokens[of]?.lower === 'of' && classes[of - 1] === 'NAME';
}

function standsInOffice(view: ArticleView, mention: Mention): boolean {
  if (isBeforeOffice(view, mention)) return true;
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
    const noun = tokens.slice(at + 2, from);
    // "Who heads the tax authority, | the Agency".
    const isSaid = noun.length < LONGEST_NOUN && noun.at(-1)?.text === ',' && noun.slice(0, -1).every(isPlainWord);
    return LEADS.test(verb) && (isSaid || noun.every(({ lower }) => lower === 'the'));
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
