import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('whose step it is', () => {
  it('is theirs who froze the assets a day before, not theirs who speak of it', () => {
    const text =
      'Vulgaria said on Tuesday that it regretted the step, a day after Canada froze the assets of four of its generals. Those named on Monday were Ivan Petrov, a general, and Pavel Stone, a judge.';
    expect(told(text)).toEqual(['Ivan Petrov, 2024-03-18, Canada', 'Pavel Stone, 2024-03-18, Canada']);
  });

  it('is not the state’s where a firm on the list is from', () => {
    const text =
      'The US Treasury’s list grows. In August it added a Singapore bunker trader, Volga Trade Pte Ltd, for dealing with Pyongyang. In June it listed Rurik Shipping Co Ltd, which moved freight.';
    expect(told(text)).toEqual([
      'Rurik Shipping Co Ltd, 2023-06, US Treasury',
      'Volga Trade Pte Ltd, 2023-08, US Treasury',
    ]);
  });

  it('is that of both whom one sentence says to have moved', () => {
    const text =
      'Earlier, on 4 November 2022, Ottawa and Washington moved jointly against the president of the Senate, Ivan Petrov, and sanctioned him.';
    expect(told(text)).toEqual(['Ivan Petrov, 2022-11-04, Canada', 'Ivan Petrov, 2022-11-04, United States']);
  });
});

describe('“They are” above a list of offices', () => {
  it('tells of those whom the sentence before counts', () => {
    const text =
      'On Monday Canada sanctioned three officials.\n\nThey are the Minister of State for Affairs, Ivan Petrov; the Solicitor General, Pavel Stone; and the head of the port, Adam Hill.';
    expect(told(text)).toEqual([
      'Adam Hill, 2024-03-18, Canada',
      'Ivan Petrov, 2024-03-18, Canada',
      'Pavel Stone, 2024-03-18, Canada',
    ]);
  });
});

describe('an annex of entries', () => {
  it('gives each its own day, with family names in capitals', () => {
    const text =
      'The Council of the EU today adopted measures against two persons.\n\nANNEX\n\n1. Ramón Antonio ORLOV MEDAL. Date of birth: 11.11.1954. Deputy Director-General of the National Police. Date of listing: 4.3.2024.\n\n2. Sonia PETROVA. Date of birth: 29.9.1967. Adviser to the President. Date of listing: 4.3.2024.';
    expect(told(text)).toEqual([
      'Ramón Antonio ORLOV MEDAL, 2024-03-04, European Union',
      'Sonia PETROVA, 2024-03-04, European Union',
    ]);
  });
});
