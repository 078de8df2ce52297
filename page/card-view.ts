import type { Mention } from '../match/mention';
import type { Dossier, MuteScope } from '../protocol/messages';
import type { Mute } from '../protocol/mutes';

/** The contract between the page's script and the card's code, which arrives when the first card is wanted. */

export type CardContent = { match: Mention & { text: string }; dossiers: Dossier[] };

/** Where the card belongs: the box of the name under the pointer, asked for again when the page scrolls. */
export type CardAnchor = {
  rect(): DOMRect;
  element: Element | undefined;
  /** At the window's lower edge, for fingers, instead of beside the name. */
  sheet: boolean;
};

export type CardEvents = {
  entered(): void;
  left(): void;
  /** By its own button or Escape inside it, or because the page removed it. */
  closed(): void;
  openLibrary(entity: string): void;
  dossier(entity: string): Promise<Dossier | undefined>;
  mute(entity: string, scope: MuteScope): Promise<Mute | undefined>;
  unmute(mute: Mute): Promise<void>;
};

export interface CardView {
  show(content: CardContent, anchor: CardAnchor, options: { focus: boolean }): void;
  /** The anchor moved. */
  place(): void;
  hide(): void;
  /** Whether the keyboard is in it. */
  hasFocus(): boolean;
  /** Whether an event of the page was the card's own, retargeted to its host. */
  owns(event: Event): boolean;
}

export type CardFactory = (events: CardEvents) => CardView;
