import type { Source } from './model';

/** Of these alone a dateline's brackets are taken to name who wrote it: others hold a state, a day or a ship's flag. */
const agencies = [
  'Reuters',
  'Thomson Reuters',
  'AP',
  'The Associated Press',
  'Associated Press',
  'AFP',
  'Agence France-Presse',
  'dpa',
  'ANSA',
  'EFE',
  'Xinhua',
  'TASS',
  'Interfax',
  'Kyodo',
  'Yonhap',
  'Anadolu',
  'UPI',
  'Bloomberg',
  'RFE/RL',
  'CNN',
  'BBC',
];
/** "CARACAS, Venezuela (AP) — ", as the text's first line or after its headline. */
const dateline = new RegExp(
  `^[^\\S\\n]*\\p{Lu}[\\p{Lu}\\s.'’/-]+(?:,[^\\n()–—]{1,40})?\\s\\((${agencies.join('|')})\\)\\s*[–—-]`,
  'mu',
);
/** Further on it would be the dateline of another article, quoted. */
const BEGINNING = 400;

/** Who published a source, as it says itself or its address does; never guessed. */
export const publisherOf = ({ publisher, url, text }: Pick<Source, 'publisher' | 'url' | 'text'>): string | undefined =>
  publisher ?? dateline.exec(text.slice(0, BEGINNING))?.[1] ?? hostOf(url);

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}
