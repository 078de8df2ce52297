/** "The US has sanctioned four more judges. … | X was sanctioned in February": where one government alone is told to act, who acted is plain. */
import { imposes } from '../acting';
import type { Authority } from '../authorities';
import type { Mention } from '../mentions';
import { imposers, whoseLists, whoseSanctions } from '../words/authorities';
import type { ArticleView } from './article-view';
import { perView } from './per-view';

/** In milliseconds: news is of these days. */
const NEWS = 8 * 86_400_000;
/** An ISO year has so many characters. */
const YEAR = 4;

const soleGovernment = perView(({ standings: { earliest, most, counts, ruledOn } }): string | undefined => {
  const acting = new Set([...ruledOn.values()].flatMap((all) => [...all]));
  const [government = ''] = acting;
  const isFirst = earliest === government && counts.get(government) === most;
  return acting.size === 1 && isFirst && imposers.has(government) ? government : undefined;
});

/** The one of `authors`, for a day before the news, of this year or the last; the news is its own. */
export function soleAuthor(
  view: ArticleView,
  mention: Mention,
  authors: readonly Authority[],
  day: string,
): Authority | undefined {
  const government = soleGovernment(view);
  if (government === undefined) return undefined;
  const { first, ruledOn } = view.standings;
  const { dateline } = view.scene;
  const isNews = [...ruledOn.keys()].some(
    (told) => told !== '' && told !== day && Math.abs(Date.parse(dateline) - Date.parse(told)) < NEWS,
  );
  const years = Number(dateline.slice(0, YEAR)) - Number(day.slice(0, YEAR));
  if (!isNews || day === '' || years > 1 || isOthersNamed(view, mention, government)) return undefined;
  // Which agency acted then is open, where an agency acts now.
  const author = authors.find((authority) => authority.government === government) ?? first.get(government);
  return author?.agency || first.get(government)?.agency ? undefined : author;
}

/** Another one acts beside, or its own people are meant. */
function isOthersNamed({ scene }: ArticleView, { sentence }: Mention, government: string): boolean {
  const isOther = (authority: Authority): boolean =>
    authority.government === government
      ? !imposes(scene, authority)
      : imposers.has(authority.government) && !authority.adjective;
  return (
    (scene.authorities.get(sentence) ?? []).some(isOther) ||
    (scene.authorities.get(sentence - 1) ?? []).some(
      (authority) => authority.government !== government && isOther(authority) && imposes(scene, authority),
    )
  );
}

/** A text that tells of no other of those who impose most sanctions: whoever is sanctioned in it, whenever, by whom is plain. */
export const isOnlyOneNamed = (view: ArticleView, { government }: Authority): boolean =>
  onlyOneNamed(view) === government;

const onlyOneNamed = perView((view): string | undefined => {
  const { scene, standings } = view;
  const { first, earliest = '', ruledOn } = standings;
  if (first.size !== 1 || !imposers.has(earliest)) return undefined;
  for (const all of scene.authorities.values())
    if (all.some(({ government }) => government !== earliest && isSanctioner(government))) return undefined;
  const told = new Set([...ruledOn.values()].flatMap((all) => [...all]));
  // A country that does it once may have no name here: the news of its own says who acts, or the lead does.
  const isLead = view.isLead(scene.reading.tokens[first.get(earliest)?.from ?? 0]?.sentence ?? 0);
  return (isLead || told.size > 0) && [...told].every((one) => one === earliest) ? earliest : undefined;
});

const isSanctioner = (government: string): boolean => whoseLists.has(government) || whoseSanctions.has(government);
