import { expect, test } from 'vitest';
import type { Mention } from '../../match/mention';
import { tally } from '../../page/tally';

const mention = (text: string, tier: Mention['tier'], reason: Mention['reason']) => {
  const candidates: Mention['candidates'] = [{ entity: 'chen', status: 'linked' }];
  return { text, tier, reason, candidates };
};

test('who is only possible on a page is told with why the first mention is, and its words', () => {
  expect(tally([mention('Chen', 'possible', 'one-word'), mention('Xin Chen', 'possible', 'middle-initial')])).toEqual([
    { entity: 'chen', count: 2, possible: true, words: 'Chen', reason: 'one-word' },
  ]);
});

test('a surer mention ends the doubt, wherever it stands', () => {
  const [doubtful, sure] = [mention('Chen', 'possible', 'one-word'), mention('Chen Xin', 'sure', 'full-name')];
  expect(tally([doubtful, sure, doubtful])).toEqual([{ entity: 'chen', count: 3, possible: false, words: 'Chen' }]);
  expect(tally([sure, doubtful])).toEqual([{ entity: 'chen', count: 2, possible: false, words: 'Chen Xin' }]);
});
