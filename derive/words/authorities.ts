/**
 * Who can impose sanctions, and how news English names them: a table of naming rules, lower case.
 * Source: government and agency names as used in the United Nations "Blue Book" and in Associated Press style (capitals stand for
 * governments); OFAC as part of the Treasury after 31 CFR 500. By hand.
 */
import { wordList } from './list';

/** One government: what it is called in full, its short form before an agency ("US Treasury"), and its other forms. */
export type Government = { name: string; short?: string; forms: string };

export const governments: readonly Government[] = [
  {
    name: 'United States',
    short: 'US',
    forms:
      'united states, united states of america, us, u.s., u.s, usa, u.s.a., america, american, washington, us government, u.s. government, white house',
  },
  {
    name: 'United Kingdom',
    short: 'UK',
    forms:
      'united kingdom, uk, u.k., u.k, britain, british, great britain, london, uk government, british government, downing street, whitehall',
  },
  {
    name: 'European Union',
    short: 'EU',
    forms:
      'european union, eu, e.u., brussels, council of the european union, european council, council of the eu, european commission, eu council, european bloc',
  },
  {
    name: 'United Nations',
    short: 'UN',
    forms:
      'united nations, un, u.n., united nations security council, un security council, u.n. security council, security council, security council committee, un security council committee, u.n. security council committee, united nations security council committee, un sanctions committee, u.n. sanctions committee, united nations sanctions committee, security council sanctions committee, un security council sanctions committee, u.n. security council sanctions committee',
  },
  { name: 'China', forms: "china, chinese, beijing, prc, people’s republic of china, people's republic of china" },
  { name: 'Russia', forms: 'russia, russian, moscow, kremlin, russian federation' },
  { name: 'Canada', forms: 'canada, canadian, ottawa, global affairs canada' },
  { name: 'Australia', forms: 'australia, australian, canberra' },
  { name: 'New Zealand', forms: 'new zealand' },
  { name: 'Japan', forms: 'japan, japanese, tokyo' },
  { name: 'South Korea', forms: 'south korea, south korean, seoul, republic of korea' },
  { name: 'Switzerland', forms: 'switzerland, swiss, bern, berne, federal council' },
  { name: 'Liechtenstein', forms: 'liechtenstein, vaduz' },
  { name: 'Norway', forms: 'norway, norwegian, oslo' },
  { name: 'Ukraine', forms: 'ukraine, ukrainian, kyiv, kiev' },
  { name: 'Iran', forms: 'iran, iranian, tehran' },
  { name: 'Israel', forms: 'israel, israeli' },
  { name: 'Turkey', forms: 'turkey, turkish, ankara, türkiye' },
  { name: 'France', forms: 'france, french, paris' },
  { name: 'Germany', forms: 'germany, german, berlin' },
  { name: 'India', forms: 'india, indian, new delhi' },
  { name: 'Taiwan', forms: 'taiwan, taiwanese, taipei' },
  { name: 'Singapore', forms: 'singapore, singaporean' },
  { name: 'Poland', forms: 'poland, polish, warsaw' },
  { name: 'Lithuania', forms: 'lithuania, lithuanian, vilnius' },
  { name: 'Latvia', forms: 'latvia, latvian, riga' },
  { name: 'Estonia', forms: 'estonia, estonian, tallinn' },
  { name: 'Czech Republic', forms: 'czech republic, czechia, czech, prague' },
  { name: 'Belarus', forms: 'belarus, belarusian, minsk' },
  { name: 'Venezuela', forms: 'venezuela, venezuelan, caracas' },
  { name: 'North Korea', forms: 'north korea, north korean, pyongyang' },
  { name: 'Saudi Arabia', forms: 'saudi arabia, saudi, riyadh' },
  { name: 'African Union', forms: 'african union' },
  { name: 'Economic Community of West African States', forms: 'ecowas, economic community of west african states' },
  { name: 'Organization of American States', forms: 'oas, organization of american states' },
  { name: 'Arab League', forms: 'arab league' },
  { name: 'Gulf Cooperation Council', short: 'GCC', forms: 'gulf cooperation council, gcc' },
  { name: 'Palestinian Authority', forms: 'palestinian authority' },
];

/** Their names. */
export const imposers: ReadonlySet<string> = new Set(governments.map(({ name }) => name));

/** "Canadian sanctions" are Canada's, as "Russian sanctions" may be those on Russia. */
export const whoseSanctions: ReadonlySet<string> = new Set([
  'United States',
  'United Kingdom',
  'Canada',
  'Australia',
  'New Zealand',
  'Japan',
  'Switzerland',
  'Norway',
  'Ukraine',
]);

/** Those whose lists go by their bare names: "the UN list", but "the Ruritania list" is of those sanctioned over Ruritania. By hand. */
export const whoseLists: ReadonlySet<string> = new Set([
  'United States',
  'United Kingdom',
  'European Union',
  'United Nations',
]);

/** Whose news English calls by the name of who heads it ("the X administration"), unless the text says that X heads another one. */
export const administrationsAreOf = 'United States';

/** Offices that only one government has: who holds it acts for it. Source: AP style for titles. By hand. */
export const actingOffices: readonly { forms: string; government: string }[] = [
  { forms: 'foreign secretary, home secretary', government: 'United Kingdom' },
  { forms: 'secretary of state, treasury secretary, secretary of the treasury', government: 'United States' },
  { forms: 'high representative, foreign policy chief', government: 'European Union' },
];

/** Nouns that are a government's name in its own releases; `beside`: the term of art that tells they are its. Source: EU Council releases. */
export const bareForms: readonly { form: string; government: string; beside: string }[] = [
  { form: 'council', government: 'European Union', beside: 'restrictive' },
];

/** Peoples that stand for their governments where something is done "by the Americans". By hand. */
export const peoples: ReadonlyMap<string, string> = new Map([
  ['americans', 'United States'],
  ['europeans', 'European Union'],
  ['canadians', 'Canada'],
  ['australians', 'Australia'],
  ['russians', 'Russia'],
]);

/**
 * One agency: its name after the short form of its government, the government it is of when the text names none, and its forms
 * without the country. `speaksFor`: it announces what its government does, so the government is the one who acts.
 */
export type Agency = {
  name: string;
  of?: string;
  forms: string;
  speaksFor?: true;
  /** The agency it acts as part of. */
  within?: string;
};

/** "US Treasury"; an agency that speaks for its government is named as the government. */
export function authorityName(agency: Agency, government: string, short = government): string {
  if (agency.speaksFor && government) return government;
  return `${short} ${agency.within ?? agency.name}`.trim();
}

export const agencies: readonly Agency[] = [
  {
    name: 'Treasury',
    of: 'United States',
    forms: 'treasury, treasury department, department of the treasury, department of treasury',
  },
  {
    name: 'Office of Foreign Assets Control',
    of: 'United States',
    within: 'Treasury',
    forms: 'office of foreign assets control, ofac',
  },
  { name: 'Treasury', of: 'United Kingdom', forms: 'hm treasury, office of financial sanctions implementation, ofsi' },
  { name: 'State Department', of: 'United States', forms: 'state department, department of state' },
  {
    name: 'Commerce Department',
    of: 'United States',
    forms: 'commerce department, department of commerce, bureau of industry and security',
  },
  { name: 'Justice Department', of: 'United States', forms: 'justice department, department of justice' },
  { name: 'Pentagon', of: 'United States', forms: 'pentagon, department of defense, defense department' },
  {
    name: 'Department of Homeland Security',
    of: 'United States',
    forms: 'department of homeland security, homeland security department',
  },
  {
    name: 'Foreign Office',
    of: 'United Kingdom',
    forms: 'foreign office, foreign commonwealth and development office, fcdo',
  },
  { name: 'Home Office', of: 'United Kingdom', forms: 'home office' },
  {
    name: 'Department of Foreign Affairs and Trade',
    of: 'Australia',
    forms: 'department of foreign affairs and trade, dfat',
  },
  {
    name: 'Foreign Ministry',
    forms:
      'foreign ministry, ministry of foreign affairs, foreign affairs ministry, external affairs ministry, department of foreign affairs',
    speaksFor: true,
  },
  { name: 'Commerce Ministry', forms: 'commerce ministry, ministry of commerce' },
  { name: 'Finance Ministry', forms: 'finance ministry, ministry of finance' },
  {
    name: 'National Security and Defense Council',
    of: 'Ukraine',
    forms: 'national security and defense council, national security and defence council, nsdc',
  },
  {
    name: 'State Secretariat for Economic Affairs',
    of: 'Switzerland',
    forms: 'state secretariat for economic affairs, seco',
  },
];

/** After a country or its adjective these stand for the government ("the British government", "Canadian authorities"). */
export const governmentWords = wordList(
  'government administration authorities officials cabinet administration’s foreign ministers side',
);

/** Those that English calls no more than "the Treasury". */
export const treasuries: readonly (Agency & { of: string })[] = agencies.flatMap((agency) =>
  agency.name === 'Treasury' && agency.of !== undefined ? [{ ...agency, of: agency.of }] : [],
);
