/**
 * Every message of the extension, on one page. JSON values only: Chromium serialises messages as JSON, Firefox clones them.
 * A call that nobody answers resolves to `undefined`.
 */

import type { Dossier, EntitySummary } from '../dataset/dossier';
import type { PageMention } from '../dataset/page-mention';
import type { Mention, Reason, ScanReply } from '../match/mention';
import type { CardHabits, Look } from './habits';
import type { Mute } from './mutes';
import type { Tally } from './tally';

export type { Dossier } from '../dataset/dossier';
export type { Tally } from './tally';

/** Three styles times light or dark text behind them; the names are random for each document and carry no meaning. */
export type HighlightNames = { [style in PaintStyle]: { onLight: string; onDark: string } };
export type PaintStyle = 'sanctioned' | 'linked' | 'possible';
export type PainterChoice = 'highlight' | 'mark';

/** Not to be underlined on this page; with `words`, only where the page says just these. */
export type Muted = { entity: string; words?: string };

/** What a page is told to do. */
export type PageOrders = { on: boolean; painter: PainterChoice; muted: Muted[]; card: CardHabits; look: Look };

/** Where a name is muted: on this site, there only as the words at hand, or everywhere. */
export type MuteScope = 'words' | 'site' | 'everywhere';

/** What the card is told of the mention it is about. */
export type CardMatch = Pick<Mention, 'tier' | 'reason' | 'introducedBy'> & { text: string };

/** Why a page shows no names, or `on` when it does. */
export type SiteState = 'on' | 'off-here' | 'off-everywhere' | 'unreadable';

export type PageLine = EntitySummary & {
  /** Mentions on the page, all frames. */
  count: number;
  /** None of the mentions is surer than that. */
  possible: boolean;
  /** The first mention, as the page says it. */
  words: string;
  /** Of one that is only possible: why. */
  reason?: Reason | undefined;
};

/** How many names of each kind a page has; those only possible are in no other. */
export type FoundCounts = { sanctioned: number; linked: number; possible: number };

export type PageSummary = {
  tab: number;
  /** What to speak with, where the reader chose another language than the browser's; with the first lines only. */
  messages?: Record<string, string>;
  /** The host the switch is for; absent when the page cannot be read by extensions. */
  host?: string;
  state: SiteState;
  /** The rule that switches it off, when it is a parent domain's: `example.org` for `www.example.org`. */
  rule?: string;
  /** Of all lines, also where `lines` are only the first. */
  found: FoundCounts;
  /** The sanctioned first. */
  lines: PageLine[];
  /** What is known: how many names and sources the page was searched for. */
  watching: { names: number; entities: number; sources: number };
  /** Stored site rules that could not be read and were left out, as they stand. */
  dropped: string[];
};

/** From a page's script, its card, or a page of the extension, to the background. */
export type ToBackground = {
  /**
   * A document starts, or starts again: what to do. `names` when its style sheet is not there yet, or is of an older look, which
   * then is `styled`.
   */
  hello(call: { document: string; names?: HighlightNames; styled?: Look }): PageOrders;
  /** Texts of flows, to be matched. `bring`: where there is a name, its frame gets the code that shows names, before the answer. */
  scan(call: { texts: string[]; bring?: boolean }): ScanReply;
  /** What a document shows now, for badge and popup. `false` when another document was the last to say hello in its frame. */
  report(call: { document: string; tallies: Tally[] }): boolean;
  /** A document goes. */
  leave(call: { document: string }): void;
  /** Runs the code that shows names, the card's or mark.js' in the frame that asks. */
  load(call: { script: 'names' | 'card' | 'mark-painter' }): void;
  dossiers(call: { entities: string[] }): Dossier[];
  /** At an entity or at another page of it; without either, at its list of names. */
  openLibrary(call: { entity?: string; page?: 'settings' }): void;
  /** Which site that is, the page does not say itself; `tab` instead is for the popup. The answer is what to undo. */
  mute(call: { entity: string; scope: MuteScope; words?: string; tab?: number }): Mute | undefined;
  /** A page can undo only what holds on it. */
  unmute(call: Mute): void;
  /** For the popup and the library. */
  /** Without `tab`, of the one in front. `most`: no more lines than that; a long list is drawn from its top. */
  summary(call: { tab?: number; most?: number }): PageSummary | undefined;
  setSite(call: { host: string; on: boolean }): void;
  setPaused(call: { paused: boolean }): void;
  step(call: { tab: number; direction: 1 | -1; entity?: string }): StepReply;
  /** Where on the page of a tab names stand; none where it cannot be read now. */
  mentions(call: { tab: number }): PageMention[];
};

/** `done`: a mention was scrolled to; `end`: this document has none further in that direction. */
export type StepReply = 'done' | 'end' | 'none';

/** From the background to the documents of a tab. */
export type ToPage = {
  /** Settings or site rules changed. */
  orders(call: PageOrders): void;
  /** Scroll to the next or previous mention, with `from: 'edge'` to the first or last one, and show its card there. */
  step(call: { direction: 1 | -1; from: 'here' | 'edge'; entity?: string; focus: boolean }): StepReply;
};

type Calls = ToBackground & ToPage;
export type Message = { [K in keyof Calls]: { type: K; call: Parameters<Calls[K]>[0] } }[keyof Calls];
