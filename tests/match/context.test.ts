import { describe, expect, it } from 'vitest';
import { resolve } from '../../match/context';
import type { Group } from '../../match/mention';

const person = (entity: string): Group => ({
  form: 'name',
  tier: 'sure',
  reason: 'full-name',
  candidates: [{ entity, status: 'sanctioned' }],
  keys: ['chen'],
  ends: ['chen'],
});
const both = [person('first'), person('second')].flatMap((group) => group.candidates);
const surname: Group = {
  form: 'short',
  tier: 'context',
  reason: 'short-form',
  candidates: both,
  keys: ['chen'],
  ends: [],
};
const rival: Group = { ...surname, form: 'rival' };
const possible: Group = { ...person('first'), tier: 'possible', reason: 'shared-name' };

const byInitial: Group = { ...person('first'), tier: 'possible', reason: 'middle-initial' };

const read = (...groups: Group[]): string[] =>
  resolve(groups.map((group, i) => ({ start: i, end: i + 1, group, text: `text ${i}` }))).map((mention) =>
    mention ? `${mention.tier} ${mention.candidates.map(({ entity }) => entity).join('+')}` : 'nobody',
  );

describe('who a short form stands for', () => {
  it('is nobody before a full name', () => expect(read(surname, person('first'))).toEqual(['nobody', 'sure first']));

  it('is the one named in full before it', () =>
    expect(read(person('first'), surname)).toEqual(['sure first', 'context first']));

  it('is the nearer of two', () => expect(read(person('first'), person('second'), surname)[2]).toBe('context second'));

  it('is nobody after a namesake that is not known', () =>
    expect(read(person('first'), rival, surname)).toEqual(['sure first', 'nobody', 'nobody']));

  it('is known again once the full name stands again', () =>
    expect(read(person('first'), rival, person('first'), surname)[3]).toBe('context first'));

  it('is nobody after a namesake who is known, but by full name alone', () => {
    const namesake: Group = { ...person('third'), keys: [] };
    expect(read(person('first'), namesake, surname)).toEqual(['sure first', 'sure third', 'nobody']);
  });

  it('is not introduced by a mention that is itself only possible', () =>
    expect(read(possible, surname)).toEqual(['possible first', 'nobody']));

  it('is not introduced by a name with an initial that nobody confirms', () =>
    expect(read(byInitial, surname)).toEqual(['possible first', 'nobody']));

  it('is introduced by one when the page has the name without it, wherever', () =>
    expect(read(byInitial, surname, person('first'))).toEqual(['sure first', 'context first', 'sure first']));

  it('is not introduced by one when the page has another person alone', () =>
    expect(read(person('second'), byInitial, surname)).toEqual(['sure second', 'possible first', 'nobody']));

  it('stays possible, whoever else the page names, where several have the name without the initial', () => {
    const shared: Group = { ...byInitial, candidates: [...person('first').candidates, ...person('second').candidates] };
    expect(read(person('first'), shared)[1]).toBe('possible first+second');
  });

  it('says which words introduced it', () => {
    const [, short] = resolve([
      { start: 0, end: 12, group: person('first'), text: 'Chen Quanguo' },
      { start: 20, end: 24, group: surname, text: 'Chen' },
    ]);
    expect(short?.introducedBy).toBe('Chen Quanguo');
  });
});
