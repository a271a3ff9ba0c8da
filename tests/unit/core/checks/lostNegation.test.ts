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

test('a “not” that is put in is told', () =>
  expect(lost('en', 'We did [not] speak', 'We did speak')).toBe('certain put in'));

test('a letter in brackets puts nothing in', () =>
  expect(lost('en', '[W]e did … speak', 'Then we did not speak.')).toBe('certain left out'));

test('an auxiliary that only the “not” needs goes with it', () => {
  expect(lost('en', 'We … speak', 'We did not speak.')).toBe('certain left out');
  expect(lost('en', 'We … speak', 'We don’t speak.')).toBe('certain left out');
});

describe('a cut of more than the “not” is the editor’s to judge', () => {
  test.each<[string, string, string]>([
    ['en', 'the Russian people', 'We are not at war with the Russian people.'],
    ['en', 'the Russian people', 'It is not true that the Russian people want war.'],
    ['en', 'We met … we spoke', 'We met, which nobody knew, and we spoke.'],
    ['en', 'Bob … left', 'Bob, who was not there, left.'],
    ['en', '[Bob Kay, who was not there] left', 'He left'],
    ['en', 'They crossed [the no-fly zone]', 'They crossed it'],
    ['en', 'They crossed [the no-fly zone] at night', 'They crossed it at night'],
    ['en', 'It was … the minister', 'It was none other than the minister.'],
    ['en', 'We met … Then we spoke', 'We met. They did not come. Then we spoke.'],
    ['en', 'They live at … 10', 'They live at No. 10'],
    ['en', 'They live at … 10', 'They live at No 10'],
    ['en', 'We … only met', 'We not only met.'],
    ['en', 'Did we … meet', 'Did we not meet?'],
    ['en', 'we met', 'I am not surprised that we met.'],
    ['en', 'we met', 'Nobody doubts that we met.'],
    ['en', 'we met', 'We do not know whether we met.'],
    ['en', 'we met', 'If it is not true that we met, why ask?'],
    ['de', 'Wir sprachen … lange', 'Wir sprachen, nicht wahr, lange'],
    ['de', 'Wir sprachen', 'Wir sprachen nicht.'],
    ['fr', 'un … important', 'C’est un pas important.'],
    ['fr', 'Il … a dix ans', 'Il n’a que dix ans.'],
    ['fr', 'Il … a [] dix ans', 'Il n’a que dix ans.'],
    ['fr', 'avant qu’il … parte', 'avant qu’il ne parte'],
    ['fr', 'la résolution … 10', 'la résolution n° 10'],
    ['de', 'bevor er … kommt, gehen wir', 'bevor er nicht kommt, gehen wir'],
    ['uk', 'Ми чекали, поки він … прийшов', 'Ми чекали, поки він не прийшов.'],
    ['uk', 'Ми … не говорили', 'Ми ніколи не говорили.'],
  ])('%s: “%s” of “%s”', (language, passage, quote) =>
    expect(lost(language, passage, quote)).toBeUndefined(),
  );
});

test.each<[string, string]>([
  ['I deny that', 'we met'],
  ['Nobody says that', 'we met at noon'],
  ['It isn’t true that', 'we met'],
])('“%s” before the whole clause', (denial, clause) =>
  expect(lost('en', clause, `${denial} ${clause}.`)).toBe('perhaps cut before'),
);

test('of two places the one without a “not” counts', () =>
  expect(lost('en', 'speak', 'We did not speak. We speak now.')).toBeUndefined());

test('“not only” denies nothing', () =>
  expect(lost('en', 'We … met', 'We not only met.')).toBeUndefined());

test('in a language without lists nothing is told', () =>
  expect(lost('nl', 'Wij [] spraken', 'Wij niet spraken')).toBeUndefined());
