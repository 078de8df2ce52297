import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../protocol/check-call';

const tally = { entity: 'chen', count: 1, possible: true, words: 'Chen' };

describe('messages at the door', () => {
  it('lets a call of ours in as it is', () => {
    const call = { type: 'scan', call: { texts: ['Chen Quanguo'] } };
    expect(readCall(call)).toEqual(call);
  });

  it('keeps everything else out without an error', () => {
    fc.assert(fc.property(fc.anything(), (message) => readCall(message) === undefined));
  });

  it.each([
    { type: 'scan', call: { texts: [1] } },
    { type: 'scan', call: { texts: ['Chen Quanguo'], bring: 'names' } },
    { type: 'load', call: { script: '../other' } },
    { type: 'step', call: { tab: 1, direction: 2 } },
    { type: 'setSite', call: { host: '', on: true } },
    { type: 'report', call: { document: 'd', tallies: [{ ...tally, reason: 'because' }] } },
    { type: 'report', call: { document: 'd', tallies: [{ ...tally, count: -1 }] } },
    { type: 'unknown', call: {} },
    { type: 'scan' },
  ])('keeps out %j', (message) => expect(readCall(message)).toBeUndefined());

  it('lets no style sheet be smuggled in as the name of a highlight', () => {
    const pair = { onLight: 'abcdefgh', onDark: 'abcdefgh' };
    const names = { sanctioned: pair, linked: pair, possible: { ...pair, onDark: 'x){}body{display:none' } };
    expect(readCall({ type: 'hello', call: { document: 'd', names } })).toBeUndefined();
  });
});
