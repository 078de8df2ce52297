/** "On 11 March the Treasury designated X. | Y was also sanctioned.": what is only added to the sentence before has its day, and whoever acted there. */
import { imposes } from '../acting';
import type { Authority } from '../authorities';
import type { Scene } from '../scene';
import type { ArticleView } from './article-view';
import { isDayOfVerb } from './continued';
import { perPlace } from './per-view';

/** In items: a list has its introduction so near, and an endless one would be gone through anew for each. */
const LONGEST_LIST = 60;
/** In sentences: what is added may be added to what was added. */
const BACK = 3;
const ADDS =
  /\b(?:also|as well|too)\b|^(?:it|they|its|their|the same day|another|others|the (?:designations?|sanctions|list|listings?))\b/;

/** Behind what was before, the news again. */
const ANEW = /\b(?:new|newest|latest|fresh|now|this time)\b/;

export type Added = { iso: string; authority: Authority | undefined };

/** The day that the rules read in the sentence that `index` adds to, and who acted; nothing where it names a day, or others who act. */
export const addedTo = perPlace((view: ArticleView, index: number): Added | undefined => {
  const { sentences } = view.scene.reading;
  let at = index;
  while (sentences[at]?.item && index - at < LONGEST_LIST) at--;
  if (at !== index && view.scene.reading.tokens[(sentences[at]?.to ?? 0) - 1]?.text !== ':') return undefined;
  const opened = openedBefore(view, at);
  if (opened) return opened;
  const governments = new Set<string>();
  for (let steps = 0; steps < BACK && addsOnly(view, at, governments); steps++, at--) {
    const told = toldIn(view, at - 1);
    if (!told) continue;
    const isOther = [...governments].some((government) => government !== told.authority?.government);
    return isOther ? undefined : told;
  }
  return undefined;
});

function addsOnly({ scene, sentences: views }: ArticleView, index: number, governments: Set<string>): boolean {
  const { sentences, text } = scene.reading;
  const [own, before, view] = [sentences[index], sentences[index - 1], views[index]];
  if (!own || !view || view.dates.length > 0 || before?.block !== own.block) return false;
  const words = text.slice(own.start, own.end);
  // "Kingston Fresh": of no news.
  const isAnew = ANEW.test(words.replace(/\s\p{Lu}\S*/gu, '').toLowerCase());
  if (!ADDS.test(words.toLowerCase()) || isAnew) return false;
  if (view.strong.some((at) => view.clause.group(at).have)) return false;
  for (const { government } of actingIn(scene, index)) governments.add(government);
  return true;
}

const actingIn = (scene: Scene, index: number): Authority[] =>
  (scene.authorities.get(index) ?? []).filter((authority) => imposes(scene, authority));

function toldIn(view: ArticleView, index: number): Added | undefined {
  const rules = (view.scene.bySentence.get(index) ?? []).flatMap((mention) => view.ruled.get(mention) ?? []);
  const [first] = rules;
  if (!first) return toldOfUnnamed(view, index);
  // A day that the rules took from elsewhere is no surer here than it is there.
  if (first.date === undefined || view.scene.reading.tokens[first.dateWords?.from ?? -1]?.sentence !== index)
    return undefined;
  const isSame = rules.every(
    ({ date, lifting, authority, limb, trigger }) =>
      !lifting &&
      limb === undefined &&
      // "X, whom Britain sanctioned in 2018": of X alone.
      trigger.antecedentEnd === undefined &&
      date === first.date &&
      authority?.government === first.authority?.government,
  );
  return isSame ? { iso: first.date, authority: first.authority } : undefined;
}

/** "On November 3 Canada sanctioned a further 19 officials. | X was named as well." */
function toldOfUnnamed(view: ArticleView, index: number): Added | undefined {
  const there = view.sentences[index];
  const [day, ...others] = there?.dates ?? [];
  if (!there || there.triggers.length === 0 || !day?.iso || others.length > 0 || !isDayOfVerb(view, index))
    return undefined;
  const { from = 0, to = 0 } = view.scene.reading.sentences[index] ?? {};
  // "a firm of Y, which Britain listed on 24 March": of Y alone.
  if (view.classes.slice(from, to).includes('WHO')) return undefined;
  const acting = actingIn(view.scene, index);
  const isOne = new Set(acting.map(({ government }) => government)).size === 1;
  return { iso: day.iso, authority: isOne ? acting[0] : undefined };
}

const OPENS = /\b(?:followed(?: suit)?|moved|acted|joined in|went (?:first|further)|was next)\b/;

/** "Canada followed on Wednesday. | An asset freeze had been imposed on X, its prime minister said." */
function openedBefore({ scene, sentences: views }: ArticleView, index: number): Added | undefined {
  const { sentences, text } = scene.reading;
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!own || !before || before.block !== own.block || (views[index]?.dates.length ?? 0) > 0) return undefined;
  const opening = views[index - 1];
  if (!opening || opening.triggers.length > 0 || !OPENS.test(text.slice(before.start, before.end))) return undefined;
  const [day, ...others] = opening.dates;
  const acting = actingIn(scene, index - 1);
  const [authority] = acting;
  const all = new Set([...acting, ...actingIn(scene, index)].map(({ government }) => government));
  if (day?.iso === undefined || others.length > 0 || !authority || all.size !== 1) return undefined;
  return { iso: day.iso, authority };
}
