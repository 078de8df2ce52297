import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const authorities = (text: string) =>
  deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]).sanctions.map(
    ({ authority }) => authority ?? 'unsaid',
  );

describe('a ministry named without its government', () => {
  it('is of the government that stands behind its name', () => {
    expect(
      authorities('The Ministry of Foreign Affairs of the Russian Federation sanctioned Peng Jiarui on 29 July 2020.'),
    ).toEqual(['Russia']);
    expect(authorities('The Foreign Ministry in Tokyo sanctioned Peng Jiarui on 29 July 2020.')).toEqual(['Japan']);
    expect(authorities('The Treasury of the United States sanctioned Peng Jiarui on 29 July 2020.')).toEqual([
      'US Treasury',
    ]);
  });

  it('is of the government in whose capital the text was written', () => {
    expect(authorities('MOSCOW, July 30 - The Foreign Ministry sanctioned Peng Jiarui on Wednesday.')).toEqual([
      'Russia',
    ]);
    expect(authorities('BRUSSELS, July 30 - The Foreign Ministry sanctioned Peng Jiarui on Wednesday.')).not.toEqual([
      'European Union',
    ]);
  });

  it('is of the government whose stop list it tells of, whoever else bars people', () => {
    expect(
      authorities(
        'Foreign Ministry statement on personal sanctions\n\nIn answer to sanctions that deny entry to the United States, the Foreign Ministry has sanctioned Peng Jiarui, who is on the Russian stop list since 29 July 2020.',
      ),
    ).toEqual(['Russia']);
  });

  it('is of the government it was named with before, not of one it is named with later', () => {
    expect(
      authorities(
        'The Ministry of Finance of Japan met on Monday. The Ministry of Finance sanctioned Peng Jiarui on 29 July 2020.',
      ),
    ).toEqual(['Japan Finance Ministry']);
    expect(
      authorities(
        'The Ministry of Finance sanctioned Peng Jiarui on 29 July 2020. The Ministry of Finance of Japan did not comment.',
      ),
    ).not.toEqual(['Japan Finance Ministry']);
  });
});
