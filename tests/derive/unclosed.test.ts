import { expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

it('a bracket that is never closed ends with its article', () => {
  const text =
    'LONDON - Britain on Thursday sanctioned Anna Hill, director of the State Board (for grain and the milling of it, and Boris Petrov.\n';
  const { entities } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  expect(entities.map(({ caption }) => caption)).toContain('Anna Hill');
});
