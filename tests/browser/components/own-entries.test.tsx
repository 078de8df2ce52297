import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import '../../../components/page.css';
import '../../../components/library.css';
import type { OwnLine } from '../../../dataset/own-data';
import { FileFault } from '../../../entrypoints/library/file-fault';
import { type OwnActions, OwnEntries } from '../../../entrypoints/library/OwnEntries';
import type { PutBack } from '../../../entrypoints/library/own-entries';
import { mount, textOf } from './mount';

const line = { id: 'mine', title: 'Mine', entities: 3, hash: '' };
const full = async () => {
  throw new FileFault('room');
};

/** As the library shows them: what is taken out is no longer there, and what is put back is. */
function Own({ actions }: { actions: OwnActions }) {
  const [lines, set] = useState([line]);
  const takeOut = async (one: OwnLine) => {
    const back = await actions.takeOut(one);
    set([]);
    return back;
  };
  const putBack = async (back: PutBack) => {
    const one = await actions.putBack(back);
    set([one]);
    return one;
  };
  return (
    <>
      <OwnEntries lines={lines} unread={new Set()} actions={{ ...actions, takeOut, putBack }} />
      <button type="button" onClick={() => set([line])}>
        Bring back everything
      </button>
    </>
  );
}

function show(actions: Partial<OwnActions>) {
  const whole: OwnActions = {
    add: async () => line,
    takeOut: async () => undefined,
    putBack: async () => line,
    saveKept: () => {},
    ...actions,
  };
  const view = mount(<Own actions={whole} />);
  const click = (label: string) =>
    [...view.querySelectorAll('button')].find((one) => (one.ariaLabel ?? textOf(one)) === label)?.click();
  return { view, click, said: () => textOf(view.querySelector('.said')) };
}

test('entries that a full disk does not let go are said to be still there', async () => {
  const { click, said } = show({ takeOut: full });
  click('Remove “Mine”');
  await vi.waitFor(() => expect(said()).toMatch(/^Nothing was changed: the browser could not keep it\./));
});

test('what another window took out just before is said to be gone, and cannot be put back twice', async () => {
  const { view, click, said } = show({});
  click('Remove “Mine”');
  await vi.waitFor(() => expect(said()).toBe('“Mine” was removed.'));
  expect(view.querySelector('.said button')).toBeNull();
});

test('what was removed can be put back, and a full disk says why it could not', async () => {
  const putBack = vi.fn<OwnActions['putBack']>(async () => line);
  const { click, said } = show({ takeOut: async () => async () => line, putBack });
  click('Remove “Mine”');
  await vi.waitFor(() => expect(said()).toBe('“Mine” was removed. Undo'));
  click('Undo');
  await vi.waitFor(() => expect(said()).toBe('Added: “Mine”, 3 entries.'));
  putBack.mockImplementation(full);
  click('Remove “Mine”');
  await vi.waitFor(() => expect(said()).toBe('“Mine” was removed. Undo'));
  click('Undo');
  await vi.waitFor(() => expect(said()).toContain('could not keep it'));
});

test('what came back another way is not put back once more', async () => {
  const { view, click, said } = show({ takeOut: async () => async () => line });
  click('Remove “Mine”');
  await vi.waitFor(() => expect(said()).toBe('“Mine” was removed. Undo'));
  click('Bring back everything');
  await vi.waitFor(() => expect(view.querySelectorAll('.host')).toHaveLength(1));
  expect(said()).toBe('“Mine” was removed.');
});
