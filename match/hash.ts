import { CharClass, classOf, foldedUnit, foldOf } from './fold';

// FNV-1a with a finish that spreads it over all bits; collisions are harmless, every hit is compared with the name itself.
export const BASIS = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
const DOT = 46;

export function finish(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

/** The hash of the folded word that stands at `start` to `end`; `dots` of an acronym count, or do not. */
export function hashSpan(text: string, start: number, end: number, dots = true): number {
  let hash = BASIS;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === CharClass.word || kind === CharClass.single) hash = mixIn(hash, code);
    else if (code === DOT && dots) hash = Math.imul(hash ^ DOT, PRIME);
    at += code > 0xffff ? 2 : 1;
  }
  return finish(hash);
}

/** The hash of an already folded word. */
export function hashOf(folded: string): number {
  let hash = BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return finish(hash);
}

export function mixIn(hash: number, code: number): number {
  const unit = foldedUnit(code);
  if (unit !== 0) return Math.imul(hash ^ unit, PRIME);
  let mixed = hash;
  const folded = foldOf(code);
  for (let i = 0; i < folded.length; i++) mixed = Math.imul(mixed ^ folded.charCodeAt(i), PRIME);
  return mixed;
}
