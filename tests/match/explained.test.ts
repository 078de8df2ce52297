import { describe, expect, it } from 'vitest';
import { painted } from './painted';

describe('an abbreviation that the page explains as something else', () => {
  it.each([
    'XPCC (Xenia Pump Construction Company) makes pumps. XPCC said so.',
    'The Xenia Pump Construction Company, or XPCC, makes pumps.',
    'XPCC, the Xenia Pump Construction Company, makes pumps.',
    'XPCC stands for Xenia Pump Construction Company.',
    '“XPCC” is short for the Xenia Pump Construction Company.',
    'XPCC: Xenia Pump Construction Company.',
    'XPCC – Xenia Pump Construction Company',
    'XPSB means Extra Point Safety Board.',
    'Xenia Pump Construction Co. ("XPCC" or "the Company") makes pumps.',
    'Xenia Pump Construction Company, Inc. (XPCC) makes pumps.',
    'Xenia Pump Construction Company (hereafter XPCC) makes pumps.',
    'Xenia Pump Construction Company (hereinafter referred to as “XPCC”) makes pumps.',
    'The Xenia Pump Construction Co., abbreviated XPCC, makes pumps.',
    'The Xenia Pump Construction Company, XPCC, makes pumps.',
    'The Xenia Pump Construction Company, abbreviated XPCC by all.',
    'The Cross-Platform Compiler Collection (XPCC) is code.',
    'Experimental Centre for Physics in Cologne (XPCC)',
    'X-ray photon correlation and crystallography (XPCC)',
    'XPCC (X-ray photon correlation and crystallography)',
    'Xenia Pump & Cable Company [XPCC]',
    'The Xenia Pump & Cable Company – XPCC – makes pumps.',
    'The Xenia Pump & Cable Company’s (XPCC) pumps are good.',
    'XPCC (short for Xenia Pump & Cable Company) makes pumps.',
    'Xerox Personal Computer Centre (later XPCC)',
    'XPCC is the Xenia Pump & Cable Company.',
  ])('is nobody: %s', (text) => expect(painted(text)).toEqual([]));

  it('is nobody in the blocks before and after that one', () =>
    expect(painted('XPCC to build pumps', 'XPCC (Xenia Pump Construction Company) builds.', 'XPCC said so.')).toEqual(
      [],
    ));

  it.each([
    'Then came antibodies to cyclic citrullinated peptide (CCP). The CCP test was positive.',
    'A central counterparty (CCP) cleared it. The CCP did.',
    'The Code of Civil Procedure, or CCP, says. The CCP does.',
    'They measured (anti-CCP) antibodies. CCP was low.',
    'Antibodies to cyclic citrullinated peptides (anti-CCP) were low.',
    'Then CCP (cyclic citrullinated peptide) rose.',
    'Here CCP stands for cyclic citrullinated peptide.',
  ])('is nobody behind the full name of the one we know: %s', (text) =>
    expect(painted(`The Chinese Communist Party met. ${text}`)).toEqual(['Chinese Communist Party']),
  );
});

describe('an abbreviation that the page explains as the body we know, or not at all', () => {
  it.each([
    'XPCC (Xinjiang Production & Construction Corps.) owns farms.',
    'XPCC, a paramilitary organization, owns farms.',
    'The XPCC (a sanctioned body) owns farms.',
    'XPCC, the Xinjiang Production Construction Company, owns farms.',
    'XPCC stands for oppression.',
    'XPCC is Xinjiang’s largest employer.',
    'XPCC – Xi praised it – owns farms.',
    'XPCC means business.',
    'XPCC: Xi praises cotton crops',
    'The regime’s expanding paramilitary economic conglomerate (XPCC) owns farms.',
    'The Corps de production et de construction du Xinjiang (XPCC) owns farms.',
    'An extensive paramilitary construction conglomerate (XPCC) owns farms.',
    'In Urumqi, the XPCC, or the Corps, owns farms.',
    'XPCC, Xi says, owns farms.',
  ])('stays painted: %s', (text) => expect(painted(text)).toContain('XPCC'));

  it.each([
    'the ruling communist party (CCP)',
    'China’s Communist Party (CCP)',
    'the country’s communist party (CCP)',
    'CCP (the Communist Party of China)',
    'anti-CCP protests',
    'word that the CCP is cracking China’s parties',
    'word that the CCP is checking critical papers',
    'CCP, China’s rulers,',
    'CCP: China Condemns Protests',
    'CCP officials, who called China prosperous, and the CCP',
  ])('stays painted behind the full name: %s', (text) =>
    expect(painted(`The Chinese Communist Party met. Then came ${text}.`)).toContain('~CCP'),
  );

  it('is painted again once the full name stands again', () =>
    expect(
      painted('XPCC (Xenia Pump Construction Company).', 'The Xinjiang Production and Construction Corps. XPCC.'),
    ).toEqual(['Xinjiang Production and Construction Corps', 'XPCC']));

  it('takes no time to speak of in a long text of small words', () => {
    const text = `${'a of the x p c c '.repeat(20_000)}(XPCC) ${'XPCC (a of x p c c '.repeat(2_000)}`;
    const before = performance.now();
    painted(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
