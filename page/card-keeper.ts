import type { Dossier, MuteScope } from '../protocol/messages';
import type { Mute } from '../protocol/mutes';
import { focusedIn, parentOf } from './builtins';
import type { CardFactory, CardView } from './card-view';
import { GRACE, type HoverEvent, type HoverState, hover, idle } from './hover';
import { isSamePlace, type Located } from './located';

/** How far the name may scroll from where its card opened, in CSS pixels: a nudge of the wheel, not a turn of the page. */
const SCROLLED_AWAY = 24;

type Options = {
  loadCard: () => Promise<CardFactory | undefined>;
  dossiers: (entities: string[]) => Promise<Dossier[] | undefined>;
  openLibrary: (entity: string) => void;
  mute: (entity: string, scope: MuteScope, words: string) => Promise<Mute | undefined>;
  unmute: (mute: Mute) => Promise<void>;
  rectsOf: (mention: Located) => DOMRect[];
  /** Rest of the pointer before the card opens, in milliseconds. */
  dwell: () => number;
  signal: AbortSignal;
};

type Asked = { pointer?: { x: number; y: number }; focus: boolean; held: boolean; touched?: boolean };

/** Keeps the one card of a document: runs the timers the hover state asks for, and shows or hides the card after it. */
export class CardKeeper {
  readonly #options: Options;
  #state: HoverState<Located> = idle();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #card: CardView | undefined;
  #shown: Located | undefined;
  #openedAt: DOMRect | undefined;
  #pointer: { x: number; y: number } | undefined;
  #returnFocus: HTMLElement | undefined;
  #focus = false;
  /** Asked for by a finger: it would lie on the card, which is a sheet at the window's lower edge instead. */
  #touched = false;
  /** The name is going because the reader muted it here: the card stays to say so, and to undo it. */
  #parting = false;

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#hide();
    });
  }

  get open(): Located | undefined {
    return this.#state.at === 'open' ? this.#state.target : undefined;
  }

  owns(event: Event): boolean {
    return this.#card?.owns(event) ?? false;
  }

  moved(over: Located | undefined, x: number, y: number): void {
    if (this.#state.at !== 'open') this.#pointer = { x, y };
    if (over && this.#state.at === 'idle') void this.#options.loadCard();
    this.#handle({ type: 'moved', over: isSamePlace(over, this.open) ? this.open : over });
  }

  /** Opens at once. `pointer` says which line of a wrapped name was meant; `focus` moves the keyboard into the card. */
  ask(target: Located, options: Asked): void {
    this.#pointer = options.pointer;
    this.#focus = options.focus;
    this.#touched = options.touched ?? false;
    this.#handle({ type: 'asked', target, held: options.held });
  }

  dismiss(): void {
    this.#handle({ type: 'dismissed' });
  }

  busy(): void {
    this.#handle({ type: 'busy' });
  }

  /** `scroller` moved its content. */
  scrolled(scroller: Node): void {
    // A ticker that scrolls itself elsewhere on the page is nobody's business.
    if (this.#state.at === 'resting' && isAround(scroller, this.#state.target)) this.busy();
    if (this.#state.at !== 'open' || !this.#openedAt || this.#touched) return;
    const rect = this.#rect();
    const gone = rect.bottom < 0 || rect.top > innerHeight;
    const away = Math.abs(rect.top - this.#openedAt.top) + Math.abs(rect.left - this.#openedAt.left) > SCROLLED_AWAY;
    if (gone || (away && !this.#state.held)) this.dismiss();
    else this.#card?.place();
  }

  /** The page's mentions are others now: a card whose name went goes with it. */
  follow(mentions: readonly Located[]): void {
    const target = this.#target;
    if (!target || this.#parting) return;
    if (!mentions.some((mention) => isSamePlace(mention, target))) this.dismiss();
  }

  /** The text of `node` changed: what it said a moment ago is not said of it any more. */
  forget(node: Text): void {
    if (this.#target?.pieces.some((piece) => piece.node === node)) this.dismiss();
  }

  get #target(): Located | undefined {
    return this.#state.at === 'idle' ? undefined : this.#state.target;
  }

  #handle(event: HoverEvent<Located>): void {
    const before = this.#state;
    const state = hover(before, event);
    if (state === before) return;
    this.#state = state;
    clearTimeout(this.#timer);
    const { token } = state;
    if (state.at === 'resting') this.#touched = false;
    if (state.at === 'resting')
      this.#timer = setTimeout(() => this.#handle({ type: 'dwelt', token }), this.#options.dwell());
    if (state.at === 'open' && state.leaving)
      this.#timer = setTimeout(() => this.#handle({ type: 'graced', token }), GRACE);
    if (state.at === 'open' && (before.at !== 'open' || event.type === 'asked')) void this.#show(state.target);
    if (state.at !== 'open' && before.at === 'open') this.#hide();
  }

  async #show(target: Located): Promise<void> {
    const focus = this.#focus;
    this.#focus = false;
    const [factory, dossiers] = await Promise.all([
      this.#options.loadCard(),
      this.#options.dossiers(target.candidates.map((candidate) => candidate.entity)),
    ]);
    if (this.open !== target || this.#options.signal.aborted) return;
    if (!factory || !dossiers || dossiers.length === 0) {
      this.dismiss();
      return;
    }
    this.#card ??= factory({
      entered: () => this.#handle({ type: 'entered-card' }),
      left: () => this.#handle({ type: 'left-card' }),
      closed: () => this.dismiss(),
      openLibrary: this.#options.openLibrary,
      dossier: async (entity) => (await this.#options.dossiers([entity]))?.[0],
      mute: (entity, scope) => {
        this.#parting = true;
        this.#handle({ type: 'pinned' });
        return this.#options.mute(entity, scope, this.#shown?.text ?? '');
      },
      unmute: this.#options.unmute,
    });
    const focused = focusedIn(document);
    if (focus && !this.#shown && focused instanceof HTMLElement) this.#returnFocus = focused;
    this.#shown = target;
    this.#parting = false;
    this.#openedAt = this.#rect();
    const { start, end, tier, reason, candidates, introducedBy, text } = target;
    this.#card.show(
      { match: { start, end, tier, reason, candidates, introducedBy, text }, dossiers },
      { rect: () => this.#rect(), element: target.pieces[0]?.node.parentElement ?? undefined, sheet: this.#touched },
      { focus },
    );
  }

  #hide(): void {
    // Who has moved on to a field of the page meanwhile stays there.
    const returnsTo = this.#card?.hasFocus() ? this.#returnFocus : undefined;
    this.#card?.hide();
    this.#shown = undefined;
    this.#parting = false;
    this.#returnFocus = undefined;
    returnsTo?.focus({ preventScroll: true });
  }

  /** The line of the name that lies under the pointer: a name that wraps has a box on each line, far from one another. */
  #rect(): DOMRect {
    const target = this.#shown ?? this.open;
    if (!target) return new DOMRect();
    const rects = this.#options.rectsOf(target);
    // Muted, a name that was marked has no box of its own any more.
    const first = rects[0] ?? this.#openedAt ?? new DOMRect();
    const pointer = this.#pointer;
    if (!pointer) return first;
    const distance = (rect: DOMRect): number => Math.max(rect.top - pointer.y, pointer.y - rect.bottom, 0);
    return rects.reduce((best, rect) => (distance(rect) < distance(best) ? rect : best), first);
  }
}

function isAround(scroller: Node, { pieces }: Located): boolean {
  return pieces.some(({ node }) => {
    for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
      if (at === scroller) return true;
    }
    return false;
  });
}
