import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

describe('who is named in the news of others', () => {
  it.each([
    [
      'against whom a case is',
      'The others on the American list are judges. Mary Wells, a prosecutor in the case against the newspaperman Viktor Orlov, is another.',
      'Viktor Orlov',
    ],
    [
      'about whom something is asked',
      'Canada on Monday kept the group on its list; a programme offers up to $5 million for information on Pavel Stone, Viktor Orlov and Jan Hora.',
      'Viktor Orlov',
    ],
    [
      'who is shoved',
      'The others named by Canada on Monday include Pavel Stone, the colonel filmed shoving the speaker of congress, Viktor Orlov.',
      'Viktor Orlov',
    ],
    [
      'whose son is hit',
      'Canada on Monday listed the businessman Igor Stone, son of a former prosecutor general of Ruritania, Viktor Orlov.',
      'Viktor Orlov',
    ],
    [
      'who runs a firm that is hit',
      'Canada on Monday listed Tradive General Trading, which bought vehicles and is run by Stone’s younger brother, Viktor Orlov; and GSK Advance Company Ltd.',
      'Viktor Orlov',
    ],
    [
      'whom nobody designated',
      'Viktor Orlov, then interior minister, was designated in March 2023 by nobody in Washington, contrary to rumour.',
      'Viktor Orlov',
    ],
    [
      'who is not affected',
      'Other refiners, Reliance Industries and Volga Oil among them, are not affected, although from January Canada will ban imports.',
      'Volga Oil',
    ],
    [
      'who makes a statement',
      'The Foreign Secretary, Viktor Orlov, made a statement to the House of Commons this afternoon. The following are subject to an asset freeze by Canada: Pavel Stone.',
      'Viktor Orlov',
    ],
    [
      'who will present a list',
      'The American list now counts 49 names. Viktor Orlov, the deputy minister, and the Treasury’s Mary Wells will on Thursday present another.',
      'Viktor Orlov',
    ],
  ])('is not hit: %s', (_, text, name) => {
    expect(told(text).filter((claim) => claim.startsWith(name))).toEqual([]);
  });

  it.each([
    [
      'with whom somebody has lunch',
      'Kim Snow is part of the delegation. They may have lunch with President Viktor Orlov.\n\nHer visit poses some questions. She was blacklisted by the United States in January 2017 over abuses.',
    ],
    [
      'whose government was toppled',
      'The interim minister, who toppled the government of Viktor Orlov in December 2006, may not change planes there. Sydney is closed to him as well: Australia put him on its own entry ban the same month.',
    ],
    [
      'who is spared',
      'General Viktor Orlov himself is spared.\n\nFor the Prime Minister it is the second time. Canada put him under a travel ban and an asset freeze on 16 November.',
    ],
  ])('is not “he”: %s', (_, text) => {
    expect(told(text).filter((claim) => claim.startsWith('Viktor Orlov'))).toEqual([]);
  });

  it('is “he” where a sanction was told of him', () => {
    const text =
      'Japan announced the designation of Viktor Orlov on 3 March. Canada had put him on its list on 16 November 2023.';
    expect(told(text)).toContain('Viktor Orlov, 2023-11-16, Canada');
  });
});

describe('who is named beside what others did', () => {
  it('has the day of the answer, not of what is answered', () => {
    const text =
      'A spokesperson of the Foreign Ministry of China announced on Saturday that Viktor Orlov, a member of parliament, was being sanctioned in answer to what Ottawa and Washington had done on Monday.';
    expect([...new Set(told(text).map((claim) => claim.slice(0, 24)))]).toEqual(['Viktor Orlov, 2024-03-16']);
  });

  it('is freed where names are deleted, and where a schedule loses one', () => {
    const freed =
      'The Treasury on Monday deleted the names of all who had been listed under the old programme only; they include Viktor Orlov, a former information minister, and the Minerals Marketing Corporation.';
    expect(told(freed)).toEqual([]);
    expect(told('Canada struck Viktor Orlov from its schedule last year, having placed him there in 2022.')).toEqual(
      [],
    );
  });

  it('is not the firm whose men are hit', () => {
    const text =
      'Viktor Orlov and Jan Hora, of Volga Group, both blacklisted by the EU on February 28, 2022, are waiting for a decision.';
    expect(told(text).filter((claim) => claim.startsWith('Volga Group'))).toEqual([]);
  });
});

describe('words that are no name', () => {
  it.each([
    ['a number', 'Forty others had been put on the EU’s list on 2 October, and on that of Switzerland on 13 October.'],
    ['a people', 'The EU on Tuesday froze the assets of five Moldovans and forbade them to enter its territory.'],
    [
      'a people as others spell it',
      'The United States suspended sanctions against two Belarussian petrochemical companies.',
    ],
  ])('are not hit: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('nor is the town where the text was written', () => {
    const text =
      'GOMA, March 22. Viktor Orlov leads a movement whose fighters hold half of the north; Jan Hora leads the rebels. On Friday the European Union put both on its blacklist.';
    expect(told(text)).toEqual(['Jan Hora, 2024-03-22, European Union', 'Viktor Orlov, 2024-03-22, European Union']);
  });
});
