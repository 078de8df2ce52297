/** Who acts in the target's own sentence, where the rules leave nothing open: "by Canada", "under an EU | asset freeze", "Canada | designates X". */
import { acts } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import type { Ruled } from '../statements';
import { imposers, whoseLists, whoseSanctions } from '../words/authorities';
import type { ArticleView } from './article-view';

/** In tokens: "under an EU | travel ban and asset freeze". */
const NEAR_MEASURE = 3;
const ALONE = /^(?:alone|itself|too|also|today|yesterday|then|later)$/;

export function isPlainHere(view: ArticleView, mention: Mention, rule: Ruled, ruled: Authority): boolean {
  if (view.scene.reading.tokens[ruled.from]?.sentence !== mention.sentence) return false;
  return isBy(view, mention, rule, ruled) || isOwner(view, rule, ruled) || isSubject(view, mention, rule, ruled);
}

/** "X was sanctioned | by Canada | on Monday". */
function isBy({ scene }: ArticleView, { sentence }: Mention, { trigger }: Ruled, { from }: Authority): boolean {
  const { tokens } = scene.reading;
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return by > trigger.at && tokens[by]?.lower === 'by' && tokens[by]?.sentence === sentence;
}

/** "X was placed | under an EU asset freeze | in June". */
function isOwner({ scene }: ArticleView, { trigger }: Ruled, { to, adjective, government }: Authority): boolean {
  const { active, measure } = trigger;
  if (active || measure === undefined || to >= measure || measure - to > NEAR_MEASURE) return false;
  const isWhose = whoseLists.has(government) || (adjective && whoseSanctions.has(government));
  return isWhose || Boolean(scene.reading.tokens[to]?.possessive);
}

/** "The United States | designates X", "Britain alone | blacklists X". */
function isSubject(view: ArticleView, { sentence }: Mention, { trigger }: Ruled, ruled: Authority): boolean {
  const { tokens } = view.scene.reading;
  if (!trigger.active || !imposers.has(ruled.government) || !acts(view.scene, ruled)) return false;
  const start = view.sentences[sentence]?.clause.group(trigger.at).start ?? trigger.at;
  let at = start - 1;
  while (at > ruled.to && ALONE.test(tokens[at]?.lower ?? '')) at--;
  return at === ruled.to;
}
