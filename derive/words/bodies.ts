/**
 * Words that make a run of capitalised words a body, a company, a newspaper or a thing, lower case.
 * Sources: the classes below "public organization", "government agency", "armed organization" and "company" in Wikidata, and
 * company forms after the GLEIF Entity Legal Forms list (CC0), by hand.
 */
import { wordList } from './list';

/** Heads of public bodies. */
export const publicHeads = wordList(`
  ministry department bureau agency administration authority commission committee council directorate directorate-general office
  secretariat subcommittee service services corps army navy forces force guard guards guardsmen police gendarmerie militia regiment brigade brigades
  battalion division command squadron unit court tribunal parliament congress senate assembly duma chamber legislature majlis
  rada knesset bundestag politburo presidium treasury inspectorate prison jail colony penitentiary detention-center
  board body mission embassy consulate delegation academy institute laboratory bank police-department prosecutor’s prosecutor's procuratorate
  chancellery presidency customs fund registry headquarters basij branch taskforce mint junta corporation-state
`);

/** Heads of bodies that are not the state’s. */
export const organizationHeads = wordList(`
  party union league front movement organization organisation association federation foundation society network group gang
  cartel alliance coalition brotherhood syndicate clan faction militia militias rebels organisation-of congregation church
  university school college hospital mosque museum charity trust center centre initiative-group chambers forum fighters wolves volunteers watch
`);

/** Heads and forms of companies. */
export const companyHeads = wordList(`
  company companies corporation corp corp. inc inc. ltd ltd. limited llc l.l.c. llp plc p.l.c. gmbh ag sa s.a. sau sarl sarlu spa s.p.a. srl nv n.v. bv b.v.
  dmcc fze fzco fzc sas sasu kft ooo a.s. s.r.o. s.r.l. s.a.s. l.p. lp kg kgaa oyj d.o.o.
  oy ab as a/s eood ood ead uab ltda s.l. aps d.d. bankas banka bankasi bankası jsc ojsc pjsc cjsc ooo oao zao pao pte pty co co. sdn bhd holding holdings enterprises enterprise industries industry
  technologies technology systems solutions trading shipping airlines airline airways aviation motors steel oil petroleum gas mining minerals
  metals gems jade timber telecom telecommunications insurance logistics manufacturing shipbuilding refinery petrochemical
  petrochemicals pharmaceuticals construction-company capital ventures partners consulting exchange casino hotel resorts investments
  investment garments textiles exports imports electronics semiconductor robotics aerospace plant factory smelter shipyard c.a. c.v. impex
`);

/** Of those, what stands behind a comma, or small behind a name: "Co., Ltd.", "Volga plc". */
export const companyForms = wordList(
  'ltd ltd. limited inc inc. eood ood ead ltda llc l.l.c. plc p.l.c. gmbh s.a. c.a. s.a.s. s.r.o. s.r.l. a.s. d.o.o. dmcc jsc',
);

/** Heads that stand first, accents folded, and what each of them is. */
export const headsAbroad: ReadonlyMap<string, 'body' | 'organization' | 'company' | 'bank'> = new Map(
  (
    [
      [
        'agence agencia ministere ministerio direccion direcao servicio servico policia consejo conseil conselho fiscalia procuraduria contraloria comision comissao assemblee asamblea assembleia ejercito gendarmerie haute corte oficina secretaria junta instituto prefecture prefeitura tribunal',
        'body',
      ],
      ['partido parti movimiento movimento mouvement frente fundacion fundacao fondation', 'organization'],
      ['empresa compania corporacion societe sociedad', 'company'],
      ['banco banque', 'bank'],
    ] as const
  ).flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What a text calls a company, one of them. */
export const firmNouns = wordList(`
  company firm manufacturer maker contractor conglomerate carrier airline lender bank shipbuilder chipmaker carmaker gunmaker
  planemaker subsidiary giant start-up startup retailer refiner miner brokerage insurer exchange shipyard refinery utility smelter
`);
/** What a text calls a body that is neither the state's nor a company. */
export const groupNouns = wordList(
  'group organization organisation militia movement gang cartel network outfit faction collective foundation charity ngo think-tank entity',
);
export const mediaNouns = wordList('newspaper channel broadcaster station website outlet daily weekly');

/** Newspapers, agencies, broadcasters, platforms. */
export const mediaHeads = wordList(`
  times post news journal press daily tribune herald gazette guardian telegraph observer chronicle globe mail mirror review
  magazine tv radio television broadcasting channel wire newspaper media today weekly monitor
`);
/** Heads of laws, programmes, events: neither people nor bodies. */
export const thingHeads = wordList(`
  act acts order orders program programme programs regulations regulation resolution list lists law laws bill treaty agreement
  accord accords protocol convention charter summit conference meeting war wars genocide massacre uprising revolution protest
  protests election elections games cup championship olympics prize award project plan operation initiative policy strategy
  statement declaration report platform sanctions sanction regime rights abuse abuses accountability day week year month
  code constitution decree directive decision framework pact deal crisis belt trial case visa passport section article
  chapter title appendix annex part label brand advisory general-license license reads nationals national-list memorandum
  christmas easter ramadan congressional-record internet covid
`);

/** Words of which the names of bodies are made and that single nobody out: "Foreign Affairs Commission", "Public Security". */
export const subjects = wordList(`
  history religion sport correctional printing publishing studies guarding contracting technical architectural posts reconnaissance
  commonwealth sabotage cooperation statistics democracies iron recruitment exchequer
  foreign affairs public security state national central general political legal defense defence interior internal external finance
  financial justice intelligence information production construction development trade commerce economic economy industry
  industrial agriculture agricultural culture cultural education health labor labour social energy transport transportation
  communications technology science scientific research planning supreme high federal regional provincial municipal local
  military armed naval air ground land special rapid protection rescue border customs tax revenue treasury budget audit election
  electoral elections human rights women youth veterans home homeland emergency emergencies situations environment environmental nuclear
  atomic space aviation maritime prisons prison corrections penitentiary investigation investigations investigative criminal
  crime crimes counterterrorism counter-terrorism counterintelligence anti-corruption enforcement law order police assets control
  monetary reserve export exports import imports logistics supply supplies procurement staff joint chiefs people people's people’s workers
  workers' democratic republican communist socialist islamic united popular revolutionary liberation executive standing organization
  disciplinary discipline inspection united front propaganda publicity religious ethnic minorities main operations operational
  strategic cyber signals digital network telecommunications media press immigration citizenship migration refugee water natural resources mines
  mining oil gas petroleum welfare family civil administrative administration presidential royal first second third fourth fifth eighth ninth tenth
  coast guard highway traffic riot presidential supervisory advisory constitutional appeals appeal district city county criminal
  counter sanctions implementation policy and party committee secretariat office services internal tribunal higher broadcasting mass
  democracy freedom peace unity solidarity progress independence electricity power tourism sports housing railways roads fisheries forestry
  digital innovation integration reconciliation transition digital global chemistry organic physics medicine mathematics judicial prosecutorial mail postal telecommunications investment population rapid support 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th separate mechanized motor rifle tank artillery infantry airborne marine marines new european inter
`);

/** Bodies that news English calls by one word or a nickname; they need no head. The country says whose. */
export const wellKnownWords = wordList('treasury');

/** As news writes them. Source: agencies and organisations that the Associated Press style takes for known by their initials. */
export const initials: ReadonlySet<string> = new Set(
  'FBI CIA DEA NSA NATO Interpol INTERPOL Europol OFAC FinCEN GRU FSB SVR KGB MI5 MI6 GCHQ IAEA OPCW ECOWAS'.split(' '),
);

/** Single bodies whose names say nothing of what they are, or are a bare head of which news means one. */
export const standingBodies = wordList(
  'white house, kremlin, senate, congress, house of representatives, house of commons, house of lords, global affairs canada, federal reserve, scotland yard, pentagon, politburo, state duma, knesset, bundestag, downing street, foggy bottom, military intelligence, air force intelligence, naval intelligence',
);

/** Rooms and buildings that are called like bodies. */
export const rooms = wordList(
  'oval office, cabinet office briefing room, council chamber, senate chamber, house chamber',
);

/** Of those, and beside them, what has its own word for its members or its branch. */
export const assemblies = wordList(
  'house of representatives, house of commons, house of lords, chamber of deputies, council of ministers, joint chiefs of staff, general staff, internal troops, supreme court of justice, supreme tribunal of justice, lower house, upper house, central bank',
);

/** Bodies that are named after what they are about: "Ministry of …", "Centre for …". */
export const aboutWhat = wordList(
  'ministry department presidency bureau directorate office institute centre center administration agency alliance',
);

/** Of the bodies that are not the state's, those that hold office or power. */
export const politicalHeads = wordList('party politburo militia movement front');
/** Heads of which a state has few: "Interior Ministry" is a body though every state has one. */
export const sharedHeads = wordList('ministry department council guard guards court bank');

/** A bank with one of these in its name is the state's. */
export const stateBanks = wordList("central national state reserve federal people's world development");

/** What companies are often named for, behind a name of their own and with no word for what they are ("Nayara Energy"). */
export const trades = wordList(`
  energy construction development export exports import imports marine resources power transport transportation communications
  information defense defence trade engineering agriculture printing contracting recruitment sports tourism
`);
