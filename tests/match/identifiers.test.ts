import { describe, expect, it } from 'vitest';
import { painted } from './painted';

describe('an abbreviation in code', () => {
  it.each([
    'class XPCC { } const x = new XPCC(); XPCC.parse(); #define XPCC 1',
    'class XPCC extends Base {',
    'export const XPCC = 1;',
    'import XPCC from "xpcc";',
    'let XPCC;',
    'std::XPCC x;',
    'XPCC::parse(x);',
    'XPCC{1};',
    'f(XPCC); g(XPCC, 1);',
    'return XPCC;',
    'x = XPCC;',
    '#ifdef XPCC',
    'List<XPCC> x; <XPCC/>',
    'new XPCC(options)',
    'const XPCC: Corps = f();',
    'type XPCC = string;',
  ])('is an identifier: %s', (text) => expect(painted(text)).toEqual([]));

  it.each([
    '# sanctions list: XPCC',
    'owner = "XPCC" // the XPCC',
    'The XPCC; it owns farms.',
    'New XPCC (new) rules.',
    'They found a new XPCC farm.',
    'The Corps(XPCC) owns farms.',
    'It is a body (XPCC); it owns farms.',
    'The XPCC (a body) owns farms.',
    'XPCC: a body.',
    'In this class XPCC is taught.',
    'XPCC[1] owns farms.',
    'The owner is the XPCC.',
    'The new XPCC (a body) owns farms.',
    'They found a new XPCC; it owns farms.',
    'The new XPCC: a body that owns farms.',
    'They let XPCC firms in.',
  ])('is a name: %s', (text) => expect(painted(text)).toContain('XPCC'));
});
