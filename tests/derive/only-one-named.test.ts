import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** Who is said to have sanctioned Boris Lekov, of whom Friday's text tells besides its news. */
function whoActed(beside: string): string[] {
  const news = 'WASHINGTON - The Treasury Department on Friday sanctioned Anna Hill, a banker of Ruritania.';
  const text = `${news}\n\nHer bank has moved gold for years, it said.\n\n${beside}\n`;
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }]);
  const lekov = entities.find(({ caption }) => caption === 'Boris Lekov')?.id;
  return sanctions.filter(({ entity }) => entity === lekov).map(({ authority }) => authority ?? 'unsaid');
}

const LONG_AGO = 'Boris Lekov, who founded it, was designated on 3 May 2019 for bribery.';

describe('the only government a text names', () => {
  it('acted in what is told of long ago, too', () => {
    expect(whoActed(LONG_AGO)).toEqual(['US Treasury']);
  });

  it('may not have where another of those who impose sanctions is named, whatever it does', () => {
    const other = 'In Brussels, the European Union had been discussing the case for months.';
    expect(whoActed(`${other}\n\n${LONG_AGO}`)).toEqual(['unsaid']);
  });
});
