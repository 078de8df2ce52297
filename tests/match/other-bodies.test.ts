import { describe, expect, it } from 'vitest';
import { painted } from './painted';

const behindTreasury = (text: string): string[] => painted('The U.S. Treasury Department acted.', text).slice(1);
const behindCommission = (text: string): string[] => painted('China’s Foreign Affairs Commission met.', text).slice(1);

describe('another body of the same kind', () => {
  it.each([
    'The Treasury of Malta said no. The Treasury said so.',
    'The Treasury of the United Kingdom said no.',
    'The Chief Secretary to the Treasury said no. The Treasury said so.',
    'A First Lord of the Treasury spoke.',
    'Treasury Island fell.',
    'The Treasury Select Committee met. The Treasury said so.',
    'The Treasury Committee met.',
    'In London, the Treasury said no. The Treasury said so.',
    'In Canberra the Treasury said no.',
  ])('is not the one named in full before: %s', (text) => expect(behindTreasury(text)).toEqual([]));

  it.each([
    'The Foreign Affairs Commission of the Parliament met.',
    'The Parliament’s Foreign Affairs Commission met. The Foreign Affairs Commission said so.',
    'The Foreign Affairs Commission of Ruritania met.',
  ])('is not the one named in full before: %s', (text) => expect(behindCommission(text)).toEqual([]));

  it.each([
    'The Secretary of the Treasury said no.',
    'The Treasury of the United States said no.',
    'The Treasury, of course, said no.',
    'In Washington, the Treasury said no.',
    'In London, the Treasury secretary said no.',
    'In March, the Treasury said no.',
    'The London office of the Treasury said no.',
  ])('is the one named in full before: %s', (text) => expect(behindTreasury(text)).toEqual(['~Treasury']));

  it.each([
    'The Foreign Affairs Commission of the Communist Party met.',
    'The Foreign Affairs Commission of the Chinese Communist Party met.',
    'In Beijing, the Foreign Affairs Commission met.',
  ])('is the one named in full before: %s', (text) =>
    expect(behindCommission(text)).toContain('~Foreign Affairs Commission'),
  );
});

describe('what the Treasury sells', () => {
  it.each(['United States Treasury bonds fell; buy United States Treasury bills.', 'United States Treasury Bonds'])(
    'is not the department: %s',
    (text) => expect(painted(text)).toEqual([]),
  );

  it.each(['The United States Treasury notes that it fell.', 'The United States Treasury sells bonds.'])(
    'does not hide it: %s',
    (text) => expect(painted(text)).toEqual(['United States Treasury']),
  );
});
