import { describe, expect, it } from 'vitest';
import { deriveDataset } from '../../derive';
import { told } from './behind-news-of-another';

describe('who is under the sanctions of others', () => {
  it.each<[string, string[]]>([
    [
      'Viktor Orlov, who signed the law, has been under US sanctions twice over.',
      ['Viktor Orlov, no day, United States'],
    ],
    ['Viktor Orlov has been under US sanctions for years.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has long been under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been sanctioned twice by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is already under American sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov, already under American sanctions, shrugged.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is also under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is himself under American sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is subject to US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is on the US sanctions list.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is on a US blacklist.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is blacklisted by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov is sanctioned by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been sanctioned by the United States.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been blacklisted by Washington.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov has been on the US sanctions list for years.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov remains under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov was under US sanctions at the time.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov, who is under US sanctions, did not answer.', ['Viktor Orlov, no day, United States']],
    ['Hill is close to Viktor Orlov, who is under US sanctions.', ['Viktor Orlov, no day, United States']],
    ['Washington has already sanctioned Viktor Orlov.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov appears on the US sanctions list.', ['Viktor Orlov, no day, United States']],
    ['Viktor Orlov figures on an American blacklist.', ['Viktor Orlov, no day, United States']],
  ])('is so since no day of the news: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('who has been barred or sanctioned by others since a day', () => {
  it.each([
    'Viktor Orlov has been banned from entering the United States since 12 June 2022.',
    'Viktor Orlov has been under sanctions by the United States since 12 June 2022.',
    'Viktor Orlov, a general, runs the camps. He has been under sanctions by the United States since 12 June 2022.',
  ])('is so since that day, and not that of the news: %s', (sentence) => {
    expect(told(sentence)).toEqual(['Viktor Orlov, 2022-06-12, United States']);
  });
});

describe('who is told of beside the news', () => {
  it.each<[string, string[]]>([
    ['Viktor Orlov was also sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov was sanctioned too.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Also sanctioned was Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is also on the list.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is now under British sanctions.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov has also been sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov has been added to the list.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Viktor Orlov is among those sanctioned.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['Sanctions were also imposed on Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['The sanctions also target Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United Kingdom']],
    ['The US also sanctioned Viktor Orlov on Thursday.', ['Viktor Orlov, 2024-03-21, United States']],
    ['Viktor Orlov was sanctioned by the United States the same day.', ['Viktor Orlov, 2024-03-21, United States']],
    ['The United States on Thursday also sanctioned Viktor Orlov.', ['Viktor Orlov, 2024-03-21, United States']],
    ['Viktor Orlov has been under US sanctions since Thursday.', ['Viktor Orlov, 2024-03-21, United States']],
  ])('is of its day: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

/** As `told`, of an article that is nothing but `text`. */
const alone = (text: string): string[] => {
  const { entities, sanctions } = deriveDataset([{ id: 'a', title: 'a', date: '2024-03-22', text }]);
  const caption = new Map(entities.map((entity) => [entity.id, entity.caption]));
  return sanctions.map(({ entity, startDate }) => `${caption.get(entity)}, ${startDate ?? 'no day'}`).sort();
};

describe('who is on a list', () => {
  it.each(['Viktor Orlov is on the EU sanctions list.', 'Anna Hill met Viktor Orlov, who is on the EU’s blacklist.'])(
    'is so since no day, also where that is all there is: %s',
    (text) => {
      expect(alone(text)).toEqual(['Viktor Orlov, no day']);
    },
  );

  it('is so since the news where that is of this list', () => {
    const news =
      'Australia sanctions members of the regime\n\nTwo years after the coup, Australia is imposing targeted financial sanctions on 16 members of the regime who bear responsibility for it.\n\n';
    const text = `${news}The individuals are all members of the council. They include its chairman, General Viktor Orlov, Admiral Ivan Petrov and Pavel Stone, who is the home affairs minister.\n`;
    expect(alone(text)).toEqual(['Ivan Petrov, 2024-03-22', 'Pavel Stone, 2024-03-22', 'Viktor Orlov, 2024-03-22']);
  });

  it('is so since no day where the news above is of another government', () => {
    const text =
      'Canada announced sanctions against Anna Hill.\n\nHer friends include Viktor Orlov, who is on the EU list, and Ivan Petrov, who is under British sanctions.';
    expect(alone(text)).toEqual(['Anna Hill, 2024-03-22', 'Ivan Petrov, no day', 'Viktor Orlov, no day']);
  });
});

describe('an article that the rules read nothing in', () => {
  it('is news all the same where one event of it is sure', () => {
    const text =
      'Bush widens net around Mugabe\n\nSeventeen entities and one man were added on Friday to the list of those whose property Americans must block on account of Zimbabwe. The man is Viktor Orlov, an Omani said to be close to Robert Mugabe’s circle; his company, Volga Natural Resources, is on it. The Minerals Marketing Corporation, the Iron and Steel Company, the Agricultural Bank and the state’s Development Corporation follow.\n\nPresident George W. Bush signed an order that day which allows it.';
    expect(alone(text)).toContain('Iron and Steel Company, 2024-03-22');
  });
});
