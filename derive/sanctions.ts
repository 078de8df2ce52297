/** The statements of all articles about one entity → its sanctions, those about the same event put together. */
import { isBefore } from '../dataset/check';
import { excerptAt } from '../dataset/excerpt';
import { sanctionId } from '../dataset/identity';
import type { Excerpt, Sanction } from '../dataset/model';
import type { Actor } from './actors';
import type { Explanation } from './derive';
import type { Statement } from './statements';

/** An ISO day has so many characters. */
const DAY = 10;

/** What one article says about the entity. */
type Told = { page: Explanation; statements: readonly Statement[] };
type IdOf = (actor: Actor | undefined) => string | undefined;

export function sanctionsOf(entity: string, drafts: readonly Told[], idOf: IdOf): Sanction[] {
  const events: Event[] = [];
  const told = drafts.flatMap((draft) => draft.statements.map((statement) => ({ statement, page: draft.page })));
  // What the text dates comes first, a day before the month it is of, then what the dateline does; what nothing dates adds to those.
  const weight = ({ statement: { date, dateFrom } }: (typeof told)[number]): number =>
    date === undefined ? 3 : dateFrom === 'dateline' ? 2 : date.length === DAY ? 0 : 1;
  const ordered = [...told].sort((a, b) => weight(a) - weight(b));
  for (const { statement, page } of ordered) {
    if (statement.lifting) continue;
    const event = events.find((other) => sameEvent(other, statement));
    const made = toSanction(entity, statement, page, idOf);
    if (!event) {
      events.push({ sanction: made, government: statement.authority?.government });
      continue;
    }
    const { sanction } = event;
    addEvidence(sanction, made.evidence);
    event.government ||= statement.authority?.government;
    sanction.authority ??= made.authority;
    sanction.authorityEntity ??= made.authorityEntity;
    const more = statement.jointly.filter((name) => !sanction.inConjunctionWith?.includes(name));
    if (more.length > 0) sanction.inConjunctionWith = [...(sanction.inConjunctionWith ?? []), ...more];
  }
  for (const { statement, page } of ordered) {
    const { lifting, date } = statement;
    if (!lifting || !date) continue;
    const event = events.find(
      ({ sanction, government }) =>
        sanction.endDate === undefined &&
        !(sanction.startDate && isBefore(date, sanction.startDate)) &&
        (!statement.authority || !government || government === statement.authority.government),
    );
    const { startDate, ...made } = toSanction(entity, statement, page, idOf);
    if (!event) events.push({ sanction: { ...made, endDate: startDate } });
    else {
      event.sanction.endDate = startDate;
      addEvidence(event.sanction, made.evidence);
    }
  }
  const sanctions = events.map(({ sanction }) => ({
    ...sanction,
    id: sanctionId(
      entity,
      sanction.authority,
      sanction.startDate ?? sanction.endDate,
      ...(sanction.startDate === undefined && sanction.endDate ? ['lifted'] : []),
    ),
  }));
  return sanctions.filter((sanction, i) => sanctions.findIndex((other) => other.id === sanction.id) === i);
}

type Event = { sanction: Sanction; government?: string };

/** Enough to believe it; an article that says one thing a thousand times is quoted no more often. */
const MOST_EXCERPTS = 8;

function addEvidence(sanction: Sanction, evidence: readonly Excerpt[]): void {
  for (const excerpt of evidence) {
    if (sanction.evidence.length >= MOST_EXCERPTS) return;
    if (!sanction.evidence.some((other) => other.source === excerpt.source && other.start === excerpt.start)) {
      sanction.evidence.push(excerpt);
    }
  }
}

const WEEK = 7 * 86_400_000;

/** The same government (or one unsaid) and the same day; the dateline’s day gives way to one the text names in the week before. */
function sameEvent({ sanction, government }: Event, { date, dateFrom, authority }: Statement): boolean {
  if (government && authority?.government && government !== authority.government) return false;
  if (date === undefined || sanction.startDate === undefined) return true;
  if (sanction.startDate.startsWith(date) || date.startsWith(sanction.startDate)) return true;
  return dateFrom === 'dateline' && Math.abs(Date.parse(date) - Date.parse(sanction.startDate)) < WEEK;
}

function toSanction(entity: string, statement: Statement, page: Explanation, idOf: IdOf): Sanction {
  const by = authorityEntity(page, statement, idOf);
  const words = statement.dateWords ? excerptOf(page, statement.dateWords.from, statement.dateWords.to) : undefined;
  return {
    id: '',
    entity,
    ...(statement.authority && { authority: statement.authority.name }),
    ...(by !== undefined && { authorityEntity: by }),
    ...(statement.jointly.length > 0 && { inConjunctionWith: [...statement.jointly] }),
    ...(statement.date !== undefined && { startDate: statement.date }),
    dateFrom: statement.dateFrom,
    evidence: evidenceOf(page, statement),
    ...(words && statement.date !== undefined && { dateEvidence: words }),
  };
}

/** The body whose name the authority's name is. */
function authorityEntity(page: Explanation, { authority }: Statement, idOf: IdOf): string | undefined {
  if (!authority) return undefined;
  const agency = page.cast.actors.find(({ agency }) => agency !== undefined && agency === authority.key);
  return idOf(agency);
}

function evidenceOf(page: Explanation, statement: Statement): Excerpt[] {
  return statement.sentences.flatMap((index) => {
    const sentence = page.reading.sentences[index];
    return sentence ? [excerptAt(page.article, sentence.start, sentence.end)] : [];
  });
}

export function excerptOf(page: Explanation, from: number, to: number): Excerpt | undefined {
  const first = page.reading.tokens[from];
  const last = page.reading.tokens[to];
  return first && last ? excerptAt(page.article, first.start, last.end) : undefined;
}
