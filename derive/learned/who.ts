/** Who a mention is: its kind, how often it is named, its office, and what the rules read of it. */
import type { Actor } from '../actors';
import type { Mention } from '../mentions';
import { byWord } from '../words/by-word';
import { isOfficeWord, offices } from '../words/titles';
import { type ArticleView, isRetold } from './article-view';
import { bucket } from './classes';
import { byClasses, interned } from './interned';
import { perPlace } from './per-view';
import type { Place } from './place';
import { Traits } from './scales';

const KIND = interned((kind: string, speaks: boolean, agency: boolean, generic: boolean, mentions: string) => [
  `kind ${kind}`,
  ...(speaks ? ['speaks', `speaks ${kind}`] : []),
  ...(agency ? ['agency'] : []),
  ...(generic ? ['generic'] : []),
  `mentions ${mentions}`,
]);

export const ofActor = perPlace((view, actor: Actor): Traits => {
  const { kind, agency, generic, mentions } = actor;
  return KIND(kind, view.speakers.has(actor), Boolean(agency), generic, bucket(mentions.length));
});

const SPEAKS_HERE = new Traits(['speaks here']);
const IS_AUTHORITY = new Traits(['is authority']);
const IS = byWord((word) => new Traits([`is ${word}`]));
const OFFICE_BEHIND = new Traits(['office behind']);
const TITLED = byClasses((before) => ['titled', `titled ${before}`]);
const OFFICE = byWord((word) => new Traits([`office ${word}`]));

export function who({ view, mention, sentence, tokens, start, c, n }: Place): Traits[] {
  const parts: Traits[] = [];
  if (view.speaks(mention)) parts.push(SPEAKS_HERE);
  if (isAuthority(view, mention)) parts.push(IS_AUTHORITY);
  // The words that say who it is: "opposition leader", ", a former police chief".
  const noteSmall = (i: number, least: number): void => {
    const token = tokens[i];
    if (token?.kind === 'word' && !token.capital && token.text.length >= least) parts.push(IS(token));
  };
  for (let i = start; i < mention.from; i++) noteSmall(i, 1);
  if (c(mention.to + 1) === ',') {
    const limit = Math.min(mention.to + 10, sentence.to);
    for (let i = mention.to + 2; i < mention.to + 8 && i < limit && !/^[,.;]$/.test(c(i)); i++) noteSmall(i, 4);
    for (let i = mention.to + 2; i < limit && c(i) !== ','; i++)
      if (isOfficeWord(tokens[i]?.lower ?? '')) {
        parts.push(OFFICE_BEHIND);
        break;
      }
  }
  if (mention.title) {
    parts.push(TITLED(n(mention.title.from - 1)));
    for (let i = mention.title.from; i <= mention.title.to; i++) {
      const token = tokens[i];
      if (token && offices.has(token.lower)) parts.push(OFFICE(token));
    }
  }
  return parts;
}

/** The whole of it is the name of a government or an agency that can act. */
function isAuthority({ scene }: ArticleView, { sentence, from, to }: Mention): boolean {
  return (scene.authorities.get(sentence) ?? []).some(
    (authority) =>
      !authority.adjective &&
      authority.from <= to &&
      authority.to >= from &&
      authority.to - authority.from >= to - from,
  );
}

const OTHERS_HERE = new Traits(['others ruled here']);
const OTHERS_BEFORE = new Traits(['others ruled before']);
const ACTOR_RULED = new Traits(['actor ruled']);
const ACTOR_LIFTED = new Traits(['actor lifted']);
const RULED = interned((how: string, kind: string) => ['ruled', `ruled ${how}`, `ruled ${kind}`]);
const RULES_ELSEWHERE = new Traits(['rules elsewhere']);
const NO_RULES = new Traits(['no rules']);
const RETOLD_ELSEWHERE = new Traits(['retold elsewhere']);

/** What the rules read, here and elsewhere. */
export function byRules({ view, mention }: Place, actor: Actor | undefined): Traits[] {
  const parts: Traits[] = [];
  if (view.imposedIn.has(mention.sentence)) parts.push(OTHERS_HERE);
  if (view.ruledIn.has(mention.sentence - 1)) parts.push(OTHERS_BEFORE);
  if (actor && view.ruledActors.has(actor)) parts.push(ACTOR_RULED);
  if (actor && view.liftedOn.has(actor)) parts.push(ACTOR_LIFTED);
  const rule = view.ruled.get(mention);
  if (!rule) parts.push(view.ruledActors.size > 0 ? RULES_ELSEWHERE : NO_RULES);
  else if (isRetold(rule)) parts.push(RETOLD_ELSEWHERE);
  else {
    const how = rule.lifting ? 'lifting' : rule.trigger.active ? 'active' : 'passive';
    parts.push(RULED(`${how}${rule.trigger.retold ? ' retold' : ''}`, actor?.kind ?? 'new'));
  }
  return parts;
}
