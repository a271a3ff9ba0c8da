import { describe, expect, test } from 'vitest';
import { lostNegation } from '../../../../src/core/checks/content/lostNegation.ts';
import { leftOutFinder } from '../../../../src/core/markdown/quotations/compareQuotation.ts';
import { wordListsFor } from '../../../../src/i18n/wordLists.ts';

const lost = (language: string, passage: string, ...quotes: string[]) => {
  const found = lostNegation(passage, leftOutFinder(quotes)(passage), wordListsFor(language));
  return found && `${found.isCertain ? 'certain' : 'perhaps'} ${found.how}`;
};

describe.each<[string, ...string[]]>([
  ['en', 'We did not speak at length.', 'We did … speak', 'It is not true that we met.', 'we met'],
  [
    'de',
    'Wir haben nicht lange gesprochen.',
    'Wir haben [] lange gesprochen',
    'Es stimmt nicht, dass wir uns trafen.',
    'wir uns trafen',
  ],
  [
    'fr',
    'Nous n’avons pas parlé.',
    'Nous … avons [] parlé',
    'Il n’est pas vrai que nous avons parlé.',
    'nous avons parlé',
  ],
  [
    'uk',
    'Ми не говорили довго.',
    'Ми … говорили довго',
    'Це не так, що ми зустрічалися.',
    'ми зустрічалися',
  ],
  ['ar', 'نحن لم نتحدث طويلا.', 'نحن … نتحدث طويلا', 'ليس صحيحا أن الوفد وصل.', 'الوفد وصل'],
])('in %s', (language, ...words) => {
  const [quote, cut, denied, rest] = words as [string, string, string, string];
  test('a “not” in the place of a cut is lost', () =>
    expect(lost(language, cut, quote)).toBe('certain left out'));
  test('one before the passage may be', () =>
    expect(lost(language, rest, denied)).toBe('perhaps cut before'));
  test('a passage with it is none', () => {
    expect(lost(language, quote, quote)).toBeUndefined();
    expect(lost(language, denied, denied)).toBeUndefined();
  });
  test('nor is one that is recorded by itself too', () => {
    expect(lost(language, rest, denied, rest)).toBeUndefined();
    expect(lost(language, cut, quote, cut)).toBeUndefined();
  });
});

test('a “not” of another clause or sentence is none of the passage', () => {
  expect(lost('en', 'we spoke', 'I will not run, and we spoke.')).toBeUndefined();
  expect(lost('en', 'we spoke', 'They did not come. Then we spoke.')).toBeUndefined();
  expect(lost('en', 'We met … we spoke', 'We met. They did not come. Then we spoke.')).toBe(
    undefined,
  );
});

test('a “not” that is put in, or that stands behind the passage, is told', () => {
  expect(lost('en', 'We did [not] speak', 'We did speak')).toBe('certain put in');
  expect(lost('de', 'Wir sprachen', 'Wir sprachen nicht.')).toBe('perhaps cut after');
});

test('of two places the one without a “not” counts', () =>
  expect(lost('en', 'speak', 'We did not speak. We speak now.')).toBeUndefined());

test('“not only” denies nothing', () =>
  expect(lost('en', 'We … met', 'We not only met.')).toBeUndefined());

test('in a language without lists nothing is told', () =>
  expect(lost('nl', 'Wij [] spraken', 'Wij niet spraken')).toBeUndefined());
