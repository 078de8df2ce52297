/** News of a bill, or of a forged letter, has all the words of sanctions, and nobody is sanctioned in it. */
import type { ArticleView } from './article-view';

/** In sentences: how much of the article says what it is about. */
const OPENING = 4;
const OPENING_OF_CHECK = 10;
const BILL = /\b(?:bill|draft law|draft legislation|legislation|motion|amendment|petition)\b/;
const PROPOSED =
  /\b(?:introduc\w+|propos\w+|draft\w*|table[sd]|sponsor\w*|submit\w*|unveil\w*|brought in|re-?introduc\w+)\b/;
const WOULD = /\b(?:would|could|to) (?:\S+ )?(?:impose|sanction|freeze|ban|bar|require|blacklist|punish|target|oblige)/;
const FORGED =
  /\b(?:fake|forged|forgery|hoax|bogus|fabricated|doctored|phoney|phony|counterfeit|invented|(?:dismissed|rejected|rubbished|described) as (?:false|untrue|fiction|nonsense))\b/;
/** "Nobody of ours is on a list": a headline that tells of none. */
const DENIED =
  /\bno (?:\S+ ){1,3}(?:is|are|was|were|has been|have been) (?:on|under|sanctioned|blacklisted)\b|\bden(?:y|ies|ied)\b/;
const PAPER =
  /\b(?:letters?|documents?|posts?|lists?|notices?|messages?|screenshots?|statements?|videos?|press releases?)\b/;
const SANCTION = /\b(?:sanction|blacklist|ban|designat)\w*/;
const CLAIMS = /\b(?:claim\w*|alleg\w+|says?|saying|purport\w*)\b[^,;.]*\b(?:sanction|blacklist|ban|designat)/;

/** Told of a bill alone: no rule reads a sanction in the article. */
export function isNewsOfBill(view: ArticleView): boolean {
  if (view.imposedIn.size > 0) return false;
  return openingOf(view).some((words) => BILL.test(words) && PROPOSED.test(words) && WOULD.test(words));
}

/** The first sentence that tells of a sanction has it from the forgery: "sanctioned a network that spreads fake letters" has not. */
export function isNewsOfFake(view: ArticleView): boolean {
  for (const words of openingOf(view)) {
    if (isOfFake(words)) return true;
    // "Minister rubbishes “fake” visa ban letter": a headline.
    if (SANCTION.test(words) && !(FORGED.test(words) && PAPER.test(words)) && !DENIED.test(words)) return false;
  }
  return false;
}

const CHECK = /\bfact[- ]?check/;
const FALSE =
  /\b(?:verdict|rating|ruling|conclusion|our finding)s?\W+(?:this is |the claim is |it is )?(?:false|fake|fabricated|misleading|untrue|altered)\b/;
const NO_SUCH =
  /\bno such (?:action|measures?|sanctions?|designation|list)\b|\bnever been (?:sanctioned|blacklisted|designated)\b|\b(?:there is|found) (?:no one|nobody|no entry)\b|\bon neither\b/;

/** "FACT CHECK: Did the US sanction X? No. … VERDICT: False", and nothing of it is so. */
export function isCheckOfFalse(view: ArticleView): boolean {
  const opening = openingOf(view, OPENING_OF_CHECK).join(' ');
  return CHECK.test(opening) && FALSE.test(opening) && NO_SUCH.test(view.scene.reading.text.toLowerCase());
}

function isOfFake(words: string): boolean {
  const before = words.slice(0, CLAIMS.exec(words)?.index ?? 0);
  return FORGED.test(before) && PAPER.test(before) && !SANCTION.test(before);
}

function openingOf({ scene: { reading } }: ArticleView, length = OPENING): string[] {
  return reading.sentences.slice(0, length).map(({ start, end }) => reading.text.slice(start, end).toLowerCase());
}
