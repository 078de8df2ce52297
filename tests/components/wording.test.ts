import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../components/i18n';
import { reasonSentence } from '../../components/wording';

const match = (text: string) => ({ text, tier: 'sure' as const, reason: 'full-name' as const });

describe('why a name matched', () => {
  beforeEach(() => speak({ reason_fullName: 'as listed', reason_fullNameInitial: 'with $1' }));
  afterEach(() => speak(undefined));

  it('tells of an initial that the entry has not', () => {
    expect(reasonSentence(match('Steven T. Mnuchin'), ['Steven Mnuchin'])).toBe('with T.');
    expect(reasonSentence(match('Steven T. Mnuchin'), ['Steven Mnuchin', 'Steven T. Mnuchin'])).toBe('as listed');
    expect(reasonSentence(match('Steven Mnuchin'), ['Steven Mnuchin'])).toBe('as listed');
  });
});
