/**
 * Function words and other small words the pipeline reads as grammar, lower case.
 * Sources: the closed classes of English after "The Cambridge Grammar of the English Language", by hand; non-breaking
 * abbreviations after the exceptions for English in Unicode CLDR's sentence-break suppressions, with ranks and courts added.
 */
import { wordList } from './list';

/** Words that are capitalised only because a sentence begins. */
export const sentenceOpeners = wordList(`
  a about above according across acting actually additionally after afterwards again against ahead all almost along alongside already
  also although always amid among amongst an and announcing another any anyone apart are around as aside at authorities away back
  based be because been before being below beside besides between beyond both britain's but by can citing combined commenting companies could
  critics currently days dear despite did diplomats do does documents doing done down due during each earlier either elsewhere
  especially ever every everyone everything evidence except experts explaining far few fewer finally first five following for former formerly four from
  further furthermore given going had has have having he her here hers herself him himself his hours how however human i if
  in inside instead into investigators is it its itself just last late later least less let like likewise listed made many maybe me
  meanwhile measures member members might more moreover most much must my named names near nearly neither never nevertheless new news
  next nine no nobody none nonetheless nor not nothing notably now observers of off officials often on once one only onto opposite or other others
  otherwise our out outside over overall own part penalties people perhaps police previously rather reacting recently related responding
  reports sanctioned sanctions second separately seven several she should similarly since six so some somebody someone something sometimes
  soon speaking specifically still such ten than that the their theirs them then there therefore these they third this those three
  through throughout thus to today together tomorrow too toward towards travel two under underneath unless unlike until up upon
  very was we were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
  within without witnesses would yes yesterday yet you your designations designated read photo image file updated update breaking editor's
  sources source lawyers activists analysts asked addressing additional tens hundreds thousands millions under beginning effective
  entities individuals companies individuals' assets freezing visa eight eleven twelve dozens half full details background note notes contact
  press release statement questions answer answers thank thanks please although visas bans action actions today's yesterday's key key:
  can banning help save more nobody's nor-the-less thirteen fifteen twenty
  compare consider recall remember imagine contrast forget enter take ask meet
  keeping sanctioning removing listing delisting barring punishing targeting blacklisting designating adding lifting leaving putting taking
  calling naming asking joining welcoming criticising criticizing condemning defending replacing succeeding quoting accusing describing
  they're he's she's it's we're i'm you're that's there's what's who's here's they've we've i've they'll we'll i'll he'd she'd they'd
  wasn't isn't aren't weren't didn't don't doesn't won't wouldn't couldn't can't hasn't haven't hadn't shouldn't
  shipbuilder shipbuilders carmaker chipmaker drugmaker planemaker steelmaker arms-maker
`);

/** After which a capitalised word is as good as at the start of a sentence. */
export const monthsAndDays = wordList(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep.
  sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
  sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
`);

/** A full stop after these ends no sentence. */
export const abbreviations = wordList(`
  mr. mrs. ms. dr. prof. rev. hon. st. sr. jr. gen. lt. col. maj. brig. adm. capt. cmdr. sgt. cpl. sen. rep. gov. amb. sec. u.s. u.k. u.n. e.u.
  u.a.e. d.c. p.r.c. e.o. a.k.a. f.k.a. n.k.a. no. nos. vs. v. inc. ltd. co. corp. bros. dept. est. etc. e.g. i.e. jan. feb. mar. apr. jun. jul. aug. sep.
  sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. approx. art. sec. para. pp. fig. al. min. max. supt. insp. det. pte. ft. mt.
  lt.-gen. maj.-gen. brig.-gen. vice-adm. p.l.c. l.l.c. s.a. d.o.b. dob. alt.
`);

export const determiners = wordList(
  'the a an this that these those its his her their our one two three four five six seven eight nine ten several some all both each another other various numerous many more certain any',
);

/** Words that end a list of names: what follows is about the ones named, not another one of them. */
export const relatives = wordList('who which that whose whom where when');
/** Verbs of saying: whoever says is a person or a body that speaks. */
export const saying = wordList(
  'said says told tells stated wrote added announced declared tweeted insisted argued explained noted warned claimed denied welcomed called urged vowed testified',
);
/** What people do in the news that says nothing of who they are. */
export const dealing = wordList(
  'met meets signed visited spoke discussed agreed thanked praised hailed backed promised pledged condemned criticised criticized reacted responded replied rejected dismissed declined vowed refused held hosted travelled traveled arrived flew issued proposed wants want hopes hope plans plan long asked called demanded pleased delighted relieved happy glad outraged furious meeting visiting walked marched attended watched applauded laughed smiled stood sat shrugged cheered sang danced prayed wept waved greeted hugged embraced dined',
);
/** Verbs that say who somebody is or what they do for a living. */
export const describing = wordList(
  'is are was were has have had heads headed leads led runs ran run commands commanded controls controlled oversees oversaw owns owned serves served works worked supplies supplied supply provides provided provide produces produced produce makes make made sells sold feeds feed dominates dominate faces face operates operated operate helps helped help supports supported support ordered belongs belong founded manages managed directs directed chairs chaired handled finances financed funds funded trained recruits recruited builds built',
);

/** Numbers up to twenty, as news writes them. */
/** "The sixteenth": days of a month in words. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

export const numerals: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);
