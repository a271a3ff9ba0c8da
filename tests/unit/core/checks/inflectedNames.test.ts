import { expect, test } from 'vitest';
import { inflectedNames } from '../../../../src/core/checks/content/inflectedNames.ts';
import { newsroomIn, newsrooms } from '../../../fixtures/newsrooms.ts';
import { readContent } from '../../../support/content.ts';

test('a name is known in another case, and another name is not taken for it', () => {
  const isName = inflectedNames(['Новая газета', 'Берег', 'Українська правда', 'Mladá fronta']);
  for (const form of [
    'Новой газеты',
    'Новую газету',
    'Берегом',
    'Української правди',
    'Mladé fronty',
  ])
    expect(isName(form), form).toBe(true);
  for (const other of ['Новая жизнь', 'газета', 'Береговая охрана', 'правда', ''])
    expect(isName(other), other).toBe(false);
});

test.each(Object.keys(newsrooms) as (keyof typeof newsrooms)[])(
  'a newsroom in %s has nothing wrong with it but a catalogue that is missing',
  (language) => {
    const { problems } = readContent(newsroomIn(language));
    expect(problems.filter(({ rule }) => rule !== 'untranslated')).toEqual([]);
  },
);
