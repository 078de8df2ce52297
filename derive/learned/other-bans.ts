/** Bans that are no sanctions: from running for office, from a platform, from sport; a visa that a consulate refuses. */
import type { Mention } from '../mentions';
import type { Reading } from '../tokens';
import { imposers } from '../words/authorities';
import { penalisers, platforms } from '../words/bystanders';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** In tokens: from the name to "from", over a short aside. */
const REACH = 16;
const BARS =
  /^(?:bars?|barred|barring|bans?|banned|banning|blacklist(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|block(?:s|ed|ing)?|suspend(?:s|ed|ing)?|disqualif(?:y|ies|ied|ying))$/;
const FROM =
  /^(?:running|standing|contesting|seeking|becoming|serving|competing|participating|playing|coaching|practising|practicing|speaking|driving|leaving|voting|teaching|publishing|working|joining|attending|broadcasting|taking|office|politics|elections?|parliament|sport|sports|sporting|football|athletics|competitions?|tournaments?|games|stadiums?|platforms?|apps?|ballot|race|campus|court|courtrooms?|premises|flights?|airspace|skies|landing|ports?|harbou?rs?|waters)$/;
const POSSESSIVE =
  /^(?:its|their|his|her|the|all|any|a|an|public|national|social|both|international|future|political|elected)$/;
const ROOMS =
  /^(?:buildings?|chamber|offices|stadiums?|schools?|halls?|rooms?|grounds|mosques?|church|churches|capitol)$/;
const OFFICES = /^(?:consulates?|embass(?:y|ies)|mission|officer)$/;

export function isOtherBan(view: ArticleView, mention: Mention, before: readonly string[]): boolean {
  const { tokens, sentences } = view.scene.reading;
  const sentence = sentences[mention.sentence];
  if (!sentence) return false;
  const behind = tokens.slice(mention.to + 1, Math.min(mention.to + 1 + REACH, sentence.to)).map(({ lower }) => lower);
  if (isPenalisedBehind(behind) || OF_A_CODE.test(before.join(' '))) return true;
  const verb = before.findLastIndex((word) => BARS.test(word));
  if (verb >= 0 ? isFromElse(behind, 0) : isBarred(behind) && isFromElse(behind, 1)) return true;
  if (verb > 0 && before.slice(Math.max(0, verb - 3), verb).some((word) => platforms.has(word))) return true;
  return isVisaRefused(before, behind);
}

/** "Those sanctioned under the ethics code include | X". */
const OF_A_CODE =
  /\b(?:sanctioned|banned|suspended|fined|punished|barred|penali[sz]ed) (?:under|by|for breaching) (?:the |its |their )?(?:\S+ )?(?:ethics|disciplinary|anti-doping|conduct) (?:code|rules|regulations|committee|commission|board|panel|tribunal)\b/;

/** "X, | sanctioned by UEFA with one match behind closed doors". */
function isPenalisedBehind(behind: readonly string[]): boolean {
  const [comma = '', verb = '', by, the = '', body = ''] = behind;
  if (comma !== ',' || !/^(?:sanctioned|banned|suspended|fined|punished|barred)$/.test(verb) || by !== 'by')
    return false;
  return penalisers.has(the) || penalisers.has(body);
}

/** "X | was banned from": the verb stands right behind. */
const isBarred = (behind: readonly string[]): boolean => {
  const verb = behind.findIndex((word) => BARS.test(word));
  return verb > 0 && behind.slice(0, verb).some((word) => /^(?:was|were|is|are|been|being)$/.test(word));
};

/** "… from running for office", "from its platforms". */
function isFromElse(behind: readonly string[], most: number): boolean {
  const from = behind.indexOf('from');
  // A verb between is another's: "barred from Canada is X, a speaker | banned from office".
  const verbs = behind.slice(0, Math.max(0, from)).filter((word) => BARS.test(word)).length;
  if (from < 0 || verbs > most || behind.slice(0, from).some((word) => /^[;:]$/.test(word))) return false;
  let at = from + 1;
  while (POSSESSIVE.test(behind[at] ?? '') && at < from + 4) at++;
  if (/^(?:entering|visiting)$/.test(behind[at] ?? '')) at += POSSESSIVE.test(behind[at + 1] ?? '') ? 2 : 1;
  return FROM.test(behind[at] ?? '') || ROOMS.test(behind[at] ?? '');
}

/** "The consulate refused a visa to | X", "The embassy denied | X a visa". */
function isVisaRefused(before: readonly string[], behind: readonly string[]): boolean {
  const verb = before.findLastIndex((word) => /^(?:refused|refuses|denied|denies|rejected)$/.test(word));
  if (verb < 0) return false;
  const isVisa = (words: readonly string[]): boolean => words.some((word) => /^visas?$/.test(word));
  return (
    before.slice(0, verb).some((word) => OFFICES.test(word)) &&
    (isVisa(before.slice(verb)) || isVisa(behind.slice(0, 8)))
  );
}

const SPORT =
  /^(?:fifa|uefa|ioc|olympic|football|rugby|cricket|aquatics|athletics|doping|anti-doping|swimmer|footballer|referee|tournament|sprinter)$/;

/** News of sport, which names nobody who imposes sanctions where somebody is named: the federation's own. */
export function isOfSport(view: ArticleView, { sentence }: Mention): boolean {
  return (view.scene.authorities.get(sentence)?.length ?? 0) === 0 && isNewsOfSport(view);
}

/** Asked once for an article: a long one has as many sentences to look at as mentions to ask for. */
const isNewsOfSport = perView(({ scene, leadEnd }): boolean => {
  for (let index = 0; index < leadEnd; index++)
    if (scene.authorities.get(index)?.some(({ adjective, government }) => !adjective && imposers.has(government)))
      return false;
  return isSporting(scene.reading, leadEnd);
});

function isSporting(reading: Reading, leadEnd: number): boolean {
  const to = reading.sentences[leadEnd - 1]?.to ?? 0;
  return reading.tokens.slice(0, to).filter(({ lower }) => SPORT.test(lower)).length > 1;
}
