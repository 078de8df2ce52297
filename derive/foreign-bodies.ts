/** Bodies that French, Spanish and Portuguese name with the head first: "Agence Nationale de Renseignements", "Banco Central". */
import type { BodyKind } from './body-words';
import type { Token } from './tokens';
import { headsAbroad } from './words/bodies';

const CENTRAL = /^(?:central|centrale|nationale|nacional|de|du|da|del)$/;

/** What a run of capitalised words is that begins at `from`; a lone word is none, nor is one of a person: "Guardia, Juan". */
export function bodyAbroad(tokens: readonly Token[], from: number, to: number): BodyKind | undefined {
  const [head, next] = [tokens[from], tokens[from + 1]];
  if (!head || !next || to === from || head.possessive) return undefined;
  if (head.lower === 'direction') return /^(?:generale|nationale|centrale)$/.test(next.lower) ? 'body' : undefined;
  const kind = headsAbroad.get(head.lower);
  // "Banco Popular" is a firm, "Banque du Liban" the state's.
  return kind === 'bank' ? (CENTRAL.test(next.lower) ? 'body' : 'company') : kind;
}
