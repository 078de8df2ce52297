/** Words around people who are named beside a sanction and are not its target, lower case. By hand, after real and made-up news. */
import { wordList } from './list';

/** Who suffers what others are sanctioned for. */
export const aggrieved = wordList(`
  activists activist journalists journalist reporters protesters protestors demonstrators dissidents opponents critics students lawyers
  defenders politicians mps lawmakers members prisoners detainees hostages victims civilians women children bloggers dual-nationals
  campaigners candidates clergy priests people citizens legislators unionists
`);

/** What is done to them, or said of why somebody is sanctioned. */
export const harm = wordList(`
  arrest arrests arrested jailing jailed detention detained detaining killing killed murder murdered poisoning torture tortured
  persecution harassment imprisonment beating hacking hacked crackdown sentencing sentenced abduction kidnapping targeting attacks
  attack wounding silencing intimidation disappearance trial trials
  capture captured expulsion expelled prosecution prosecuted extradition
`);

/** Right before a name: what its bearer suffered. */
export const doneTo = wordList(`
  arrests jails detains sentenced jailed arrested convicted poisoned murdered killed tortured prosecuted detained imprisoned abducted kidnapped interrogated beat
`);

/** "… of X": not X, but whoever has to do with X. */
export const related = wordList(`
  wives wife husband widow sons son daughters daughter children relatives family families parents mother father brother brothers sister
  sisters cousin nephew friend friends ally allies associate associates aide aides lawyer lawyers adviser advisers adviser advisor killers
  killer murderers murderer poisoners jailers torturers supporters victims critics rival rivals successor predecessor militia militias gang gangs faction
  classmate classmates schoolmate schoolmates confidant confidants confidante backers neighbour neighbours acquaintance acquaintances
`);

/** "… by X": what is X's. */
export const owning = wordList('owned controlled founded');

/** A verb with whose object a sanction begins. */
export const imposing = wordList(`
  sanctioned sanctions sanctioning sanction designated designates designating blacklisted blacklists blacklisting listed lists added adds
  imposed imposes imposing banned bans banning barred bars barring froze freezes freezing slapped hit targeted put puts placed named
`);

/** Before "against": what is done to people, unlike "sanctions against". */
export const violence = wordList(
  'used abuses violations violence crimes crackdown attacks campaign brutality repression force',
);

/** Whose penalties are no sanctions in this sense. */
export const penalisers = wordList(`
  sec finra fifa uefa ioc olympic football rugby cricket aquatics athletics boxing tennis cycling wrestling judo chess fencing skating caf concacaf conmebol wada doping anti-doping swimmer footballer referee tournament
  regulator regulators university airline immigration ethics
`);

/** What somebody is designated as without any harm. */
export const posts = wordList(
  'envoy coordinator co-ordinator ambassador representative adviser advisor spokesman spokeswoman spokesperson successor commissioner rapporteur mediator negotiator chair chairman chairwoman director secretary minister judge head chief deputy',
);

/** What is passed on without anybody answering for it. */
export const hearsay = wordList(
  'post posts message messages rumour rumours rumor rumors hoax hoaxes claim claims screenshot screenshots meme memes video videos',
);

/** Whoever runs these bans whom it likes. */
export const platforms = wordList(
  'meta facebook instagram twitter youtube tiktok telegram whatsapp google paypal mastercard netflix spotify twitch linkedin airbnb uber',
);
