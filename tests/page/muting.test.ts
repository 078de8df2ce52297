import { describe, expect, it } from 'vitest';
import type { Mention } from '../../match/mention';
import { unmuted } from '../../page/muting';

const mention = (text: string, more: Partial<Mention> = {}): Mention & { text: string } => ({
  start: 0,
  end: text.length,
  tier: 'sure',
  reason: 'full-name',
  candidates: [{ entity: 'a', status: 'sanctioned' }],
  text,
  ...more,
});

describe('a muted name', () => {
  it('is left out', () => {
    expect(unmuted(mention('Chen Mingguo'), [{ entity: 'a' }])).toBeUndefined();
  });

  it('leaves everybody else as they are', () => {
    const other = mention('Sun Jinlong');
    expect(unmuted(other, [{ entity: 'b' }])).toBe(other);
  });

  it('leaves the other candidates of the same words', () => {
    const shared = mention('Li Na', {
      candidates: [
        { entity: 'a', status: 'sanctioned' },
        { entity: 'b', status: 'linked' },
      ],
    });
    expect(unmuted(shared, [{ entity: 'a' }])?.candidates).toEqual([{ entity: 'b', status: 'linked' }]);
  });

  it('muted as certain words goes where these words stand, however they are set, and stays elsewhere', () => {
    const muted = [{ entity: 'a', words: 'Chen Mingguo' }];
    expect(unmuted(mention('CHEN\n Mingguo'), muted)).toBeUndefined();
    expect(unmuted(mention('Chen Ming\u00ADguo'), muted)).toBeUndefined();
    expect(unmuted(mention('Chen Mingguo Jr'), muted)).toBeDefined();
  });

  it('takes along the short form that rests on it', () => {
    const short = mention('Chen', { tier: 'context', reason: 'short-form', introducedBy: 'Chen Mingguo' });
    expect(unmuted(short, [{ entity: 'a', words: 'Chen Mingguo' }])).toBeUndefined();
    expect(unmuted(short, [{ entity: 'a', words: 'Mingguo Chen' }])).toBeDefined();
  });
});
