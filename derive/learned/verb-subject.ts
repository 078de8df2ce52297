/** Who does what the words before a target say: "the European Union had listed | X", "Britain froze the assets of | X". */
import type { Authority } from '../authorities';
import { wordBefore } from '../authority-place';
import type { Mention } from '../mentions';
import { governmentOfList } from '../who-it-is';
import { directPresent } from '../words/sanctioning';
import type { ArticleView } from './article-view';
import { subjectBefore } from './subject-before';

/** How many words about sanctions may stand between a verb and its object: "imposed a travel ban and an asset freeze on". */
const STEPS = 6;
/** In tokens: "those whom the United States". */
const LONGEST_SUBJECT = 5;
/** So many words about sanctions behind a list are looked at. */
const VERBS = 3;
/** In tokens: "sanctioned last Tuesday by the". */
const LONGEST_BY = 6;
const THOSE = /^(?:those|people|officials|men|women|names|individuals)$/;
const PARTS = /^(?:;|WHO|that|while|but)$/;

export function subjectOf(view: ArticleView, mention: Mention): Authority | undefined {
  const own = view.sentences[mention.sentence];
  const from = view.startOf(view.chainOf(mention)[0] ?? mention);
  if (!own) return undefined;
  const lister = governmentOfList(view.scene, mention.sentence);
  if (lister) return lister;
  for (let i = own.strong.findLastIndex((at) => at < from), steps = 0; i >= 0 && steps < STEPS; i--, steps++) {
    const verb = own.strong[i] ?? 0;
    // In another part of the sentence another one acts.
    if (view.classes.slice(verb, own.strong[i + 1] ?? from).some((name) => PARTS.test(name))) return undefined;
    const group = own.clause.group(verb);
    // "was sanctioned", but "was sanctioning".
    const isDone = group.be && !/ing$/.test(view.scene.reading.tokens[verb]?.lower ?? '');
    if (isDone || group.hypothetical || group.negative) return undefined;
    const subject = subjectBefore(view, mention.sentence, group.start, verb);
    if (subject) return subject;
  }
  return (
    ofPresent(view, mention, from) ??
    ofBy(view, mention, from) ??
    ofByBehind(view, mention) ??
    ofSame(view, mention) ??
    ofThose(view, mention) ??
    ofHim(view, mention)
  );
}

/** "The United States | designates | X", in a chronicle. */
function ofPresent({ scene }: ArticleView, { sentence }: Mention, from: number): Authority | undefined {
  const verb = scene.reading.tokens[from - 1];
  if (!verb || !directPresent.has(verb.lower)) return undefined;
  return (scene.authorities.get(sentence) ?? []).find(({ to, adjective }) => to === from - 2 && !adjective);
}

/** "both men sanctioned on Tuesday | by Canada |, X and Y, are judges". */
function ofBy(view: ArticleView, { sentence }: Mention, from: number): Authority | undefined {
  const own = view.sentences[sentence];
  const verb = own?.strong.findLast((at) => at < from);
  if (!own || verb === undefined || view.classes[verb] !== 'SANCED' || own.clause.group(verb).hypothetical)
    return undefined;
  const by = (view.scene.authorities.get(sentence) ?? []).find(
    (authority) => authority.from > verb && authority.to < from && wordBefore(view.scene, authority.from) === 'by',
  );
  if (!by || by.adjective || by.from - verb > LONGEST_BY) return undefined;
  return view.classes.slice(by.to + 1, from).some((name) => PARTS.test(name) || name === 'NAME') ? undefined : by;
}

/** "X, a judge, was hit | on Tuesday by Washington and London". */
function ofByBehind(view: ArticleView, mention: Mention): Authority | undefined {
  const own = view.sentences[mention.sentence];
  const last = view.chainOf(mention).at(-1) ?? mention;
  const verb = own?.strong.find((at) => at > last.to);
  if (!own || verb === undefined || view.classes.slice(last.to + 1, verb).some((name) => PARTS.test(name)))
    return undefined;
  const group = own.clause.group(verb);
  if (!group.be || group.hypothetical || group.negative) return undefined;
  return (view.scene.authorities.get(mention.sentence) ?? []).find(
    (authority) =>
      !authority.adjective &&
      authority.from > verb &&
      authority.from - verb <= LONGEST_BY &&
      wordBefore(view.scene, authority.from) === 'by',
  );
}

/** "X and Y were among those | it barred", "… among the people whom | Canada sanctioned". */
function ofThose(view: ArticleView, mention: Mention): Authority | undefined {
  const own = view.sentences[mention.sentence];
  const { tokens } = view.scene.reading;
  const last = view.chainOf(mention).at(-1) ?? mention;
  const next = own?.strong.findIndex((at) => at > last.to) ?? -1;
  for (const verb of next < 0 ? [] : (own?.strong.slice(next, next + VERBS) ?? [])) {
    const start = own?.clause.group(verb).start ?? verb;
    let head = start - 1;
    while (head > last.to && start - head <= LONGEST_SUBJECT && !THOSE.test(tokens[head]?.lower ?? '')) head--;
    if (head <= last.to || start - head > LONGEST_SUBJECT) continue;
    return subjectBefore(view, mention.sentence, start, verb);
  }
  return undefined;
}

/** "Missing was X; | Washington had put him on its list": of the only person named before. */
function ofHim(view: ArticleView, mention: Mention): Authority | undefined {
  const { tokens } = view.scene.reading;
  const own = view.sentences[mention.sentence];
  const verb = own?.strong.find((at) => at > mention.to);
  if (!own || verb === undefined || !/^(?:him|her)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  const others = view.scene.bySentence.get(mention.sentence) ?? [];
  const isOnly = !others.some((other) => other !== mention && other.kind === 'person' && other.from < verb);
  const group = own.clause.group(verb);
  if (!isOnly || group.be || group.hypothetical || group.negative) return undefined;
  return subjectBefore(view, mention.sentence, group.start, verb);
}

/** "Canada | gave X the same treatment", "Japan | took the same step against X". */
function ofSame(view: ArticleView, { sentence }: Mention): Authority | undefined {
  const { tokens, sentences } = view.scene.reading;
  const own = sentences[sentence];
  if (!own) return undefined;
  const words = tokens.slice(own.from, own.to).map(({ lower }) => lower);
  const same = words.findIndex((word, i) => word === 'same' && /^(?:treatment|steps?)$/.test(words[i + 1] ?? ''));
  const verb = words.slice(0, Math.max(0, same)).findLastIndex((word) => /^(?:gave|gives|took|takes)$/.test(word));
  if (verb < 0) return undefined;
  const at = own.from + verb;
  return subjectBefore(view, sentence, view.sentences[sentence]?.clause.group(at).start ?? at, at);
}
