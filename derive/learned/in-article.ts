/** Where the sentence of a mention stands in its article, and what was told before. */
import { bucket } from './classes';
import { byClasses, interned } from './interned';
import { perPlace } from './per-view';
import { classIn, numberIn } from './place';
import { Traits } from './scales';

const NAMED = /^(?:NAME|BODY|GOV|CAP|PLACE|FOLK)$/;
const TOLD_OF = /^(?:MODAL|NEG|TALK|UNDO)$/;

const AT = interned((depth: string) => [`at ${depth}`]);
const ITEM = byClasses((first) => ['item', `item ${first}`]);
const BEGINS = byClasses((first, second) => [`sentence ${first}`, `sentence ${first} ${second}`]);
const PREVIOUS_PLAIN = new Traits(['previous plain']);
const PREVIOUS_PLAIN_SAME = new Traits(['previous plain same']);
const PREVIOUS_TRIGGER = new Traits(['previous trigger']);
const BEHIND_COLON = new Traits(['behind colon']);
const PREVIOUS = interned((flag: string) => [`previous ${flag}`]);
const NOTHING_TOLD = new Traits(['nothing told']);
const TOLD = interned((back: string) => [`told ${back}`]);
const TRIGGER_HERE = new Traits(['trigger here']);

type InArticle = { where: readonly Traits[]; told: readonly Traits[] };

export const inArticle = perPlace((view, index: number): InArticle => {
  const { sentences, tokens } = view.scene.reading;
  const sentence = sentences[index];
  if (!sentence) return { where: [], told: [] };
  const c = classIn(view, sentence);
  const n = numberIn(view, sentence);
  const depth = view.depth(index);
  const where = [AT(depth < 6 ? String(depth) : depth < 12 ? '6' : '12')];
  if (sentence.item) where.push(ITEM(n(sentence.from)));
  const words: string[] = [];
  for (let i = sentence.from; i < sentence.from + 3 && i < sentence.to; i++)
    words.push(NAMED.test(c(i)) ? c(i) : (tokens[i]?.lower ?? ''));
  const told = [
    new Traits([`so ${words[0]}`, `so ${words.slice(0, 2).join(' ')}`, `so ${words.join(' ')}`]),
    BEGINS(n(sentence.from), n(sentence.from + 1)),
  ];
  const previous = view.sentences[index - 1];
  if (previous) {
    const last = sentences[index - 1];
    if (previous.plain) told.push(last?.block === sentence.block ? PREVIOUS_PLAIN_SAME : PREVIOUS_PLAIN);
    if (previous.triggers.length > 0) told.push(PREVIOUS_TRIGGER);
    if (tokens[(last?.to ?? 0) - 1]?.text === ':') told.push(BEHIND_COLON);
    for (const flag of previous.flags) if (TOLD_OF.test(flag)) told.push(PREVIOUS(flag));
  }
  const before = view.toldBefore[index] ?? -1;
  told.push(before < 0 ? NOTHING_TOLD : TOLD(bucket(index - before)));
  if ((view.sentences[index]?.triggers.length ?? 0) > 0) told.push(TRIGGER_HERE);
  return { where, told };
});
