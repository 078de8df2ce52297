import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../components/network-layout';
import { placeLabels, placeOf, scaleFor, ticksOf } from '../../components/timeline-layout';

const day = (date: string) => Date.parse(date);

describe('the timeline’s layout', () => {
  it('keeps every label inside and apart from the others in its lane', () => {
    const labels = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 600 }),
        width: fc.integer({ min: 5, max: 300 }),
        matters: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(labels, (given) => {
        const sorted = [...given].sort((a, b) => a.at - b.at);
        const placed = placeLabels(sorted, 600, 4).map((one, i) => ({ ...one, width: sorted[i]?.width ?? 0 }));
        for (const [i, one] of placed.entries()) {
          if (one.lane === undefined) continue;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.start + one.width).toBeLessThanOrEqual(600);
          for (const other of placed.slice(0, i)) {
            const apart = other.start + other.width < one.start || one.start + one.width < other.start;
            expect(apart || other.lane !== one.lane).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the room there is to the labels that matter', () => {
    const labels = [
      { at: 50, width: 100 },
      { at: 60, width: 100, matters: true },
    ];
    expect(placeLabels(labels, 600, 1).map(({ lane }) => lane)).toEqual([undefined, 0]);
  });

  it('puts a single day in the middle, and the first and last at the ends', () => {
    expect(placeOf(scaleFor([day('2021-03-22')], 400), day('2021-03-22'))).toBe(200);
    const scale = scaleFor([day('2010-01-01'), day('2020-01-01')], 400);
    expect([placeOf(scale, day('2010-01-01')), placeOf(scale, day('2020-01-01'))]).toEqual([10, 390]);
  });

  it('marks months or years as there is room for', () => {
    const months = ticksOf(scaleFor([day('2020-07-09'), day('2021-03-22')], 700), 100);
    expect(months[0]).toBe('2020-09');
    expect(ticksOf(scaleFor([day('1990-05-01'), day('2021-03-22')], 400), 100)).toEqual(['2000', '2010', '2020']);
    expect(ticksOf(scaleFor([day('2021-03-22')], 100), 100).length).toBeLessThanOrEqual(2);
  });
});

describe('the network’s layout', () => {
  it('puts those tied to the same body next to each other', () => {
    const node = (id: string, column: 'people' | 'bodies') => ({ id, caption: id, column, sanctioned: false });
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    const tie = (from: string, at: number) => ({
      from,
      to: at % 2 ? 'odd' : 'even',
      kind: 'office' as const,
      says: [],
    });
    const columns = columnsOf({
      nodes: [...people.map((id) => node(id, 'people')), node('even', 'bodies'), node('odd', 'bodies')],
      ties: people.map(tie),
      left: 0,
    });
    const [, second] = columns;
    const sides = second?.slots.map((slot) => ('node' in slot ? people.indexOf(slot.node.id) % 2 : '?')).join('');
    expect(['000111', '111000']).toContain(sides);
  });

  it('leaves a lane among the people for what goes from a body to an authority', () => {
    const node = (id: string, column: 'people' | 'bodies' | 'authorities') => ({
      id,
      caption: id,
      column,
      sanctioned: false,
    });
    const tie = (from: string) => ({ from, to: 'authority', kind: 'sanction' as const, says: [] });
    const nodes = [
      node('person', 'people'),
      node('a', 'bodies'),
      node('b', 'bodies'),
      node('authority', 'authorities'),
    ];
    const lanes = (columns: ReturnType<typeof columnsOf>) =>
      columns.map(({ slots }) => slots.filter((slot) => 'lane' in slot).length);
    expect(lanes(columnsOf({ nodes, ties: ['person', 'a', 'b'].map(tie), left: 0 }))).toEqual([0, 1, 0]);
    expect(lanes(columnsOf({ nodes: nodes.slice(1), ties: ['a', 'b'].map(tie), left: 0 }))).toEqual([0, 0]);
  });
});
