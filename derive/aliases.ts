/** "Mohamed Orlov, widely known as Karsho": the one word by which the text goes on to call somebody. */
import { addName, type Cluster } from './actors';
import type { Reading, Token } from './tokens';
import { places } from './words/places';

/** In tokens: ", also widely known as “". */
const REACH = 7;
const BETWEEN =
  /^(?:,|\(|["“‘']|who|is|was|also|better|best|widely|commonly|popularly|locally|usually|generally|simply)$/;

export function introduceAliases(reading: Reading, clusters: readonly Cluster[], byKey: Map<string, Cluster>): void {
  const { tokens } = reading;
  for (const cluster of clusters) {
    for (const { to, sentence } of cluster.mentions) {
      const at = aliasBehind(reading, to, sentence);
      const word = at === undefined ? undefined : tokens[at];
      if (at === undefined || !word) continue;
      const isShort = word.upper && cluster.kind !== 'person';
      const key = isShort ? `abbreviation ${word.text}` : `alias ${word.lower}`;
      if (places.has(word.lower) || byKey.has(key)) continue;
      byKey.set(key, cluster);
      addName(cluster, reading, at, at, isShort ? 'abbreviation' : 'weakAlias');
    }
  }
}

/** "by its initials | SSB", "by the Turkish acronym | SSB". */
function pastInitials(tokens: readonly Token[], by: number): number | undefined {
  if (tokens[by]?.lower !== 'by' || !/^(?:its|the|their)$/.test(tokens[by + 1]?.lower ?? '')) return undefined;
  const noun = [by + 2, by + 3, by + 4].find((at) =>
    /^(?:initials|acronym|abbreviation|shorthand)$/.test(tokens[at]?.lower ?? ''),
  );
  if (noun === undefined) return undefined;
  return /^[,:]$/.test(tokens[noun + 1]?.text ?? '') ? noun + 2 : noun + 1;
}

/** The place of the one word that is the alias, right behind a name that ends at `to`. */
function aliasBehind({ tokens, sentences }: Reading, to: number, sentence: number): number | undefined {
  const limit = Math.min(to + REACH, sentences[sentence]?.to ?? 0);
  let at = to + 1;
  while (at < limit && BETWEEN.test(tokens[at]?.lower ?? '')) at++;
  const initials = tokens[at]?.lower === 'known' ? pastInitials(tokens, at + 1) : undefined;
  if (initials !== undefined) at = initials;
  else if (tokens[at]?.lower === 'known' && tokens[at + 1]?.lower === 'as') at += 2;
  else if (/^(?:nicknamed|alias|dubbed)$/.test(tokens[at]?.lower ?? '')) at += 1;
  // "Mohamed Orlov, or Karsho, who": one man, as the verb behind says of one.
  else if (tokens[at]?.lower === 'or' && tokens[to + 1]?.text === ',' && tokens[at + 2]?.text === ',') at += 1;
  else return undefined;
  if (/^["“‘']$/.test(tokens[at]?.text ?? '')) at++;
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isOne = word?.kind === 'word' && word.capital && !word.possessive && word.sentence === sentence;
  return isOne && !(next?.kind === 'word' && next.capital) ? at : undefined;
}
