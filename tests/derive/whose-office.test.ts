import { describe, expect, it } from 'vitest';
import { derived, post } from './posts-of-petrov';

describe('a body named right beside the office or its holder', () => {
  it('is the one before “whose”, “its” and a possessive', () => {
    const body = 'National Security Council of Ukraine';
    for (const [text, title] of [
      [`They met the ${body} (NSCU), whose secretary, Ivan Petrov, spoke.`, 'secretary'],
      [`The US Treasury listed the ${body}, including its current director, Ivan Petrov.`, 'director'],
      [
        `The US Treasury listed the ${body}, its director, Pavel Orlov, and its deputy director, Ivan Petrov.`,
        'deputy director',
      ],
      [`The ${body}’s director, Ivan Petrov, spoke.`, 'director'],
    ] as const)
      expect(post(text)).toEqual([[title, body]]);
  });

  it('is no man, whose party or aide is told of', () => {
    const text =
      'They met Viktor Orlov. Ivan Petrov, chairman of the Orlov party, spoke. Orlov and President Pavel Volkov met.';
    expect(post(text)).toEqual([['chairman', 'Orlov party']]);
    const { entities } = derived(text);
    const linked = entities.flatMap(({ positions }) => positions.map(({ organization }) => organization));
    expect(entities.filter(({ id, schema }) => schema === 'Person' && linked.includes(id))).toEqual([]);
  });

  it('is no court where “its leader” is told of', () => {
    const text = 'The Supreme Court of Ukraine banned it, and its leader, Ivan Petrov, fled.';
    expect(post(text)).toEqual([['leader', undefined]]);
  });

  it('is the part of the ministry that acts, and not the ministry', () => {
    const text = 'They met the Border Directorate of the Interior Ministry of Ukraine and its director, Ivan Petrov.';
    expect(post(text)?.[0]?.[1]).toContain('Border Directorate');
  });

  it('is not the one named before another sentence’s news', () => {
    const text =
      'The National Bank of Ukraine met the Supreme Court of Ukraine, and a lawyer met its director, Ivan Petrov.';
    expect(post(text)).toEqual([['director', undefined]]);
  });

  it('stands behind the name of a soldier, but not behind that of a minister, whose party it is', () => {
    const text = 'They met Colonel Ivan Petrov of the National Guard of Ukraine.';
    expect(post(text)).toEqual([['Colonel', 'National Guard of Ukraine']]);
    expect(post('Ivan Petrov, colonel, National Guard of Ukraine')).toEqual([['colonel', 'National Guard of Ukraine']]);
    expect(post('They met Minister Ivan Petrov of the Civic Party of Ukraine.')).toEqual([['Minister', undefined]]);
  });

  it('stands behind a comma, whole, where the title is all that is before it', () => {
    const body = 'Border Affairs Office of the State Council';
    expect(post(`Those named are Ivan Petrov, Director, ${body}; and Pavel Orlov, judge.`)?.[0]).toEqual([
      'Director',
      body,
    ]);
    expect(post('A spokesman for its Interior Ministry, Ivan Petrov, spoke.')?.[0]?.[1]).toBe('Interior Ministry');
    expect(post('Colonel Ivan Petrov, of the National Guard of Ukraine, spoke.')?.[0]?.[1]).toBe(
      'National Guard of Ukraine',
    );
    expect(post('Ivan Petrov, deputy of the National Assembly, Civic Party of Ukraine')?.[0]?.[1]).toBe(
      'National Assembly',
    );
  });

  it('ends the title of whoever heads a part of something', () => {
    const bodies = 'The Interior Ministry of Ukraine and the Special Tasks Department met.';
    for (const whose of ['its', 'the ministry’s'])
      expect(post(`${bodies} Ivan Petrov, head of ${whose} Special Tasks Department, spoke.`)).toEqual([
        ['head', 'Special Tasks Department'],
      ]);
    expect(post('Ivan Petrov, Under Secretary of the Treasury, spoke. The Treasury agreed.')?.[0]?.[0]).toBe(
      'Under Secretary of the Treasury',
    );
  });
});

describe('a body that another word stands for', () => {
  const guard = 'The National Guard of Ukraine was sanctioned by the EU.';

  it('is the one named last that may be called so', () => {
    for (const [title, office] of [
      ['the force’s commander', 'commander'],
      ['commander of the same force', 'commander'],
      ['adviser to the force', 'adviser'],
    ] as const)
      expect(post(`${guard} Ivan Petrov, ${title}, spoke.`)).toEqual([[office, 'National Guard of Ukraine']]);
  });

  it('is the one of which somebody else was named before, or is named in the same words', () => {
    const bank = 'National Bank of Ukraine';
    for (const [text, title] of [
      [`They met the ${bank} (NBU) and Ivan Petrov, its director.`, 'director'],
      [`They met the ${bank}, its director, Pavel Orlov, and deputy director, Ivan Petrov.`, 'deputy director'],
      [`They listed the ${bank} along with their director, Ivan Petrov.`, 'director'],
    ] as const)
      expect(post(text)).toEqual([[title, bank]]);
  });

  it('is one that is known by being sanctioned alone', () => {
    const text = 'The US Treasury sanctioned Alvana on Monday. Ivan Petrov, its secretary general, was listed too.';
    expect(post(text)).toEqual([['secretary general', 'Alvana']]);
  });

  it('is the one that “that body” points to', () => {
    const text = `${guard} They met Ivan Petrov, head of that body, and Pavel Orlov, deputy head of that same body.`;
    expect(post(text)).toEqual([['head', 'National Guard of Ukraine']]);
    expect(post(`${guard} So was that body’s commander, Ivan Petrov.`)).toEqual([
      ['commander', 'National Guard of Ukraine'],
    ]);
  });

  it('is named by its head with a capital, too, and by what a spokesman is for', () => {
    for (const title of ['The Guard’s spokesman', 'A spokesman for the Guard'])
      expect(post(`${guard} ${title}, Ivan Petrov, spoke.`)).toEqual([['spokesman', 'National Guard of Ukraine']]);
  });

  it('is the international court, where only that court is named, for prosecutors and for judges told of as its own', () => {
    const court = 'The International Criminal Court opened a case.';
    expect(post(`${court} The prosecutor, Ivan Petrov, spoke.`)).toEqual([
      ['prosecutor', 'International Criminal Court'],
    ]);
    expect(post(`${court} Two judges, Ivan Petrov and Pavel Orlov, spoke.`)?.[0]?.[1]).toBe(
      'International Criminal Court',
    );
    for (const other of ['Judge Ivan Petrov', 'the Russian prosecutor, Ivan Petrov'])
      expect(post(`${court} They met ${other}.`)?.[0]?.[1]).toBeUndefined();
    expect(post('The Supreme Court of Ukraine met. The prosecutor, Ivan Petrov, spoke.')?.[0]?.[1]).toBeUndefined();
  });

  it('is the one that the sentence before is about', () => {
    const text = `${guard} The force has the State Bank of Ukraine for a neighbour. Its commander, Ivan Petrov, spoke.`;
    expect(post(text)).toEqual([['commander', 'National Guard of Ukraine']]);
  });

  it('is none that is never called so, and none where a party named later may be meant', () => {
    expect(post(`${guard} Ivan Petrov, the panel’s chairman, spoke.`)?.[0]?.[1]).toBeUndefined();
    const text =
      'The Civic Party of Ukraine spoke. The ruling Tisva did not. Ivan Petrov, the party’s secretary, left.';
    expect(post(text)).toEqual([['secretary', undefined]]);
    expect(post('The Treasury spoke. Ivan Petrov, economic secretary to the Treasury, left.')).toEqual([
      ['economic secretary to the Treasury', undefined],
    ]);
  });

  it('is that of the chief whose deputy somebody is', () => {
    const text = 'They met Pavel Orlov, director of the National Guard of Ukraine, and his deputy, Ivan Petrov.';
    expect(post(text)).toEqual([['deputy', 'National Guard of Ukraine']]);
    const far =
      'Pavel Orlov, director of the National Guard of Ukraine, spoke when Anna Orlova met his deputy, Ivan Petrov.';
    expect(post(far)).toEqual([['deputy', undefined]]);
  });

  it('is the part, where the whole only says whose it is', () => {
    const text = 'Ivan Petrov, director of the State Council’s Border Affairs Office, spoke.';
    expect(post(text)).toEqual([['director', 'Border Affairs Office']]);
  });
});
