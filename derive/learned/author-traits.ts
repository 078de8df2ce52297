/** What speaks for a government's being the one that acted, as traits: those of where it stands come also by when the day is. */
import { interned } from './interned';
import { Traits } from './scales';

export type From = 'own' | 'by day' | 'near' | 'lead';
export type When = 'news' | 'past' | 'never';

/** Each of them also by when the day is. */
const dated = <K extends (string | number | boolean)[]>(
  make: (...of: K) => readonly string[],
): ((when: When, ...of: K) => Traits) =>
  interned((when: When, ...of: K) => make(...of).flatMap((trait) => [trait, `${trait} ${when}`]));

export const OWN = dated((side: string, gap: string) => ['own', `own side ${side}`, `own gap ${side} ${gap}`]);
export const OWN_BETWEEN = dated((side: string, name: string) => [`own ${side} between ${name}`]);
export const OWN_STRONG = dated((name: string) => [`own strong ${name}`]);
export const BY_DAY = dated((order: number) => ['by day', `by day ${order}`]);
export const NEARBY = dated((back: number, isSame: boolean, order: number, isTold: boolean) => [
  `near back ${back}${isSame ? ' same' : ''}`,
  `near order ${order}`,
  ...(isTold ? [`near told ${back}`] : []),
]);
export const IN_LEAD = dated((depth: number, order: number) => [`lead at ${depth}`, `lead order ${order}`]);
export const BEFORE = dated((from: From, name: string) => [`${from} before ${name}`]);
export const BEHIND = dated((from: From, first: string, second: string) => [
  `${from} behind ${first}`,
  `${from} behind2 ${first} ${second}`,
]);
export const LOOKS = dated(
  (from: From, isAgency: boolean, isAdjective: boolean, acts: boolean, isPossessive: boolean) => [
    ...(isAgency ? [`${from} agency`] : []),
    ...(isAdjective ? [`${from} adjective`] : []),
    ...(acts ? [`${from} acts`] : []),
    ...(isPossessive ? [`${from} possessive`] : []),
  ],
);
export const OF = interned((choices: number) => [`of ${choices}`]);

export const ACTING = interned((place: string, isHit: boolean) => [`${place} acting`, `${place} acting ${isHit}`]);
export const NOT_ACTING = interned((place: string, others: string, isHit: boolean) => [
  `${place} ${others}`,
  ...(isHit ? [`${place} ${others}, it is hit`] : []),
]);

export const RULED = new Traits(['ruled so']);
export const RULED_OTHER = new Traits(['ruled other']);
export const DAY_RULED = interned((governments: number) => [`day ruled so ${governments}`]);
export const DAY_RULED_OTHER = new Traits(['day ruled other']);
