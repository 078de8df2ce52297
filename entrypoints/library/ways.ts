import type { Ways } from '../../components/timeline-words';
import type { TimelineDay } from '../../dataset/timeline';
import { toAuthority, toDate, toEntity, toQuote, toSource } from './route';

/** To what the marker shows: the sentence of its own sanction, the one other that is meant, or all of that day. */
function toDay({ date, began, ended, related, named }: TimelineDay): string {
  const quote = [...began, ...ended][0]?.quotes[0];
  if (quote) return toQuote(quote);
  const [only, another] = related;
  if (only && !another) return toEntity(only.entity.id);
  const [source] = named;
  return only || !source ? toDate(date) : toSource(source.id);
}

/** Where the links of the library lead. */
export const ways: Ways = { toEntity, toQuote, toSource: ({ id }) => toSource(id), toDate, toDay, toAuthority };
