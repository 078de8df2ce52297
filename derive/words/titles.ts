/**
 * Words that make an office or a private occupation, lower case.
 * Sources: offices: position titles of Wikidata's "position held" values and of the CIA's "Chiefs of State and Cabinet Members"
 * (public domain), by hand; ranks: NATO STANAG 2116 and the Wikipedia article "Military rank"; occupations: by hand.
 */
import { wordList } from './list';

/** The word that makes it an office. */
export const offices = wordList(`
  senators, congressmen, representatives, ambassadors, colonels, admirals, princes, lawmakers, legislators,
  president, vice-president, premier, minister, secretary, director, director-general, deputy, chief, head, leader, chair,
  chairman, chairwoman, chairperson, governor, vice-governor, mayor, commander, commander-in-chief, commissar, commissioner, commandant,
  ambassador, ambassador-at-large, envoy, consul, senator, congressman, congresswoman, representative, lawmaker, legislator, deputies, speaker,
  judge, justice, magistrate, prosecutor, procurator, attorney, chancellor, administrator, inspector, superintendent, warden,
  adviser, advisor, counselor, counsellor, aide, official, officer, officers, officials, member, ombudsman, registrar, rector, dean, treasurer, comptroller, auditor,
  undersecretary, under-secretary, subsecretary, vice-minister, vice-chairman, viceroy, king, queen, prince, princess, emir, sultan, sheikh, supreme leader, grand
  ayatollah, ayatollah, mullah, politburo, politician, politicians, parliamentarian, mp, mep, councillor, councilor, councilman, sheriff, marshal, provost,
  general, lieutenant, major, colonel, brigadier, captain, admiral, commodore, sergeant, corporal, major-general, lieutenant-general,
  gen, gen., lt, lt., col, col., maj, maj., brig, brig., adm, adm., capt, capt., cmdr, cmdr., sgt, sgt., sen, sen., rep, rep., gov, gov., amb, amb., sec, sec.,
  spokesman, spokeswoman, spokesperson, warlord, general-secretary, co-chair, coordinator, negotiator, delegate, ministers, presidents, governors, commanders,
  generals, judges, prosecutors, directors, leaders, chiefs, heads, secretaries, deputy-director, cadre, apparatchik, strongman, dictator, ruler
`);

/** Offices, too: what the weights were learned from knows none of these for a word of offices, and a name is found without them. */
export const furtherOffices = wordList(`
  rapporteur rapporteurs president-elect vice-president-elect ombudsperson diplomat diplomats co-chairman co-chairwoman
  mps meps sens sens. reps reps. spokesmen spokespeople chairmen commissioners mayors envoys magistrates justices councillors
  vice-presidents advisers advisors aides premiers chancellors inspectors superintendents wardens negotiators coordinators
  investigator investigators procurators attorneys members d'affaires dg spymaster mediator
`);

/** Ranks and dignities: alone they say who somebody is, beside a post they are part of the name. */
export const ranks = wordList(`
  general gen lieutenant lt major maj senior brigadier brig vice colonel col captain capt admiral adm sergeant sgt commodore marshal
  sheikh prince mullah ayatollah rear
`);

/** Before an office, also before the country whose it is: how its holder stands to it. */
export const standings = wordList(`
  former ex then then- late acting interim caretaker transitional outgoing incoming ousted deposed toppled shadow rebel
  self-proclaimed self-styled one-time onetime sometime exiled
`);

/** Offices by themselves in news English, also when no body is named. */
export const honorifics = wordList(
  'honourable honorable rt right mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady madam madame hon hon. prof prof. rev rev. st. haji hajj u daw cde cde. comrade coun coun. cllr cllr. metropolitan archbishop archimandrite maulana maulvi messrs messrs. alhaji alhaja shri mister excellency w/ro ato',
);

/** Words that belong to an office when they stand beside its word. */
export const officeModifiers = wordList(`
  prime vice deputy first second third senior former ex acting interim then current incoming outgoing late honorary executive
  assistant associate principal permanent managing general supreme chief head foreign defence defense interior finance justice
  security police military army navy air force intelligence national state federal regional provincial local
  party press special high political public attorney cabinet police top ranking high-ranking senior-most
  retired longtime long-time veteran joint under commanding non-executive co brigadier lieutenant major rear grand
  communist central commerce trade energy labour labor health education information treasury home external economic environment
  house senate parliament congress parliamentary party majority minority crown consul royal assembly
  one-star two-star three-star four-star staff de facto ruling opposition government
`);

/** Occupations that make nobody an official. */
export const occupations = wordList(`
  frenchman frenchwoman englishman dutchman briton televangelist pensioner mps meps analyst researcher scholar professor lecturer teacher student historian economist scientist engineer journalist reporter
  editor columnist correspondent photographer author writer novelist poet lawyer solicitor barrister counsel activist
  campaigner dissident blogger witness resident farmer worker driver trader broker banker investor financier businessman
  businesswoman businessperson entrepreneur industrialist oligarch magnate tycoon billionaire founder co-founder owner
  co-owner shareholder ceo cfo cto coo manager boss coach player footballer striker goalkeeper midfielder captain
  trainer referee athlete swimmer runner boxer cyclist singer actor actress musician artist director-producer priest pastor bishop
  imam nun monk doctor nurse surgeon fellow expert specialist consultant strategist partner accountant smuggler
  trafficker facilitator fixer hacker courier associate wife husband son daughter brother sister father mother cousin uncle
  businessmen oligarchs journalists activists academics academic tycoons lawyers peer peers nephew widow spouse survivor victim relative lady
`);

/** Plural or collective words that go before or after a list of people ("two officials", "members"). */
export const peopleWords = wordList(`
  official officials officer officers member members leader leaders commander commanders minister ministers general generals
  governor governors judge judges prosecutor prosecutors director directors chief chiefs head heads person persons people
  individual individuals man men woman women citizen citizens national nationals entity entities company companies firm
  firms bank banks body bodies organization organizations organisation organisations unit units group groups agency agencies
  figure figures politician politicians lawmaker lawmakers executive executives oligarch oligarchs businessman businessmen
  aide aides associate associates ally allies bureaucrat bureaucrats commissar commissars cadres target targets name names
  militia militias network networks vessel vessels ship ships tanker tankers deputy deputies legislator legislators
  military army navy party parties movement movements force forces
  police warden wardens financier financiers operative operatives subsidiary subsidiaries institution institutions senator senators conglomerate conglomerates
  brothers sisters sons daughters siblings pair duo trio couple businesspeople tycoons colonels clerics
`);

/** Of those, and beside them, the ones for bodies. */
export const bodyWords = wordList(`
  entity entities company companies firm firms bank banks body bodies organization organizations organisation organisations unit
  units group groups agency agencies militia militias network networks vessel vessels ship ships tanker tankers party parties
  movement movements force forces subsidiary subsidiaries institution institutions conglomerate conglomerates institutes ministries
  factories refineries airlines exchanges businesses plants manufacturers suppliers shipyards universities outlets channels
`);

/** Before one word alone: a first name follows. */
export const kin = wordList(
  'wife husband son sons daughter daughters brother brothers sister sisters father mother cousin uncle aunt nephew niece widow son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law stepson stepdaughter half-brother half-sister grandson granddaughter ex-wife ex-husband',
);

/** "The … of X" makes X a private person. */
export const bereft = wordList(
  'killing murder death assassination arrest detention disappearance poisoning jailing imprisonment son daughter wife husband widow',
);

const isOffice = (word: string): boolean => offices.has(word) || officeModifiers.has(word);

/** A word of offices: the office itself, or what stands beside it; the parts of "ex-president" count as words of their own. */
export const isOfficeWord = (word: string): boolean =>
  isOffice(word) || (word.includes('-') && word.split('-').some(isOffice));
