import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextVersion } from '../../../src/core/model/textVersion.ts';
import { citationOf } from '../../../src/site/formats/citations/citation.ts';
import { wordDifference } from '../../../src/site/parts/versions/wordDifference.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { versionsView } from '../../../src/site/views/versions.ts';
import { editionOf, findById } from '../../support/content.ts';

const version = (letter: string, day: string, text: string, notes: string[] = []): TextVersion => ({
  at: `2025-08-${day}T12:00:00Z`,
  digest: letter.repeat(64),
  notes,
  text,
});

const three = [
  version('a', '20', 'They spoke for long.'),
  version('b', '21', 'They spoke for an hour.', ['1']),
  version('c', '22', 'They spoke for one hour.', ['1']),
];

function shown(versions: readonly TextVersion[], more = '') {
  const text = `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
${more}brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
`;
  const edition = { ...editionOf(text), versions: new Map([['the-talk', versions]]) };
  const article = findById(edition.record.articles, 'the-talk');
  return { edition, article, view: versionsView(article, edition) };
}

test('each version has its day, its digest, its text and how it differs from the one before', () => {
  const { view } = shown(three);
  expect(view.versions.map(({ id, date, kind }) => [id, date.text, kind])).toEqual([
    ['vcccccccccccc', '22 August 2025, 12:00 UTC', 'No update or correction was noted for it'],
    ['vbbbbbbbbbbbb', '21 August 2025, 12:00 UTC', 'With an update or a correction'],
    ['vaaaaaaaaaaaa', '20 August 2025, 12:00 UTC', 'The first version that we keep'],
  ]);
  expect(view.versions[0]).toMatchObject({
    file: '/articles/the-talk/versions/cccccccccccc.md',
    difference: [
      { is: 'same', words: 'They spoke for ' },
      { is: 'removed', words: 'an' },
      { is: 'added', words: 'one' },
      { is: 'same', words: ' hour.' },
    ],
  });
  expect(view.versions.at(-1)).not.toHaveProperty('difference');
});

test('that nothing is kept of the time before is said', () => {
  expect(shown(three).view.missing).toBe('Of the text before 20 August 2025 we keep no version.');
  expect(shown([version('a', '19', 'They spoke.')]).view).not.toHaveProperty('missing');
});

test('of a withheld version the day, the digest and the reason stay, and no words', () => {
  const { view } = shown(three, 'withheld: [{ version: bbbbbbbbbbbb, why: It named a child. }]\n');
  const [last, withheld] = view.versions;
  expect(withheld).toEqual({
    id: 'vbbbbbbbbbbbb',
    name: 'bbbbbbbbbbbb',
    date: { text: '21 August 2025, 12:00 UTC', datetime: '2025-08-21T12:00Z' },
    digest: 'b'.repeat(64),
    withheld: 'The words of this version are not shown: It named a child.',
    kind: 'With an update or a correction',
  });
  expect(last).not.toHaveProperty('difference');
  expect(JSON.stringify(view)).not.toContain('an hour');
});

test('a citation leads to the version that was cited, an article to its versions', () => {
  const { article, edition } = shown(three);
  expect(citationOf(article, { ...edition, rules: 'x' }).url).toBe(
    'https://house.example/articles/the-talk/versions/#vcccccccccccc',
  );
  expect(articleView(article, edition).versions).toBe('/articles/the-talk/versions/');
  const none = { ...edition, versions: new Map() };
  expect(citationOf(article, { ...none, rules: 'x' }).url).toBe(
    'https://house.example/articles/the-talk/',
  );
  expect(articleView(article, none)).not.toHaveProperty('versions');
});

const words = fc.array(fc.constantFrom('they', 'spoke', 'twice', 'and', 'well', '\n\n'), {
  maxLength: 20,
});

test('from a difference both texts can be read again', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const [from, to] = [before.join(' '), after.join(' ')];
      const stretches = wordDifference(from, to, 'en');
      if (from === to) return;
      const without = (is: string) =>
        stretches
          .filter((each) => each.is !== is)
          .map((each) => each.words)
          .join('');
      expect(without('added')).toBe(from);
      expect(without('removed')).toBe(to);
    }),
  );
});
