/** Who acts together with another: "in concert with A and B", "in a joint step with A", "joined A and B in imposing". */
import type { Authority } from './authorities';
import type { Scene } from './scene';
import type { Token } from './tokens';
import { jointly } from './words/sanctioning';

/** The authorities listed after "in conjunction with" and its like. */
export function withOthers(scene: Scene, index: number): Authority[] {
  const { tokens, sentences, text } = scene.reading;
  const sentence = sentences[index];
  const all = scene.authorities.get(index) ?? [];
  if (!sentence || all.every(({ adjective }) => adjective)) return [];
  const lower = text.slice(sentence.start, sentence.end).toLowerCase();
  for (const after of companionsAt(lower)) {
    const others: Authority[] = [];
    let reach = -1;
    for (const authority of all) {
      const first = tokens[authority.from];
      if (!first || first.start < sentence.start + after || authority.adjective) continue;
      if (reach < 0 ? first.start - sentence.start - after > 8 : !listed(tokens, reach + 1, authority.from)) break;
      others.push(authority);
      reach = authority.to;
    }
    if (others.length > 0) return others;
  }
  return [];
}

const JOINED =
  /\bjoin(?:ed|s|ing) (?=[^.;]{2,120}? in (?:imposing|sanctioning|blacklisting|designating|banning|barring|freezing|adding|listing|hitting|targeting)\b)/;
const STEP = /\bjoint (?:step|move|action|announcement|decision|effort|measure|initiative|operation) with\b/;

/** Where, in a sentence, those are named with whom somebody acts: behind "together with", "in a joint step with", "joined … in imposing". */
function companionsAt(sentence: string): number[] {
  const phrases = jointly.flatMap((phrase) => {
    const found = sentence.indexOf(phrase);
    return found < 0 ? [] : [found + phrase.length];
  });
  const others = [STEP, JOINED].flatMap((words) => {
    const found = words.exec(sentence);
    return found ? [found.index + found[0].length] : [];
  });
  return [...phrases, ...others];
}

/** Only "and", commas and articles between: one list. */
export function listed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !/^(?:,|and|the|&|both|as|well|with|along)$/.test(token.lower)) return false;
  }
  return true;
}
