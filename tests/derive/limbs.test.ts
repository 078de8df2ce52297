import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

/** A Friday. */
const events = (text: string) =>
  deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]).sanctions.map(
    ({ startDate, authority }) => `${startDate ?? 'no day'}, ${authority ?? 'unsaid'}`,
  );

describe('one verb for several governments', () => {
  it('is as many events as have a day and a government of their own', () => {
    const expected = ['2020-07-11, Canada', '2020-07-28, United Kingdom'];
    expect(events('Peng Jiarui was sanctioned by Canada on 11 July and by Britain on Tuesday.')).toEqual(expected);
    expect(events('Peng Jiarui was sanctioned on 11 July by Canada and on Tuesday by Britain.')).toEqual(expected);
    expect(events('Peng Jiarui was sanctioned by Canada in 2014, by Japan in 2016 and by Britain in 2018.')).toEqual([
      '2014, Canada',
      '2016, Japan',
      '2018, United Kingdom',
    ]);
    expect(events('Peng Jiarui was sanctioned by Canada on 11 July and by Britain the same day.')).toEqual([
      '2020-07-11, Canada',
      '2020-07-11, United Kingdom',
    ]);
  });

  it('is one event where they share the day', () => {
    expect(events('Peng Jiarui was sanctioned by Canada and by Britain on Tuesday.')).toHaveLength(1);
  });
});
