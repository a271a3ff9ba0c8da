import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPieces } from '../../../../src/core/model/translation/alignPieces.ts';
import { behindOf } from '../../../../src/core/model/translation/behind.ts';
import { linkedIn } from '../../../../src/core/model/translation/linkIn.ts';
import { digestedSentences } from '../../../../src/core/model/translation/sentenceDigests.ts';
import {
  newTranslation,
  withDigests,
} from '../../../../src/core/model/translation/writeTranslation.ts';
import type { LinkedRecord } from '../../../../src/core/model/linkRecord.ts';
import { linkedOk } from '../../../support/content.ts';

const original = (body: string, more = '', brief = 'Both say so.') => `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", ${brief}, Nobody else was there.]
questions: [{ question: How long did they speak? }, { question: Who rang whom?, answer: The host did. }]
${more}---
${body}
`;

const body = `They [spoke](../claims/they-spoke.md).

They spoke on the phone. It was once.

## Afterwards

Nobody rang again.`;

const translated = `---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
# Лишається, як є.
brief: ["Вони [розмовляли](../claims/they-spoke.md).", Обоє так кажуть., 'Більше нікого не було.']
questions: [{ question: Як довго? }, { question: Хто кому?, answer: Господар. }]
---
Вони [розмовляли](../claims/they-spoke.md).

Вони розмовляли телефоном. Один раз.

## Потім

Більше ніхто не дзвонив.
`;

const entryOf = ({ entries }: LinkedRecord) =>
  entries.find(({ collection }) => collection === 'articles')!;

/** The translation as it was noted of the original as it was first. */
const noted = withDigests(translated, entryOf(linkedOk(original(body))))!;

/** What is behind once the original has become another. */
function behind(now: string, translation = noted) {
  const linked = linkedOk(`${now}=== articles/the-talk.uk.md\n${translation}`);
  return {
    ...behindOf(entryOf(linked), linked.translations[0]!),
    article: linkedIn(linked, 'uk').record.articles[0]!,
  };
}

describe('a translation', () => {
  test('follows its original when it is noted, and nothing else of it has changed', () => {
    expect(behind(original(body)).pieces).toEqual([]);
    expect(noted.replace(/^of:\n(?: .*\n)+/m, '')).toBe(translated);
    expect(withDigests(noted, entryOf(linkedOk(original(body))))).toBe(noted);
  });

  test('is behind in the paragraph that has changed, and in no other', () => {
    const { pieces, day, article } = behind(original(body.replace('once', 'twice')));
    expect(pieces).toMatchObject([
      {
        key: 'text',
        how: 'changed',
        fresh: ['It was twice.'],
        gone: 1,
        at: { place: { line: 17 } },
      },
    ]);
    expect(day).toBeUndefined();
    const notes = [...article.body.behind!];
    expect(notes).toEqual([[article.body.tree.children[1], [{ how: 'changed' }]]]);
  });

  test('is behind in a paragraph that has come, and in one that has gone', () => {
    const come = behind(original(body.replace('\n## ', '\nThe guest hung up.\n\n## ')));
    expect(come.pieces).toMatchObject([
      { how: 'added', fresh: ['The guest hung up.'], at: { place: { line: 17 } } },
    ]);
    const gone = behind(original(body.replace('They spoke on the phone. It was once.\n\n', '')));
    expect(gone.pieces).toMatchObject([{ how: 'removed', at: { place: { line: 17 } } }]);
  });

  test('is not behind where only lines are broken otherwise, or a file has moved', () => {
    const moved = body
      .replace('phone. It', 'phone.\nIt')
      .replace('claims/they', 'claims/sub/../they');
    expect(behind(original(moved)).pieces).toEqual([]);
  });

  test('is behind in a point, a question and a headline', () => {
    const now = original(body, '', 'Both deny it.')
      .replace('title: The talk', 'title: The long talk')
      .replace('The host did.', 'The guest did.');
    const { pieces, article } = behind(now);
    expect(pieces.map(({ key, at }) => [key, at!.index])).toEqual([
      ['title', 0],
      ['brief', 1],
      ['questions', 1],
    ]);
    expect(article.behind).toEqual({ title: { how: 'changed' } });
    expect(article.brief.map(({ behind }) => behind?.size)).toEqual([undefined, 1, undefined]);
    expect(article.questions.map(({ answer }) => answer?.behind?.size)).toEqual([undefined, 1]);
  });

  test('knows the day of a change only from an update or a correction that came later', () => {
    const changed = body.replace('once', 'twice');
    const correction = 'corrections: [{ at: 2025-08-20, was: It was once., now: It was twice. }]\n';
    expect(behind(original(changed, correction)).day).toBe('2025-08-20');
    const later = withDigests(translated, entryOf(linkedOk(original(body, correction))))!;
    expect(later).toMatch(/^ {2}day: 2025-08-20$/m);
    const after = behind(original(changed, correction), later);
    expect(after.pieces).toHaveLength(1);
    expect(after.day).toBeUndefined();
  });

  test('of another number of paragraphs is behind as a whole', () => {
    const joined = noted.replace('\n## Потім\n', '');
    const { pieces, article } = behind(original(body.replace('once', 'twice')), joined);
    expect(pieces).toMatchObject([{ key: 'text', how: 'changed' }]);
    expect(pieces[0]!.at).toBeUndefined();
    expect([...article.body.behind!.keys()]).toEqual([article.body.tree.children[0]]);
  });

  test('without digests is not said to be behind', () => {
    expect(behind(original('Something else.'), translated).pieces).toEqual([]);
  });

  test('that begins has the words of its original, and follows it', () => {
    const entry = entryOf(linkedOk(original(body)));
    const text = newTranslation(entry);
    expect(text).toContain('translates: the-talk\ntitle: The talk\n');
    expect(text).toContain('  - question: Who rang whom?\n    answer: The host did.\n');
    expect(text).not.toContain('topic');
    expect(text.endsWith(`---\n${body}\n`)).toBe(true);
    expect(behind(original(body), text).pieces).toEqual([]);
  });
});

test('a text has the same digests however its lines are broken, and another for other words', () => {
  const digests = (text: string) => digestedSentences(text).map(({ digest }) => digest);
  expect(digests('One. Two “three.” Four?')).toHaveLength(3);
  expect(digests('一。二。')).toHaveLength(2);
  expect(digests('One\n  two.')).toEqual(digests('One two.'));
  expect(digests('One two.')).not.toEqual(digests('One too.'));
  for (const digest of digests('It is 1e3. Yes. No! Null?'))
    expect(digest).toMatch(/^[^aeiouy\d]{4}$/);
});

const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'a-b', 'c-d', 'e-f-g'), { maxLength: 9 });

test('every piece of two texts is in one step, in its order', () => {
  fc.assert(
    fc.property(lists, lists, (old, now) => {
      const steps = alignPieces(old, now);
      const indexes = (which: 'old' | 'now') => steps.flatMap((step) => step[which] ?? []);
      expect(indexes('old')).toEqual(old.map((_, i) => i));
      expect(indexes('now')).toEqual(now.map((_, i) => i));
    }),
  );
  expect(alignPieces(['a', 'b'], ['a', 'b'])).toEqual([
    { old: 0, now: 0 },
    { old: 1, now: 1 },
  ]);
});

test('a paragraph that shares a sentence with an earlier one stands for it', () => {
  expect(alignPieces(['a-b'], ['x', 'a-c'])).toEqual([{ now: 0 }, { old: 0, now: 1 }]);
});
