/** What card, popup and library show of one entity: plain JSON, resolved in the background, no dataset needed to draw it. */
import type { List, Name, Sanction, Schema } from './model';

export type SourceLine = { id: string; title: string; date: string; publisher?: string; url?: string };

/** A sentence of a source with the stretches to mark: `[start, end)` UTF-16 offsets into `text`. */
export type Quote = { text: string; marks: [start: number, end: number][]; source: SourceLine; start: number };

export type EntityLine = { id: string; caption: string; schema: Schema };

/** One entity in a list: what is said of it in one line. */
export type EntitySummary = EntityLine & {
  status: Dossier['status'];
  /** The title of the first office, in the source's words, and the office's body where the title does not name it. */
  role?: string;
  body?: string;
  /** Of the newest sanction; the authority as its own entry is called. */
  startDate?: string;
  authority?: string;
  /** By what else somebody may look for this line: the other names of the entity, and those of that authority. */
  otherNames?: string[];
  /** How many of the sanctions known here it imposed. */
  imposed?: number;
  /** Of an entity without sanctions: somebody sanctioned who holds an office in it, and that office. */
  officeholder?: { caption: string; title: string };
  /** Of an entity whose sanctions have all ended: when the last one did. */
  ended?: string;
  /** Of an entity without sanctions: an office ties it to somebody or some body that is sanctioned. */
  tied?: true;
};

/** `organization`: the body of the office, where the title does not name it. */
export type PositionView = { title: string; organization?: EntityLine; quote: Quote };

export type SanctionView = Pick<
  Sanction,
  'id' | 'inConjunctionWith' | 'program' | 'startDate' | 'endDate' | 'dateFrom' | 'sourceUrl'
> & {
  /** Absent when the source does not say who acted; as its own entry is called, where it is one of ours. */
  authority?: string;
  quotes: Quote[];
  /** The list it is an entry of, and of which day that is; nothing need be quoted for it. */
  list?: List;
  /** The words the date was read from, where it takes the article's own date to read them: "Monday", "July 9". */
  dateWords?: string;
};

/** What one sentence says of a sanction. */
export type SanctionLine = Pick<SanctionView, 'startDate' | 'endDate' | 'authority' | 'inConjunctionWith'>;

/** How another entity comes in: it holds an office in this body, is the body of this office, or acted as the authority. */
type Relation = 'officeholder' | 'organization' | 'authority' | 'target';

export type RelatedView = {
  entity: EntityLine;
  relation: Relation;
  /** The office that links them, in the source's words. */
  title?: string;
  /** The other one's sanction, or for an authority or target the one between them. */
  sanction?: Pick<SanctionView, 'startDate' | 'authority'>;
};

export type Dossier = EntityLine & {
  /** `linked`: known from the sources, with no sanction of its own in them. */
  status: 'sanctioned' | 'linked';
  names: Name[];
  positions: PositionView[];
  /** Newest first. */
  sanctions: SanctionView[];
  /** Sanctioned ones first, newest first. */
  related: RelatedView[];
  /** Where the sources name it, beside the sentences quoted for its sanctions. */
  namedIn: Quote[];
};
