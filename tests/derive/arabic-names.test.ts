import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

const captions = (text: string): string[] =>
  deriveDataset([{ id: 'a', title: 'A', date: '2024-03-22', text }])
    .entities.map(({ caption }) => caption)
    .sort();

describe('a surname with the Arabic article', () => {
  it.each([
    ['Luna al-Shibl', 'Shibl'],
    ['Ali el-Masri', 'Masri'],
    ['Saud ash-Sharif', 'Sharif'],
    ['Mohammed Al Otaibi', 'Otaibi'],
  ])('is meant by the same without it: %s, then %s', (whole, short) => {
    const text = `Canada sanctioned ${whole} on 4 March. ${short} has been on the EU list since 6 May 2020.`;
    expect(told(text)).toEqual([`${whole}, 2020-05-06, European Union`, `${whole}, 2024-03-04, Canada`]);
  });

  it('is nobody new where several of the family are named by whom they are related to', () => {
    const text =
      'The EU today sanctioned Asma al-Qadri, the wife of Omar al-Qadri, and his sister, Bushra al-Qadri. Qadri has been on the list since May.';
    expect(captions(text)).not.toContain('Qadri');
  });
});

describe('a hamza at the end of a first name', () => {
  it.each(["'", '’'])('belongs to the name (%s)', (mark) => {
    const text = `Britain today sanctioned the trader Muhammad Bara${mark} al-Qatirji and Anna Hill.`;
    expect(captions(text)).toContain(`Muhammad Bara${mark} al-Qatirji`);
  });

  it('is none where a quotation ends', () => {
    expect(captions("Britain today sanctioned 'Omar' al-Masri, a trader, and Anna Hill.")).not.toContain(
      "Omar' al-Masri",
    );
  });
});
