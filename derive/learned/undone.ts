/**
 * Sanctions that are lifted, refused, vetoed or only feared, that somebody else announced, that hit somebody's firms, or that are
 * no government's: told by the words right before a name and right behind it, lower case.
 */

const MEASURE =
  '(?:sanctions?|sanctioning|blacklisting|designations?|listings?|(?:asset |travel |visa |entry )?(?:freezes?|bans?)|measures|restrictions|penalties|assets|designate|blacklist|freeze)';
const LIFTING =
  '(?:lift(?:s|ed|ing)?|end(?:s|ed|ing)?|eas(?:e|es|ed|ing)|waiv(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|relax(?:es|ed|ing)?|scrap(?:s|ped|ping)?|dropp(?:ed|ing)|cancel(?:s|led|ed|ling)?|lets?|unfr(?:oze|eezes|eezing|ozen))';
const REFUSING =
  '(?:veto(?:es|ed|ing)?|oppos(?:e|es|ed|ing)|voted against|close to|short of|(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?) to)';
const OF = '(?: (?:on|against|of|for))?';
const governing = (verbs: string): RegExp =>
  new RegExp(`\\b${verbs} (?:(?:all|the|its|their|any|these|those|new|\\p{L}+) ){0,2}${MEASURE}${OF}$`, 'u');
/** "lifted its sanctions on | X", "cleared | X". */
const LIFTED = governing(LIFTING);
/** "voted against sanctions on | X", "refused to sanction | X". */
const REFUSED = governing(REFUSING);
/** "blocked EU sanctions on | X", but "blocked the assets of | X". */
const BLOCKED = /\bblock(?:s|ed|ing)? (?:\S+ ){0,2}(?:sanctions?|designations?|listings?)(?: (?:on|against|of))?$/;
const CLEARED = /\b(?:cleared|freed|relieved|exempted|spared)$/;
const IF = /(?:^|[,;] )(?:if|unless)\b[^,;]*\b(?:sanction|blacklist|designat|impos)\w*\b[^,;]*$/;
/** "Anna Hill, formerly of Volga College and | Delta Bank, was sanctioned". */
const FORMERLY_OF = /\b(?:formerly|previously|lately) (?:of|at|with) (?:[^,;: ]+ ){0,4}$/;
/** "Three guards went to jail for it, | X and Y". */
const JAILED = /\bwent to (?:jail|prison)\b[^;]*$/;
/** "arguing over whether to do the same to two ministers, | X and Y". */
const WHETHER = /\bwhether (?:or not )?to [^;:]{0,60}$/;
const UNTRUE = /\b(?:not true|untrue|false|a lie) that\b/;
/** "imposed by | President X": who does it. */
const DOES = /\b(?:sanctioned|designated|blacklisted|announced|imposed|unveiled|ordered|signed|approved|adopted) by$/;
/** "companies linked to | X", "aides to | X", "bears the signature of | X", "adviser to the then secretary of state, | X", "who set up the outpost of | X". */
const BELONGS =
  /\b(?:linked|tied|connected|related|loyal) to$|\b(?:aides?|advis[eo]rs?|assistants?|relatives|bodyguards?|successors?) (?:to|of)$|\bsignatures? of$|\b(?:aides?|advis[eo]rs?|assistants?) to the (?:then )?(?:\p{L}+ ){1,4},$|\b(?:set up|founded|established|built|runs|ran|owns|owned) (?:the|an?) \p{L}+ of$/u;

/** More words than any of those has that end right before a name: tried at each word of a sentence, they are dear. */
const LAST = 8;

function lastOf(words: string): string {
  let at = words.length;
  for (let count = 0; count < LAST && at > 0; count++) at = words.lastIndexOf(' ', at - 1);
  return words.slice(Math.max(0, at + 1));
}

/** What `before`, up to the name or to those it is joined to, says was not done to them. */
export function isUndone(before: string): boolean {
  if (IF.test(before) || WHETHER.test(before) || UNTRUE.test(before) || JAILED.test(before)) return true;
  const last = lastOf(before);
  return REFUSED.test(last) || BLOCKED.test(last);
}

/** That a sanction of theirs was lifted there: its beginning may be told of elsewhere. */
export function isLifted(before: string): boolean {
  const last = lastOf(before);
  return LIFTED.test(last) || CLEARED.test(last);
}

const BE = '(?:is|are|was|were|been|being)';
/** "X | are no longer under sanctions", "X | were nearly sanctioned", "X | face possible sanctions", "X | is one of those who could be hit". */
const NOT_HIT = new RegExp(
  `^(?:both |all )?(?:(?:${BE}|has|have|had) )+(?:no longer(?! (?:eligible|welcome|allowed|permitted|able|free|entitled) to)|nearly|almost|spared sanctions|(?:left|kept) (?:off|out)|passed over|omitted|blamed too|(?:not|never) (?:been )?(?:sanctioned|listed|designated|blacklisted|subject)|(?:convicted|found guilty|accused|charged|suspected) (?:of|with) (?:evading|busting|dodging|violating|breaching|breaking)) |^(?:face|faces|faced|risk|risks|fear|fears) (?:possible|potential|the (?:threat|risk) of) |^${BE} (?:also )?(?:one of|among|(?:on )?a list of) (?:those|the \\S+|\\S+ \\S+|people|men|officials) (?:who|that|which) (?:could|may(?! no longer)|might|would|should|can(?! no longer)) `,
);
/** "X | of the sanctions office said", "X | came under sanctions scrutiny", "X | got the same treatment at the clinic". */
const OF_SOMETHING_ELSE =
  /^(?:of|at|from) the (?:\S+ )?sanctions (?:office|unit|team|committee|department|desk)\b|^(?:\S+ )?(?:came|come|comes|was|is) under (?:\S+ )?sanctions (?:scrutiny|pressure|review)\b|^(?:\S+ )?(?:got|gets|received|had) (?:the )?(?:same|similar) treatment (?:at|in) (?:the|an?) (?:\S+ )?(?:clinic|hospital|sanatorium|spa)\b/;
/** "X | were sanctioned by their party". */
const BY_OTHERS = new RegExp(
  `^(?:(?:${BE}|has|have|had|also|both|later|once) )+(?:sanctioned|blacklisted|banned|barred|penali[sz]ed|disciplined|suspended|added)(?: \\S+){0,3}? by (?:(?:the|an?|his|her|their|its) )?(?:\\S+ ){0,2}?(?:coach|selectors|bank|party|association|federation|exchange|club|league|employer|company|university|church|regulator|uefa|fifa|wada|ioc|caf|fia|conmebol|concacaf)\\b`,
);
/** "X | was designated by nobody", "X and Y among them, | are not affected", "X, the factory, | did not, for now". */
const BY_NOBODY = new RegExp(
  `^(?:(?:${BE}|has|have|had|also) )+(?:sanctioned|blacklisted|designated|listed|banned)(?: \\S+){0,3}? by (?:nobody|no one)\\b|^(?:, )?(?:among them )?(?:, )?(?:${BE} )(?:not|un)(?: )?(?:affected|concerned|touched|named|included|targeted|mentioned|covered|hit)\\b`,
);
/** "X | were designated as heritage experts", "named to the cabinet". */
const FOR_A_POST = new RegExp(
  `^(?:(?:${BE}|has|have|had|also|both) )+(?:designated|listed|named)(?: as)?(?: (?:an?|the))?(?: (?!terrorist)\\S+){0,2}? (?:experts?|candidates?|witness(?:es)?|heirs?|successors?|ambassadors?|envoys?|observers?|speakers?|to the (?:cabinet|board|court|team|post|government))\\b`,
);

export const isNoSanction = (behind: string): boolean =>
  NOT_HIT.test(behind) ||
  OF_SOMETHING_ELSE.test(behind) ||
  BY_OTHERS.test(behind) ||
  BY_NOBODY.test(behind) ||
  FOR_A_POST.test(behind);

export const isFormerEmployer = (before: string): boolean => FORMERLY_OF.test(lastOf(before));

export const isDoer = (before: string): boolean => DOES.test(lastOf(before));
export const isOwnerOfTargets = (before: string): boolean => BELONGS.test(lastOf(before));

/** "sanctions on X’s | regime": not X; but "froze X’s | assets". */
const OTHERS_OF =
  /^(?:regime|government|administration|cabinet|wife|husband|son|sons|daughter|daughters|brother|brothers|sister|father|mother|nephew|niece|cousin|family|relatives|party|army|militia|company|companies|firm|firms|business|businesses|network|allies|ally|aides?|associates?|circle|entourage|friends?|backers|supporters|bodyguards?|lawyers?|deputy|predecessor|successor|rival|rivals|superior|superiors|boss|bosses|subordinates?)$/;

export const isOfTargets = (next: string): boolean => OTHERS_OF.test(next);
