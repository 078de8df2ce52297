import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';

const authorities = (text: string) =>
  deriveDataset([{ id: 'a', title: 'A', date: '2020-07-31', text }]).sanctions.map(
    ({ authority }) => authority ?? 'unsaid',
  );

const NEWS = 'The Harlow administration sanctioned Peng Jiarui on Monday.';

describe('an administration called after its head', () => {
  it('is of the government that the text says he heads', () => {
    expect(authorities(`South Korean President Tom Harlow met reporters in Washington. ${NEWS}`)).toEqual([
      'South Korea',
    ]);
    expect(authorities(`Tom Harlow won. President Tom Harlow of Canada met reporters. ${NEWS}`)).toEqual(['Canada']);
    expect(authorities(`US President Tom Harlow met reporters. ${NEWS}`)).toEqual(['United States']);
  });

  it('is of the United States where they are told of, or no other government is', () => {
    expect(authorities(`${NEWS} The State Department did not comment.`)).toEqual(['United States']);
    expect(authorities(NEWS)).toEqual(['United States']);
    expect(authorities(`${NEWS} Tokyo did not comment.`)).not.toContain('United States');
  });

  it('is not called after a place', () => {
    expect(
      authorities('The Ruritanian administration sanctioned Peng Jiarui on Monday. The US did not comment.'),
    ).not.toContain('Ruritania');
  });
});
