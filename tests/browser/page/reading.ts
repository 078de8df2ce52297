import { parseDataset } from '../../../dataset/check';
import seeds from '../../../dataset/seeds.json';
import { createIndex } from '../../../match/index';
import type { ScanReply } from '../../../match/mention';
import { scan } from '../../../match/scan';
import { FoundNames } from '../../../page/found-names';
import { HighlightPainter } from '../../../page/highlight-painter';
import type { Located } from '../../../page/located';
import { PageReader } from '../../../page/page-reader';
import type { Painter } from '../../../page/painter';
import { randomHighlightNames } from '../../../page/random-names';
import { ShadowRoots } from '../../../page/shadow-roots';
import { invented } from '../../corpus/known';

export const datasets = [parseDataset(seeds), invented];
const index = createIndex(datasets);

/** What the background answers. */
export const matched = (texts: string[]): ScanReply => scan(index, texts);

/** Names the reader of this document would see, as the real reader finds them; the background's part runs in place. */
export type Reading = {
  painter: Painter;
  mentions(): readonly Located[];
  texts(): string[];
  /** Resolves when the page has been read after what was changed before the call. */
  settled(): Promise<void>;
  repaint(): void;
  stop(): void;
};

/** `make`: another painter than the highlight painter. `before`: what the background does before it answers. */
export function readPage({ make, before }: { make?: () => Painter; before?: () => Promise<unknown> } = {}): Reading {
  const life = new AbortController();
  const shadows = new ShadowRoots(life.signal);
  const painter = make?.() ?? new HighlightPainter(randomHighlightNames(), () => shadows.list());
  let found: readonly Located[] = [];
  let names: FoundNames | undefined;
  const { signal } = life;
  const reader = new PageReader({
    scan: async (texts) => {
      await before?.();
      return matched(texts);
    },
    firstName: async (watch) => {
      names = new FoundNames({
        painter,
        watch,
        muted: [],
        changed: (mentions) => {
          found = mentions;
        },
        signal,
      });
      return names;
    },
    shadows,
    rebuilt() {},
    signal,
  });
  return {
    painter,
    mentions: () => found,
    texts: () => found.map((mention) => mention.text),
    async settled() {
      // The observer speaks in the microtask after a change; from then on the reader says itself that it is at work.
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (reader.busy);
    },
    repaint: () => names?.repaint(),
    stop: () => life.abort(),
  };
}

/** What is painted now, by what the browser says is highlighted: the text of each range, in no order. */
export function painted(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values()) for (const range of highlight) texts.push(String(range));
  return texts;
}
