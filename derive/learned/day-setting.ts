/** What all the days that could be meant at one mention have in common: how its sentence tells of time. */
import type { DateWords } from '../dates';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';

const DAY = 86_400_000;
const FLAGS = /^(?:PAST|SANCED|ALSO|MEAS|LIST|QUOTE|SAY|GOV|LIFT|COURT)$/;

export type Setting = {
  /** Date words of its own sentence that name a day, month or year. */
  own: DateWords[];
  /** Days of the last week that the lead names. */
  leads: DateWords[];
  state: string;
  /** The step of the place in the article. */
  at: string;
  shared: (from: string) => string[];
  /** Whether the rules, where they read the sentence, say the same. */
  ruled: (iso: string, from: string) => string[];
};

/** How long before the article: what is news is days old, what is background is older. */
export function age(iso: string, dateline: string): string {
  if (iso.length < 10) return dateline.startsWith(iso) ? 'within' : 'older';
  const days = (Date.parse(dateline) - Date.parse(iso)) / DAY;
  if (days < 0) return 'future';
  return days === 0 ? '0' : days < 7 ? 'week' : days < 15 ? 'fortnight' : 'older';
}

/** "had sanctioned" is earlier than the news, "said it had sanctioned" is the news itself. */
export function hadOf(words: readonly string[]): string {
  const had = words.indexOf('had');
  if (had < 0) return '';
  return words.slice(0, had).includes('SAY') ? ' said had' : ' had';
}

export function settingOf(view: ArticleView, mention: Mention, rule: Ruled | undefined): Setting | undefined {
  const { scene, classes, sentences } = view;
  const index = mention.sentence;
  const here = sentences[index];
  const sentence = scene.reading.sentences[index];
  if (!here || !sentence) return undefined;
  const own = here.dates.filter(({ iso }) => iso !== undefined);
  const leads = sentences
    .slice(0, view.leadEnd)
    .flatMap(({ dates }) => dates)
    .filter(({ iso }) => iso?.length === 10 && /^(?:0|week)$/.test(age(iso, scene.dateline)));
  const words = classes.slice(sentence.from, sentence.to);
  const dated = own.length > 0 ? 'dated' : here.dates.length > 0 ? 'vague' : 'undated';
  const state = `${dated}${hadOf(words)}${here.flags.includes('PAST') ? ' past' : ''}`;
  const depth = view.depth(index);
  const at = depth < 3 ? String(depth) : depth < 8 ? '3' : '8';
  const kinds = here.flags.filter((flag) => FLAGS.test(flag)).map((flag) => `flag ${flag}`);
  if (words.includes('has') || words.includes('have')) kinds.push('has');
  if (here.triggers.some(({ current }) => current)) kinds.push('current');
  if (sentence.item) kinds.push('item');
  const all = ['', ` ${state}`, ` at ${at}`, ` at ${at} ${state}`, ` leads ${Math.min(2, leads.length)}`];
  const tails = [...all, ...kinds.map((kind) => ` ${kind}`)];
  return {
    own,
    leads,
    state,
    at,
    shared: (from) => tails.map((tail) => `${from}${tail}`),
    ruled: (iso, from) => {
      if (!rule) return [];
      const same = (rule.date ?? '') === iso ? 'ruled so' : 'ruled other';
      return [same, `${from} ${same}`];
    },
  };
}
