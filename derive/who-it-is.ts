/** "The European Union got there first. On 1 October it imposed …": the government that "it" is. */
import { acts } from './acting';
import type { Authority } from './authorities';
import type { Scene } from './scene';
import { imposers } from './words/authorities';
import { relatives, saying } from './words/grammar';

/** In tokens: "On 24 June 2024, it". */
const LONGEST_OPENING = 8;
const JOINS = /^(?:;|:|that|while|but)$/;

/** Of an "it" at the token `it`: the only one that acts before it in its sentence; in the one before, where "it" opens its own. */
export function governmentOfIt(scene: Scene, index: number, it: number): Authority | undefined {
  const { tokens, sentences } = scene.reading;
  const own = sentences[index];
  const before = sentences[index - 1];
  if (tokens[it]?.lower !== 'it' || !own) return undefined;
  const here = onlyActing(
    scene,
    (scene.authorities.get(index) ?? []).filter(({ to }) => to < it),
  );
  if (here) return here;
  const opens =
    it - own.from < LONGEST_OPENING &&
    !tokens.slice(own.from, it).some(({ lower }) => JOINS.test(lower) || saying.has(lower) || relatives.has(lower));
  return opens && before?.block === own.block ? onlyActing(scene, scene.authorities.get(index - 1) ?? []) : undefined;
}

function onlyActing(scene: Scene, all: readonly Authority[]): Authority | undefined {
  const acting = all.filter((authority) => imposers.has(authority.government) && acts(scene, authority));
  return new Set(acting.map(({ government }) => government)).size === 1 ? acting[0] : undefined;
}
