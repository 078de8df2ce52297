import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

describe('who was hit “that day”', () => {
  it('was hit on the day told of before, and not on that of the news', () => {
    const text =
      'WASHINGTON - The Treasury Department announced on Sunday that it had removed Volga Aluminium Co. from its list. Oleg Durasov himself stays under the sanctions that were imposed on him on April 6, 2018, along with six other oligarchs.\n\nAmong those hit that day were Viktor Velder and Alexei Minin, the chief executive of Volgaprom.';
    const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'A', date: '2019-01-28', text }]);
    const daysOf = (name: string): (string | undefined)[] =>
      sanctions
        .filter(({ entity }) => entities.find(({ id }) => id === entity)?.caption === name)
        .map(({ startDate }) => startDate);
    expect(daysOf('Viktor Velder')).toEqual(['2018-04-06']);
    expect(daysOf('Alexei Minin')).toEqual(['2018-04-06']);
  });
});
