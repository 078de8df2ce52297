import { describe, expect, it } from 'vitest';
import { publisherOf } from '../../dataset/publisher';

const told = (text: string, url?: string) => publisherOf({ text, ...(url && { url }) });

describe('who published a source', () => {
  it('is what the source says, before anything else', () => {
    const text = 'MINSK (Reuters) — The ministry said so.';
    expect(publisherOf({ publisher: 'Example Times', url: 'https://news.example/a', text })).toBe('Example Times');
  });

  it('is the agency of its dateline, also below a headline', () => {
    expect(told('WASHINGTON (AP) — The Treasury said so.')).toBe('AP');
    expect(told('Sanctions widen\n\nCARACAS, Venezuela (Reuters) - The ministry said so.')).toBe('Reuters');
    expect(told('UNITED NATIONS, June 3 (Xinhua) -- The council met.')).toBe('Xinhua');
  });

  it('is else whose address it has', () => {
    expect(told('The ministry said so.', 'https://www.news.example/2021/a?b=1')).toBe('news.example');
  });

  it('is not guessed from brackets of other kinds, from words further on, or from what is no address', () => {
    expect(told('PRISTINA (Kosovo) — The ministry said so.')).toBeUndefined();
    expect(told('BEIJING (Monday) — The ministry said so.')).toBeUndefined();
    expect(told('The ministry said so, according to Axios (AP) — and others.')).toBeUndefined();
    expect(told(`${'The ministry said so. '.repeat(30)}\nMINSK (AP) — Earlier it had not.`)).toBeUndefined();
    for (const url of ['file:///home/a.html', 'javascript:alert(1)', 'about:blank', 'news', '']) {
      expect(told('The ministry said so.', url)).toBeUndefined();
    }
  });
});
