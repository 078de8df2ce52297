/**
 * The English of sanctions, lower case.
 * Source: wording of OFAC, HM Treasury and EU Council notices and of the Wikipedia article "International sanctions", by hand.
 */
import { wordList } from './list';

/** To do this to somebody is to sanction them. */
export const directPast = wordList('sanctioned designated blacklisted');
export const directPresent = wordList('sanctions designates blacklists');
export const directGerund = wordList('sanctioning designating blacklisting');
/** Only in the passive, or before "by". */
export const directPassive = wordList('sanctioned designated blacklisted listed re-designated redesignated');

/** Before "to": it is done, unlike what somebody wants to. */
export const decided = wordList('decided decides moved opted chose agreed agrees voted resolved');

/** What is imposed. */
export const measures = wordList(`
  sanctions sanction measures restrictions penalties designations designation listings listing countermeasures counter-sanctions countersanctions
  freeze freezes ban bans assets blacklisting blacklistings
`);
/** Of these, the ones that need no other word near to be about sanctions. */
export const plainMeasures = wordList(
  'sanctions sanction designations designation counter-sanctions countersanctions blacklisting blacklistings freeze freezes countermeasures',
);
/** Words that make "list" a sanctions list. */
export const lists = wordList('list lists blacklist blacklists register registry annex');

/** To do this with a measure, "on" or "against" somebody. */
export const impose = wordList(`
  imposed imposes imposing impose announced announces announcing announce slapped slaps slapping slap levied levies levying levy leveled levelled
  levels leveling levelling placed places placing unveiled unveils unveiling issued issues issuing introduced introduces introducing adopt adopted adopts adopting enacted enacts
  enacting applied applies applying ordered orders ordering approved approves rolled rolling put puts putting clapped
  agreed agrees enforced declared declares declaring brought took takes taking froze freezes freezing
`);
/** To do this to somebody "with" a measure. */
export const strike = wordList(
  'hit hits hitting slapped slaps slapping struck strikes punished punishes punishing targeted targets targeting penalised penalized penalising penalizing',
);
/** To do this to somebody "under" measures, or "on" or "to" a list. */
export const place = wordList(
  'place add include placed places placing put puts putting added adds adding included includes including subjected subjects subjecting',
);
/** To do this to somebody "from" entering, travelling. */
export const bar = wordList('barred bars barring banned bans banning prohibited prohibits prohibiting blocked');
export const barFrom = wordList('entering entry travelling traveling travel visiting territory');

/** What measures do to their targets: "the sanctions hit …". */
export const reach = wordList(
  'hit hits target targets targeted targeting include includes included including cover covers covered covering affect affects affected name names named single singles apply applies applied pertain pertains pertained extend extends extended concern concerns concerned freeze froze freezes focus aimed',
);

/** Past forms used in the passive: "X was placed …". */
export const passiveWays = wordList(
  'hit slapped struck punished targeted placed put added included subjected barred banned penalised penalized named',
);

/** Not yet, not really, or not at all. */
export const modals = wordList(
  'would could may might should can cannot must shall will to if unless whether won’t can’t couldn’t wouldn’t ought ’d',
);
export const negations = wordList(
  "not never no neither nor without hardly n’t denied denies deny denying falsely cannot wasn’t weren’t hasn’t haven’t isn’t aren’t didn’t don’t doesn’t hadn’t wasn't weren't hasn't haven't isn't aren't didn't don't doesn't hadn't",
);
/** Before a gerund or a measure: only talk of it. */
export const talk = wordList(`
  consider considers considering considered considers propose proposes proposed proposing proposal proposals propose discuss discussed discussing debate debated debating
  threaten threatens threatened threatening mull mulls mulling mulled weigh weighs weighing weighed urge urges urged urging call calls called calling demand demands demanded
  demanding seek seeks seeking sought recommend recommends recommended recommending plan plans planned planning prepare prepares prepared preparing draft drafts drafted drafting bill bills
  legislation resolution motion petition request requests requested requesting suggest suggested suggesting support supports supported supporting oppose opposes opposed opposing
  possible potential possibility prospect prospects further-possible hypothetical calls-for review reviews reviewing reviewed
`);
/** With a measure: it is taken away, kept up, or broken, not imposed. */
export const notImposing = wordList(`
  lift lifts lifted lifting annul annulled annuls annulling quashed ease eases eased easing relax relaxed relaxing remove removes removed removing suspend suspends suspended suspending
  waive waives waived waiving waiver waivers end ends ended ending evade evades evaded evading evasion circumvent circumventing circumvention violate violated violating violation violations breach breached
  breaching breaches dodge dodging bypass bypassing criticise criticize criticised criticized criticising criticizing condemn condemns condemned condemning
  protest protested defy defied flout flouting relief exemption exemptions extend extended extending renew renewed renewing prolong prolonged
  prolonging delay delayed delaying avoid avoided avoiding escape escaped escaping under
`);
/** What takes a name off: kept as its own kind. */
export const lifting = wordList(
  'lifted lifts lifting annulled annuls annulling quashed removed removes removing delisted delists delisting de-listed unfroze unfreezes suspended suspends suspending dropped drops dropping revoked revokes',
);

/** Before another one's name: acted together with. */
export const jointly = [
  'in conjunction with',
  'in coordination with',
  'in co-ordination with',
  'in concert with',
  'in tandem with',
  'in partnership with',
  'in lockstep with',
  'coordinated with',
  'co-ordinated with',
  'alongside',
  'together with',
  'along with',
  'jointly with',
  'joined by',
  'in alignment with',
  'in cooperation with',
  'in step with',
  'taken with',
  'in parallel with',
] as const;

/** An earlier event, not the news of the day. */
export const earlier = wordList('previously earlier already before first initially originally once formerly');
/** What somebody is sanctioned for that has no day of its own … */
export const charges = wordList(
  'corruption graft bribery kleptocracy embezzlement extortion evasion trafficking smuggling laundering terrorism proliferation abuse abuses violation violations corrupt-practices misconduct',
);
/** … and as what. */
export const callings = wordList(
  'terrorist terrorists trafficker traffickers kingpin kingpins supporter supporters smuggler smugglers enabler enablers oligarch oligarchs organization organisation group entity',
);

/** After these a date is about something else than the sanction. */
export const reasons = wordList(
  'for over after following because amid accused accusing citing since until till from between during born despite as where in-connection against',
);
