/** Who imposed it: every government and agency named near, and what speaks for each being the one. */
import { acts } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import type { ArticleView } from './article-view';

/** Without an authority: the text does not say who. */
export type AuthorCandidate = { authority?: Authority; traits: string[] };

const NEAR = 4;
const BETWEEN = ['WHO', 'SAY', ';', 'while', 'but', 'by', 'NAME', 'SANCED', 'MEAS', 'IMPOSE'];
const bucket = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3' : n < 12 ? '6' : n < 24 ? '12' : '24');
const distance = (authority: Authority, mention: Mention): number =>
  Math.max(authority.from - mention.to, mention.from - authority.to);

export function authorCandidates(view: ArticleView, mention: Mention, rule: Ruled | undefined): AuthorCandidate[] {
  const { scene } = view;
  const index = mention.sentence;
  const own = scene.authorities.get(index) ?? [];
  const actingIn = (at: number): Authority[] =>
    (scene.authorities.get(at) ?? []).filter((authority) => acts(scene, authority));
  const governments = new Set(actingIn(index).map(({ government }) => government)).size;
  const state = `${Math.min(2, governments)}${rule ? (rule.authority ? ' ruled' : ' unruled') : ''}`;
  const shared = (authority: Authority, from: string): string[] => [
    from,
    `${from} ${state}`,
    ...traitsOf(view, authority, from, state),
    ...(rule?.authority ? [rule.authority.government === authority.government ? 'ruled so' : 'ruled other'] : []),
  ];
  const seen = new Set<string>();
  const found: AuthorCandidate[] = [];
  const add = (authority: Authority, traits: () => string[]): void => {
    if (seen.has(authority.government)) return;
    seen.add(authority.government);
    found.push({ authority, traits: traits() });
  };
  const order = [...own].sort(
    (a, b) => Number(acts(scene, b)) - Number(acts(scene, a)) || distance(a, mention) - distance(b, mention),
  );
  for (const authority of order) {
    if (authority.from >= (mention.title?.from ?? mention.from) && authority.to <= mention.to) continue;
    const first = own[0] === authority ? ['own first'] : [];
    add(authority, () => [...shared(authority, 'own'), ...inSentence(view, mention, authority), ...first]);
  }
  for (let back = 1; back <= NEAR && back <= index; back++) {
    const there = actingIn(index - back);
    const told = (view.sentences[index - back]?.triggers.length ?? 0) > 0 ? ['near told', `near told ${back}`] : [];
    const { sentences } = scene.reading;
    const same = sentences[index - back]?.block === sentences[index]?.block ? ' same' : '';
    const place = [`near back ${back}${same}`, `near back ${back} ${state}`, ...told];
    if (there.length === 1) place.push('near alone');
    for (const authority of there)
      add(authority, () => [...shared(authority, 'near'), ...place, ...(authority === there[0] ? ['near first'] : [])]);
  }
  for (let at = 0; view.isLead(at) && at < view.sentences.length; at++) {
    const there = actingIn(at);
    const told = (view.sentences[at]?.triggers.length ?? 0) > 0 ? ['lead told'] : [];
    for (const authority of there)
      add(authority, () => [
        ...shared(authority, 'lead'),
        `lead at ${view.depth(at)}`,
        ...told,
        ...(authority === there[0] ? ['lead first'] : []),
      ]);
  }
  const unsaid = ['unsaid', `unsaid ${state}`, `unsaid of ${Math.min(3, found.length)}`];
  return [...found, { traits: rule && !rule.authority ? [...unsaid, 'unsaid ruled so'] : unsaid }];
}

/** What is seen of an authority wherever it stands. */
function traitsOf({ scene, classes }: ArticleView, authority: Authority, from: string, state: string): string[] {
  const behind = classes[authority.to + 1];
  const traits = [
    `${from} before ${classes[authority.from - 1]}`,
    `${from} behind ${behind}`,
    `${from} behind2 ${behind} ${classes[authority.to + 2]}`,
  ];
  if (authority.agency) traits.push(`${from} agency`);
  if (authority.adjective) traits.push(`${from} adjective`);
  if (acts(scene, authority)) traits.push(`${from} acts`, `${from} acts ${state}`);
  if (scene.page.tokens[authority.to]?.possessive) traits.push(`${from} possessive`);
  return traits;
}

/** How it stands to the target in the same sentence. */
function inSentence({ classes, sentences }: ArticleView, mention: Mention, authority: Authority): string[] {
  const side = authority.from > mention.to ? 'behind' : 'before';
  const [low, high] = side === 'before' ? [authority.to + 1, mention.from] : [mention.to + 1, authority.from];
  const between = new Set(classes.slice(low, high));
  const strong = sentences[mention.sentence]?.strong.find((at) => at > authority.to && at - authority.to < 4);
  return [
    `own side ${side}`,
    `own gap ${side} ${bucket(high - low)}`,
    ...BETWEEN.filter((name) => between.has(name)).map((name) => `own ${side} between ${name}`),
    ...(strong === undefined ? [] : [`own strong ${classes[strong]}`]),
  ];
}
