/** What kind of word each token is, as far as it matters for who is sanctioned: the alphabet the traits are spelled in. */
import { BE } from '../clause';
import { isInLaw } from '../laws';
import type { Scene } from '../scene';
import type { Token } from '../tokens';
import { byWord } from '../words/by-word';
import { determiners, monthsAndDays, numerals, relatives, saying } from '../words/grammar';
import { wordList } from '../words/list';
import { demonyms, places } from '../words/places';
import * as w from '../words/sanctioning';
import { bodyWords, isOfficeWord, kin, occupations, peopleWords } from '../words/titles';

const INCLUDES = /^(?:include|includes|included|including|namely|comprise|comprises|comprising|among|notably)$/;
const ALSO =
  /^(?:also|too|likewise|separately|additionally|well|alongside|further|furthermore|another|other|others|rest|remaining|second|third)$/;
const CLOSED =
  /^(?:on|against|of|by|for|to|with|under|from|in|at|as|over|after|because|and|or|but|while|that|than|into|since|until|before|during|about|between|like|it|he|she|they|them|him|her|its|his|their|this|these|those|there|so|not|if|whether|when|where|both|all|one|we|i|you|was|were|is|are|be|been|being|has|have|had|do|does|did|without|within|per|via|upon|is|no)$/;

/** One short class name a token: that of its word, or of the name or the government it is part of. */
export function classesOf(scene: Scene): string[] {
  const { tokens } = scene.page;
  const classes = tokens.map((token, i) => (isInLaw(tokens, i) ? 'CAP' : classOf(token)));
  for (const mention of scene.mentions)
    for (let i = mention.from; i <= mention.to; i++) classes[i] = mention.kind === 'person' ? 'NAME' : 'BODY';
  for (const [, all] of scene.authorities)
    for (const authority of all)
      for (let i = authority.from; i <= authority.to; i++) classes[i] = authority.adjective ? 'FOLK' : 'GOV';
  return classes;
}

function classOf(token: Token): string {
  const { kind, text, capital } = token;
  if (kind === 'mark') return text;
  if (kind === 'number') return /^(?:19|20)\d\d$/.test(text) ? 'YEAR' : 'NUM';
  const known = classOfWord(token);
  return known === '' ? (capital ? 'CAP' : classOfForm(token.lower)) : known;
}

/** Empty when it is in no list. */
const classOfWord = byWord((word): string => {
  if (w.directPassive.has(word)) return 'SANCED';
  if (w.directGerund.has(word)) return 'SANCING';
  if (/^(?:sanction|designate|blacklist)$/.test(word)) return 'SANC';
  if (w.lists.has(word)) return 'LIST';
  if (/^(?:freeze|freezes|frozen|froze|freezing|unfreeze)$/.test(word)) return 'FREEZE';
  if (w.measures.has(word) || word === 'visa' || word === 'visas') return word === 'assets' ? 'ASSETS' : 'MEAS';
  if (w.lifting.has(word)) return 'LIFT';
  if (w.bar.has(word)) return 'BAR';
  if (w.strike.has(word)) return 'HIT';
  if (w.place.has(word)) return INCLUDES.test(word) ? 'INCL' : 'PUT';
  if (INCLUDES.test(word)) return 'INCL';
  if (
    /^(?:named|names|naming|cover|covers|covered|covering|reach|extend|extends|identified|face|faces|faced|facing|apply|applies|concern|follow|followed|joined|joins|join)$/.test(
      word,
    )
  )
    return 'REACH';
  if (w.modals.has(word) && word !== 'to') return 'MODAL';
  if (w.negations.has(word)) return 'NEG';
  if (w.impose.has(word)) return 'IMPOSE';
  if (w.talk.has(word)) return 'TALK';
  if (w.notImposing.has(word) && word !== 'under') return 'UNDO';
  if (saying.has(word)) return 'SAY';
  if (CLOSED.test(word)) return BE.test(word) ? 'BE' : word;
  if (relatives.has(word)) return 'WHO';
  if (monthsAndDays.has(word) || word === 'today' || word === 'yesterday') return 'DAY';
  if (w.earlier.has(word)) return 'PAST';
  if (ALSO.test(word)) return 'ALSO';
  if (kin.has(word)) return 'KIN';
  if (bodyWords.has(word)) return 'ORGS';
  if (isOfficeWord(word)) return 'OFFICE';
  if (occupations.has(word)) return 'JOB';
  if (peopleWords.has(word)) return 'FOLKS';
  if (numerals.has(word)) return 'NUM';
  if (determiners.has(word)) return 'DET';
  if (demonyms.has(word)) return 'FOLK';
  if (places.has(word)) return 'PLACE';
  return '';
});

function classOfForm(word: string): string {
  if (word.endsWith('ed')) return 'VED';
  if (word.endsWith('ing')) return 'VING';
  return word.endsWith('ly') ? 'LY' : 'W';
}

const STRONG = wordList('SANCED SANCING SANC LIST FREEZE MEAS BAR HIT PUT LIFT INCL REACH IMPOSE ASSETS');
const PLAIN = wordList('SANCED SANCING SANC LIST FREEZE MEAS');

/** Words by which sanctions are told of. */
export const isStrong = (name: string | undefined): boolean => name !== undefined && STRONG.has(name);
/** Of those, the ones about sanctions by themselves. */
export const isPlain = (name: string | undefined): boolean => name !== undefined && PLAIN.has(name);

/** A number as one of a few steps, so that eleven and twelve are the same. */
export const bucket = (n: number): string =>
  n < 3 ? String(n) : n < 5 ? '3' : n < 9 ? '5' : n < 16 ? '9' : n < 30 ? '16' : '30';
