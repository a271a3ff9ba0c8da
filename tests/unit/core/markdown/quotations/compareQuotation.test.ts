import { describe, expect, test } from 'vitest';
import {
  isExactExcerptOf,
  isExcerptOf,
  quoteFinder,
} from '../../../../../src/core/markdown/quotations/compareQuotation.ts';
import { nearestQuote } from '../../../../../src/core/markdown/quotations/nearestQuote.ts';

const post =
  'At the conclusion of the meetings, I called President Putin, and began the arrangements for a meeting, at a location to be determined, between President Putin and President Zelenskyy.';
const fox =
  'I didn’t do it in front of them — I thought that would be disrespectful to President Putin.';

describe('a passage is a piece of a quote', () => {
  test('letter for letter', () => {
    expect(isExcerptOf('began the arrangements for a meeting', post)).toBe(true);
    expect(isExcerptOf('began the arrangements for the meeting', post)).toBe(false);
    expect(isExcerptOf('Began the arrangements', post)).toBe(false);
    expect(isExcerptOf(post, post)).toBe(true);
  });

  test('whatever its apostrophes and quotation marks', () => {
    expect(isExcerptOf("I didn't do it in front of them", fox)).toBe(true);
    expect(isExcerptOf('he said ‘no’ twice', 'he said "no" twice')).toBe(true);
  });

  test('however its spaces and lines break', () => {
    expect(isExcerptOf('I called\n  President\u00A0Putin', post)).toBe(true);
    expect(isExcerptOf('Icalled President', post)).toBe(false);
  });

  test('with a full stop or a comma of the sentence around it', () => {
    expect(isExcerptOf('for a meeting.', post)).toBe(true);
    expect(isExcerptOf('the arrangements,', post)).toBe(true);
    expect(isExcerptOf('the arrangements!', post)).toBe(false);
    expect(isExcerptOf('he said ‘no.’', 'he said “no” and left')).toBe(true);
  });

  test('with dashes as they are', () => {
    expect(isExcerptOf('them — I thought', fox)).toBe(true);
    expect(isExcerptOf('them - I thought', fox)).toBe(false);
  });

  test('when its accents are composed in another way', () => {
    expect(isExcerptOf('Wałe\u0328sa', 'said Wałęsa')).toBe(true);
  });

  test('with characters that look the same, which are told apart all the same', () => {
    for (const [passage, quote] of [
      ['a cease\u2011fire', 'a cease-fire'],
      ['a ﬁne oﬃce', 'a fine office'],
      ['a \u0441all', 'a call'],
    ] as const) {
      expect(isExcerptOf(passage, quote)).toBe(true);
      expect(isExactExcerptOf(passage, quote)).toBe(false);
    }
    expect(quoteFinder(['not a call', 'a \u0441all'])('a \u0441all')).toBe('a \u0441all');
    expect(isExcerptOf('10²', '102')).toBe(false);
  });

  test('whatever stands for the letters ʿ and ʻ, and with marks of its own around it', () => {
    expect(isExcerptOf('‘Abd al-Malik of Hawaiʻi', "'Abd al-Malik of Hawai‘i")).toBe(true);
    expect(isExcerptOf("'we spoke'", 'we spoke at length')).toBe(true);
  });

  test('of whole words: "no" is not in "know"', () => {
    expect(isExcerptOf('no', 'I know')).toBe(false);
    expect(isExcerptOf('no', 'I say no.')).toBe(true);
    expect(isExcerptOf('interrupt', 'they interrupted us')).toBe(false);
    expect(isExcerptOf('会談', '首脳会談を開く')).toBe(true);
  });

  test('and not of nothing', () => {
    for (const empty of ['', ' ', '…', '[he]', '.']) expect(isExcerptOf(empty, post)).toBe(false);
  });
});

describe('what is left out', () => {
  test('splits it into pieces that stand in their order', () => {
    expect(isExcerptOf('I called President Putin… at a location to be determined', post)).toBe(
      true,
    );
    expect(isExcerptOf('I called President Putin, ... a location', post)).toBe(true);
    expect(isExcerptOf('at a location to be determined… I called President Putin', post)).toBe(
      false,
    );
    expect(isExcerptOf('President Putin… President Putin… President Putin', post)).toBe(false);
  });

  test('may be replaced by words in square brackets', () => {
    expect(isExcerptOf('between [the two]', post)).toBe(true);
    expect(isExcerptOf('I thought [it] would be disrespectful', fox)).toBe(true);
    expect(isExcerptOf('[B]egan the arrangements', post)).toBe(true);
    expect(isExcerptOf('I thought [it] wouldn’t be', fox)).toBe(false);
  });

  test('may be at its start or its end', () => {
    expect(isExcerptOf('…began the arrangements…', post)).toBe(true);
    expect(isExcerptOf('...began the arrangements....', post)).toBe(true);
  });
});

describe('the nearest recorded quote', () => {
  test('is the stretch that is most like it, with what differs', () => {
    const near = nearestQuote('began the preparations for a meeting', [fox, post])!;
    expect(near.quote).toBe(post);
    expect(near.words).toBe('began the arrangements for a meeting');
    expect(near.difference).toBe('here “preparations”, recorded “arrangements”');
  });

  test('tells what is left out and what is added', () => {
    expect(nearestQuote('I didn’t do it before front of them', [fox])!.difference).toBe(
      'here “before”, recorded “in”',
    );
    expect(
      nearestQuote('I thought it would be disrespectful', ['I thought would be disrespectful'])!
        .difference,
    ).toBe('“it” is not recorded');
    expect(
      nearestQuote('I thought would be disrespectful', ['I thought it would be disrespectful'])!
        .difference,
    ).toBe('“it” is left out here');
  });

  test('is none when nothing is like it', () => {
    expect(nearestQuote('a completely different sentence', [post, fox])).toBeUndefined();
    expect(nearestQuote('anything', [])).toBeUndefined();
    expect(nearestQuote('', [post])).toBeUndefined();
  });

  test('tells of capitals', () => {
    expect(nearestQuote('Began the arrangements', [post])!.difference).toBe(
      'here “Began”, recorded “began”',
    );
  });

  test('tells of part of a word', () => {
    expect(nearestQuote('interrupt', ['they interrupted us'])!.difference).toBe(
      'here “interrupt”, recorded “interrupted”',
    );
  });

  test('shows the first of several differences', () => {
    expect(
      nearestQuote('I rang President Putin, and began the plans for a meeting', [post])!.difference,
    ).toBe('here “rang”, recorded “called”');
  });

  test('names characters that cannot be told apart by sight', () => {
    expect(nearestQuote('began the \u0430rrangement for a meeting', [post])!.difference).toBe(
      'here “\u0430rrangement”, with “\u0430” (U+0430) for “a”, recorded “arrangements”',
    );
    expect(nearestQuote('began the arrange\u00ADments', [post])!.difference).toBe(
      'here “arrange\u00ADments”, with the invisible U+00AD, recorded “arrangements”',
    );
  });

  test('is found where no spaces stand between words', () => {
    expect(nearestQuote('我们谈了很短', ['昨天我们谈了很久，然后走了'])!).toMatchObject({
      words: '我们谈了很久',
      difference: 'here “短”, recorded “久”',
    });
  });
});
