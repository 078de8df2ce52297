/** One believed mention → the statement it makes: its day, who acted, and the sentences all of that rests on. */

import { imposes } from '../acting';
import type { Actor } from '../actors';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled, Statement } from '../statements';
import { tellsOfThem } from '../who-it-is';
import { imposers } from '../words/authorities';
import { adopterOf } from './adopter';
import { answeredFrom, doerOfAnswered } from './answered';
import type { ArticleView } from './article-view';
import { authorCandidates, whenOf } from './authors';
import { isBeforeTheNews } from './before-the-news';
import type { Day } from './days';
import { scalesOf, sharesOf, type Telling } from './events';
import { headActs } from './head-acts';
import { hitSide, ownSide } from './hit-side';
import { issuerOf } from './issuer';
import { addedTo } from './likewise';
import { listedWith } from './listed-with';
import type { Model } from './model';
import { isWhom, ruleAt } from './rule-at';
import { isPlainHere } from './ruled-here';
import { isOnlyOneNamed, soleAuthor } from './sole-author';
import { subjectOf } from './verb-subject';
import { ownerOf } from './whose-measure';

/** How sure an authority must be that no rule reads, as a share of 1. */
const CERTAIN = 0.65;
/** And one of long ago whom another paragraph names as acting. */
const CERTAIN_OF_OLD = 0.8;
/** And one whom neither the lead nor anything near the target names: the only one of the text may have acted in another matter. */
const CERTAIN_OF_FAR = 0.8;
/** So many sentences on, what acted is still told of. */
const REACH = 3;
/** How many sentences back the one may stand that tells of the sanction. */
const NEAR = 8;
/** An ISO year has so many characters. */
const YEAR = 4;
const OF_SANCTIONS = /^(?:LIST|MEAS)$/;

/** Who is said to have acted; nobody when that is not plain. */
function authorOf(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: Day,
  model: Model,
): Authority | undefined {
  if (rule && (rule.limb || isWhom(rule))) return rule.authority;
  const answered = answeredFrom(view, mention);
  if (answered !== undefined) return doerOfAnswered(view, mention, answered);
  const issuer = issuerOf(view, mention) ?? headActs(view, mention) ?? adopterOf(view, mention);
  if (issuer) return issuer;
  const subject = subjectOf(view, mention) ?? (isToldHere(view, mention, day) ? ownerOf(view, mention) : undefined);
  const ruled = rule?.authority;
  if (subject) return ruled && view.scene.reading.tokens[ruled.from]?.sentence === mention.sentence ? ruled : subject;
  const hit = whenOf(view, day) === 'news' ? hitSide(view) : undefined;
  if (ruled?.government && rule && (rule.date ?? '') === day.iso && isPlainHere(view, mention, rule, ruled))
    return ruled;
  const added = addedTo(view, mention.sentence);
  if (added?.authority && added.iso === day.iso) return added.authority;
  const own = ownGovernment(view, mention);
  const sides = ownSide(view, mention.sentence);
  const authors = authorCandidates(view, mention, rule, day).filter(
    ({ authority: { government } }) =>
      !hit?.has(government) && !sides.has(government) && (government !== own || government === ruled?.government),
  );
  if (authors.length === 0) return undefined;
  const scale = scalesOf(model).authors;
  const shares = sharesOf(authors.map(({ parts }) => scale.sumsOnce(parts)[0] ?? 0));
  const sure = Math.max(...shares);
  const { authority: found, own: isOwn, beside, near, inLead } = authors[shares.indexOf(sure)] ?? {};
  if (!isOwn && (isAsideOfAnotherYear(view, rule, day) || isUndatedBefore(view, mention, day))) return undefined;
  if (found && isOnlyOneNamed(view, found))
    return rule?.authority?.government === found.government ? rule.authority : found;
  const isAlone = authors.length === 1 || sure < CERTAIN_OF_OLD;
  if (!found || (found.adjective && isAlone && isOfTarget(view, mention, found))) return undefined;
  if (rule?.authority?.government === found.government) return rule.authority;
  const isFar = !beside && !near && !inLead && isPastReach(view, mention, found);
  if (isFar && (authors.length === 1 || sure < CERTAIN_OF_FAR)) return undefined;
  if (isOwn && imposers.has(found.government) && actsAlone(view, mention, found)) return found;
  // A government that is only near is soon taken for the one that acts, and the wrong one is a wrong claim.
  // Who acted long ago need not be who acts in the news around it, unless nobody else has been told of for a while; and which agency it
  // was then is open, where an agency acts now.
  const past = whenOf(view, day) === 'past';
  const isPlain = beside || !past ? sure > CERTAIN : (near || (inLead && !found.agency)) && sure > CERTAIN_OF_OLD;
  if (isPlain && imposers.has(found.government)) return found;
  return soleAuthor(
    view,
    mention,
    authors.map(({ authority }) => authority),
    day.iso,
  );
}

/** No other government acts in the target's own sentence, but those that act with it. */
function actsAlone(view: ArticleView, { sentence }: Mention, found: Authority): boolean {
  const acting = (view.scene.authorities.get(sentence) ?? []).filter((one) => imposes(view.scene, one));
  if (!acting.some(({ government }) => government === found.government)) return false;
  const others = new Set(listedWith(view, found));
  return acting.every(({ government, name }) => government === found.government || others.has(name));
}

/**
 * "founded by X, who was designated in 2015", "X was sanctioned in 2018", after news of today: an aside, and who acted then need not be
 * who acts now. A government that tells of its own past names the day or the month.
 */
function isAsideOfAnotherYear({ scene }: ArticleView, rule: Ruled | undefined, { iso, from }: Day): boolean {
  if (!rule || rule.trigger.active) return false;
  const { antecedentEnd, subjectEnd } = rule.trigger;
  const isAside = antecedentEnd !== undefined || (subjectEnd !== undefined && iso.length === YEAR);
  return isAside && from === 'own' && iso !== '' && iso.slice(0, 4) !== scene.dateline.slice(0, 4);
}

/** "X is still on the list", behind news of what Britain does: whose list that is, it leaves open. */
const isUndatedBefore = (view: ArticleView, mention: Mention, { iso }: Day): boolean =>
  iso === '' && isBeforeTheNews(view, mention);

/** "sanctioned three | Chinese companies": whose they are, not who acts; but "put on a | Canadian sanctions list". */
function isOfTarget(view: ArticleView, mention: Mention, { from, to }: Authority): boolean {
  if ([1, 2].some((step) => OF_SANCTIONS.test(view.classes[to + step] ?? ''))) return false;
  const sentence = view.scene.reading.sentences[mention.sentence];
  const verb = view.sentences[mention.sentence]?.strong.find((at) => at < view.startOf(mention));
  const isActor = [1, 2].some((step) => view.scene.reading.tokens[from - step]?.lower === 'by');
  return sentence !== undefined && verb !== undefined && from > verb && from < sentence.to && !isActor;
}

/** "They are | US senators X, Y and Z": a government that does nothing in their sentence does not sanction its own. */
function ownGovernment(view: ArticleView, mention: Mention): string | undefined {
  const head = view.chainOf(mention)[0] ?? mention;
  const all = view.scene.authorities.get(mention.sentence) ?? [];
  const from = view.startOf(head);
  const own = all.find((authority) => authority.from >= from && authority.to < head.from);
  // "the Iran envoy" is no Iranian.
  const isWhose = own && (own.adjective || view.scene.reading.tokens[own.from]?.upper === true);
  const isPeople = isWhose && /^(?:FOLKS|OFFICE)$/.test(view.classes[own.to + 1] ?? '');
  const isAlone = all.every((other) => other === own || other.government !== own?.government);
  return isPeople && isAlone ? own.government : undefined;
}

function isPastReach({ scene }: ArticleView, { sentence }: Mention, { from }: Authority): boolean {
  return Math.abs((scene.reading.tokens[from]?.sentence ?? sentence) - sentence) > REACH;
}

/** News, or of a day that no other sentence names. */
const isToldHere = (view: ArticleView, { sentence }: Mention, day: Day): boolean =>
  whenOf(view, day) === 'news' || !day.words || view.scene.reading.tokens[day.words.from]?.sentence === sentence;

export function toStatement(view: ArticleView, actor: Actor, { judged, day }: Telling, model: Model): Statement {
  const { mention, retold } = judged.candidate;
  // The sentence with the "he" is what tells of it, and the rules know which one that is.
  if (retold) return retold;
  const rule = ruleAt(view, mention);
  const date = day.iso === '' ? undefined : day.iso;
  const authority = authorOf(view, mention, rule, day, model);
  const story = storyOf(view, date, authority);
  return {
    actor,
    mention,
    lifting: false,
    authority,
    jointly: jointlyWith(view, mention, authority, rule, story),
    date,
    dateWords: day.words,
    dateFrom: day.from === 'dateline' ? 'dateline' : 'text',
    sentences: sentencesOf(view, mention, rule, day, authority),
  };
}

/** The others who acted: those of the rule, and those in one list with who acts in the target's own sentence. */
function jointlyWith(
  view: ArticleView,
  { sentence }: Mention,
  authority: Authority | undefined,
  rule: Ruled | undefined,
  story: Ruled | undefined,
): string[] {
  const at = authority && view.scene.reading.tokens[authority.from]?.sentence;
  // "Britain and Canada were quicker. On Tuesday both | sanctioned X".
  const isHere = at === sentence || (at === sentence - 1 && tellsOfThem(view.scene, sentence, authority));
  const here = authority && isHere ? listedWith(view, authority) : [];
  // "X was hit by Washington and London", of news of three: what its own sentence says holds.
  const known = (rule ?? (here.length > 0 ? undefined : story))?.jointly ?? [];
  return [...new Set([...known, ...here])].filter((name) => name !== authority?.name);
}

/** The same news as the rules read it elsewhere: of the same day, by the same government. */
function storyOf(view: ArticleView, date: string | undefined, authority: Authority | undefined): Ruled | undefined {
  if (date === undefined) return undefined;
  for (const rule of view.ruled.values())
    if (!rule.lifting && rule.date === date && rule.authority?.government === authority?.government) return rule;
  return undefined;
}

/** The sentences that name target, sanction, day and authority: all the claim rests on, the target's own first. */
function sentencesOf(
  view: ArticleView,
  mention: Mention,
  rule: Ruled | undefined,
  day: Day,
  authority: Authority | undefined,
): number[] {
  const { tokens } = view.scene.reading;
  const found = rule && (rule.date ?? '') === day.iso ? [...rule.sentences] : [mention.sentence];
  if (!rule && !view.sentences[mention.sentence]?.plain) {
    const told = lastPlain(view, mention.sentence);
    if (told !== undefined) found.push(told);
  }
  for (const place of [day.words, authority]) if (place) found.push(tokens[place.from]?.sentence ?? mention.sentence);
  return [...new Set(found)];
}

function lastPlain({ sentences }: ArticleView, index: number): number | undefined {
  for (let at = index - 1; at >= 0 && index - at < NEAR; at--) if (sentences[at]?.plain) return at;
  return undefined;
}
