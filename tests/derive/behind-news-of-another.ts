import { deriveDataset } from '../../derive';

/** Behind the news of another: who is said to be sanctioned since when, and by whom. 2024-03-22 was a Friday. */
export function told(sentence: string): string[] {
  const news = 'LONDON - Britain on Thursday sanctioned Anna Hill, a banker.';
  const text = `${news}\n\n${sentence}\n`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions
    .flatMap(({ entity, startDate, authority, inConjunctionWith = [] }) =>
      [authority ?? 'nobody', ...inConjunctionWith].map(
        (by) => `${caption.get(entity)}, ${startDate ?? 'no day'}, ${by}`,
      ),
    )
    .filter((claim) => !claim.startsWith('Anna Hill'))
    .sort();
}
