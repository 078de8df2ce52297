import { render } from 'preact';
import { Card } from '../../components/Card';
import css from '../../components/card.css?inline';
import type { CardAnchor, CardContent, CardEvents, CardFactory, CardView } from '../../page/card-view';
import { copyText } from './copy';
import { createHost, parentForHost } from './host';
import { placeCard, unzoom } from './place';

/** The card of one document: in the page while it is shown, and only then. */
export const createCard: CardFactory = (events: CardEvents): CardView => {
  const { element, root, place } = createHost(css);
  let anchor: CardAnchor | undefined;
  const putIn = (): void => {
    unzoom(place, element);
    if (anchor && !anchor.sheet) void placeCard(place, anchor);
  };
  // Its height changes as excerpts are folded out and fonts arrive.
  const sized = new ResizeObserver(putIn);
  const removed = new MutationObserver(() => {
    if (anchor && !element.isConnected) events.closed();
  });

  place.addEventListener('pointerenter', () => events.entered());
  place.addEventListener('pointerleave', () => events.left());
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') events.closed();
    // The page's own shortcuts are not meant while the keyboard is in the card.
    event.stopPropagation();
  });

  // Another card begins where it begins, whatever was opened in the one before.
  let shown = 0;
  const draw = ({ match, dossiers }: CardContent): void =>
    render(
      <Card
        key={++shown}
        match={match}
        dossiers={dossiers}
        openLibrary={events.openLibrary}
        close={events.closed}
        dossier={events.dossier}
        mute={events.mute}
        unmute={events.unmute}
        copy={(text) => copyText(text, place)}
      />,
      place,
    );

  return {
    show(content, where, { focus }) {
      draw(content);
      anchor = where;
      place.classList.toggle('sheet', where.sheet);
      if (where.sheet) place.removeAttribute('style');
      const parent = parentForHost(where.element);
      if (!element.isConnected || element.parentElement !== parent) {
        parent.append(element);
        removed.observe(parent, { childList: true });
      }
      if (!place.matches(':popover-open')) place.showPopover();
      putIn();
      sized.observe(place);
      if (focus) root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    },
    place: putIn,
    hide() {
      anchor = undefined;
      sized.disconnect();
      removed.disconnect();
      element.remove();
      render(null, place);
    },
    hasFocus: () => root.activeElement !== null,
    owns: (event) => event.composedPath().includes(element),
  };
};
