import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { explainArticle } from '../../derive/derive';
import { traitsAround } from '../../derive/learned/around';
import { ArticleView } from '../../derive/learned/article-view';
import type { Candidate } from '../../derive/learned/candidates';
import { likelyEvents } from '../../derive/learned/events';
import { model } from '../../derive/learned/model';
import type { Mention } from '../../derive/mentions';
import { setScene } from '../../derive/scene';
import { learnChoice } from '../../scripts/learning-choice';
import { type EventMention, learnEvents } from '../../scripts/learning-events';

/** 2020-07-31 was a Friday. */
const events = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2020-07-31', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)} ${startDate ?? '–'}`).sort();
};

describe('what no rule reads', () => {
  const news =
    'WASHINGTON — The United States on Thursday imposed sanctions on seven people over the elections in Volgia.\n\n';

  it('is believed where the words around speak for it', () => {
    const told = `${news}Those added to the list are Viktor Orlov, the interior minister; his deputy Ivan Petrov; and Anna Hill, who heads the electoral commission.`;
    expect(events(told)).toEqual(['Anna Hill 2020-07-30', 'Ivan Petrov 2020-07-30', 'Viktor Orlov 2020-07-30']);
  });

  it('is not believed of who speaks, of who is the reason, nor of who may be next', () => {
    const talk = `${news}“They will answer for it,” Secretary of State Maria Stone said. The opposition leader Ivan Petrov was jailed in May. Lawmakers want the president to sanction Anna Hill too.`;
    expect(events(talk)).toEqual([]);
  });

  it('is not claimed in an article about a bill', () => {
    const bill =
      'Senators introduced a bill on Thursday that would impose sanctions on Viktor Orlov, the interior minister of Volgia, and on Anna Hill.\n\nThe legislation would freeze their assets and ban them from entering the country if it is adopted.';
    expect(events(bill)).toEqual([]);
  });

  it('is quoted with the sentence that names the target first', () => {
    const { sanctions } = deriveDataset([
      {
        id: 'a',
        title: 'a',
        date: '2020-07-31',
        text: `${news}Those added to the list are Viktor Orlov and Anna Hill.`,
      },
    ]);
    expect(sanctions.map(({ evidence }) => evidence[0]?.exact)).toEqual([
      'Those added to the list are Viktor Orlov and Anna Hill.',
      'Those added to the list are Viktor Orlov and Anna Hill.',
    ]);
  });
});

describe('what is said of the others around a mention', () => {
  it('is what a plain look at all of them says', () => {
    const mention = (sentence: number): Mention => ({
      kind: 'person',
      likely: true,
      from: 0,
      to: 0,
      text: 'x',
      sentence,
    });
    const few = fc.array(
      fc.record({ sentence: fc.nat(4), who: fc.nat(3), score: fc.double({ min: -6, max: 6, noNaN: true }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(few, (drawn) => {
        const ordered = [...drawn].sort((a, b) => a.sentence - b.sentence);
        const candidates = ordered.map(({ sentence, who }): Candidate => {
          const one = mention(sentence);
          return { mention: one, actor: undefined, key: `new ${who}`, traits: [], shared: [], chain: [one] };
        });
        const scores = ordered.map(({ score }) => score);
        const said = traitsAround(candidates, scores);
        ordered.forEach(({ sentence, who }, i) => {
          const others = ordered.filter((other, j) => j !== i && other.who === who).map(({ score }) => score);
          const before = ordered.filter((other) => other.sentence === sentence - 1).map(({ score }) => score);
          expect(said[i]).toContain(`2same ${grade(others)}`);
          expect(said[i]).toContain(`2before ${grade(before)}`);
        });
      }),
    );
  });
});

/** The best of some scores as a letter, from above 3 (A) to −3 and less (G). */
function grade(scores: readonly number[]): string {
  if (scores.length === 0) return '-';
  const best = Math.max(...scores);
  return 'ABCDEFG'.charAt([3, 1.5, 0.5, -0.5, -1.5, -3].filter((step) => best <= step).length);
}

describe('learning', () => {
  const lesson = (text: 'told' | 'named'): EventMention[] => [
    {
      traits: ['bias', text],
      bag: 'a',
      target: text === 'told',
      dates: new Set(text === 'told' ? ['2020-07-30'] : []),
      days: [
        { iso: '2020-07-30', traits: ['own'] },
        { iso: '2016', traits: ['since'] },
      ],
    },
    // Of the two mentions of a target only one tells of it, and nobody says which.
    { traits: ['bias', 'named'], bag: 'a', target: text === 'told', dates: new Set(['2020-07-30']), days: [] },
  ];
  const lessons = Array.from({ length: 60 }, (_, i) => lesson(i % 3 === 0 ? 'told' : 'named'));

  it('finds which mention tells of a sanction, since which day, and the same weights every time', () => {
    const { mentions, days } = learnEvents(lessons);
    const score = (trait: string): number => (mentions.get('bias') ?? 0) + (mentions.get(trait) ?? 0);
    expect(score('told')).toBeGreaterThan(0);
    expect(score('named')).toBeLessThan(0);
    expect(days.get('own')).toBeGreaterThan(days.get('since') ?? 0);
    expect([...learnEvents(lessons).mentions]).toEqual([...mentions]);
  });

  it('learns which one of several is right, and nothing from where all are', () => {
    const choice = (right: boolean) => [
      { traits: ['first'], right: true },
      { traits: ['second'], right },
    ];
    const told = learnChoice(Array.from({ length: 20 }, () => choice(false)));
    expect(told.get('first')).toBeGreaterThan(told.get('second') ?? 0);
    expect(learnChoice(Array.from({ length: 20 }, () => choice(true))).size).toBe(0);
  });

  it('has left a model that needs more where the rules read nothing', () => {
    expect(model.believedRuled).toBeLessThan(model.believed);
    expect(model.believed).toBeLessThan(model.believedAlone);
  });
});

describe('the chance of an event', () => {
  it('is that of any of its mentions telling of it, and no mention makes it less likely', () => {
    const text = `The United States imposed sanctions on Viktor Orlov on Thursday.`;
    const chances = (more: string): number[] => {
      const { reading, mentions, cast, authorities, ruled } = explainArticle({
        id: 'a',
        title: 'a',
        date: '2020-07-31',
        text: text + more,
      });
      const scene = setScene({ reading, dateline: '2020-07-31', mentions, cast, authorities });
      return likelyEvents(new ArticleView(scene, ruled), model).imposed.map(({ likely, tellings }) => {
        expect(likely).toBeCloseTo(1 - tellings.reduce((rest, { chance }) => rest * (1 - chance), 1));
        expect(tellings.map(({ chance }) => chance)).toEqual(
          tellings.map(({ chance }) => chance).sort((a, b) => b - a),
        );
        return likely;
      });
    };
    expect(Math.max(...chances(''))).toBeGreaterThan(model.believed);
    expect(Math.max(...chances(' Orlov was blacklisted by Washington on Thursday.'))).toBeGreaterThan(model.believed);
  });
});
