import { describe, expect, it } from 'vitest';
import { told } from './behind-news-of-another';

const CANADA = 'Viktor Orlov, 2022-05-03, Canada';
const BRITAIN = 'Viktor Orlov, 2023-02-02, United Kingdom';

describe('a further government behind the day of the one before', () => {
  it.each([
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022 and Britain on 2 February 2023.',
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022, followed by Britain on 2 February 2023.',
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022, and Britain did so on 2 February 2023.',
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022. Britain did the same on 2 February 2023.',
    'Viktor Orlov, a general, has been under Canadian sanctions since 3 May 2022 and British ones since 2 February 2023.',
    'Viktor Orlov, a general, runs the camps. Canada sanctioned him on 3 May 2022, Britain on 2 February 2023.',
    'Viktor Orlov, a general, runs the camps. He was listed by Canada on 3 May 2022 and was sanctioned by Britain on 2 February 2023.',
  ])('did the same on its own day: “%s”', (sentence) => {
    expect(told(sentence)).toEqual([CANADA, BRITAIN]);
  });

  it.each([
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022 and Britain on 2 February 2023 expelled two diplomats.',
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022 and Russia on 2 February 2023.',
    'Canada sanctioned Viktor Orlov, a general, on 3 May 2022, and British officials on 2 February 2023 met him.',
  ])('did something else, or is whom it hit: “%s”', (sentence) => {
    expect(told(sentence)).toEqual([CANADA]);
  });
});

describe('two days told of “him” in two sentences', () => {
  it('are both his', () => {
    expect(
      told(
        'Viktor Orlov, a general, runs the camps. Canada sanctioned him on 3 May 2022. Britain listed him on 2 February 2023.',
      ),
    ).toEqual([CANADA, BRITAIN]);
  });
});
