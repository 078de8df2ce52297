import { parseDataset } from '../../dataset/check';
import seeds from '../../dataset/seeds.json';
import type { PlacedHit } from '../../match/context';
import { resolver } from '../../match/context';
import { createIndex } from '../../match/index';
import { scan } from '../../match/scan';
import { invented } from '../corpus/known';

const index = createIndex([parseDataset(seeds), invented]);
const marks = { sure: '', context: '~', possible: '?' } as const;

/** What is painted on a page whose blocks are `texts`, in reading order: "Chen Quanguo", "~Chen" in context, "?Li Na" dashed. */
export function painted(...texts: string[]): string[] {
  const { groups, hits } = scan(index, texts);
  const placed: PlacedHit[] = texts.flatMap((text, i) => {
    const flat = hits[i] ?? [];
    return Array.from({ length: flat.length / 3 }, (_, n) => {
      const [start = 0, end = 0, number = 0] = flat.slice(n * 3, n * 3 + 3);
      const group = groups[number];
      return group ? [{ start, end, group, text: text.slice(start, end) }] : [];
    }).flat();
  });
  const said = resolver(placed);
  return placed.flatMap((hit) => {
    const mention = said(hit);
    return mention ? [marks[mention.tier] + hit.text] : [];
  });
}
