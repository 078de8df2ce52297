import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, hover, idle } from '../../page/hover';

const following = (...events: ((state: HoverState<string>) => HoverEvent<string>)[]): HoverState<string> =>
  events.reduce((state, next) => hover(state, next(state)), idle<string>());

const over = (name: string | undefined) => (): HoverEvent<string> => ({ type: 'moved', over: name });
const dwelt = (state: HoverState<string>): HoverEvent<string> => ({ type: 'dwelt', token: state.token });
const graced = (state: HoverState<string>): HoverEvent<string> => ({ type: 'graced', token: state.token });
const is = (type: 'entered-card' | 'left-card' | 'pinned' | 'dismissed' | 'busy') => (): HoverEvent<string> => ({
  type,
});
const asked = (target: string, held: boolean) => (): HoverEvent<string> => ({ type: 'asked', target, held });

describe('the card', () => {
  it('opens when the pointer has rested on a name', () => {
    expect(following(over('a'))).toMatchObject({ at: 'resting', target: 'a' });
    expect(following(over('a'), dwelt)).toMatchObject({ at: 'open', target: 'a' });
  });

  it('does not open when the pointer moved on before', () => {
    const resting = following(over('a'));
    const late: HoverEvent<string> = { type: 'dwelt', token: resting.token };
    expect(hover(hover(resting, { type: 'moved', over: undefined }), late).at).toBe('idle');
    expect(hover(hover(resting, { type: 'moved', over: 'b' }), late)).toMatchObject({ at: 'resting', target: 'b' });
  });

  it('does not open under a button pressed or a key typed meanwhile', () => {
    expect(following(over('a'), is('busy'), dwelt).at).toBe('idle');
  });

  it('stays while the pointer travels from the name into it', () => {
    expect(following(over('a'), dwelt, over(undefined), is('entered-card'), graced)).toMatchObject({ at: 'open' });
  });

  it('stays when the pointer comes back to the name in time', () => {
    expect(following(over('a'), dwelt, over(undefined), over('a'), graced)).toMatchObject({
      at: 'open',
      leaving: false,
    });
  });

  it('closes when the pointer has left it for good', () => {
    expect(following(over('a'), dwelt, over(undefined), graced).at).toBe('idle');
    expect(following(over('a'), dwelt, over(undefined), is('entered-card'), is('left-card'), graced).at).toBe('idle');
  });

  it('is not closed by the grace of an earlier leaving', () => {
    const leaving = following(over('a'), dwelt, over(undefined));
    const stale: HoverEvent<string> = { type: 'graced', token: leaving.token };
    const again = hover(hover(leaving, { type: 'entered-card' }), { type: 'left-card' });
    expect(hover(again, stale)).toMatchObject({ at: 'open', leaving: true });
  });

  it('opened by key or click, stays whatever the pointer does', () => {
    expect(following(asked('a', true), over('b'), over(undefined), is('left-card'), graced)).toMatchObject({
      at: 'open',
      target: 'a',
    });
  });

  it('pinned, stays whatever the pointer does', () => {
    expect(following(over('a'), dwelt, over(undefined), is('pinned'), graced, is('left-card'), graced)).toMatchObject({
      at: 'open',
    });
  });

  it('closes at once when it is dismissed', () => {
    expect(following(asked('a', true), is('dismissed')).at).toBe('idle');
  });

  it('changes its name at once when another is asked for', () => {
    expect(following(asked('a', true), asked('b', true))).toMatchObject({ at: 'open', target: 'b' });
  });
});
