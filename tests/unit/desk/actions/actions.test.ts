import { expect, test } from 'vitest';
import { actionsOf, wasAndNow, withItem, withKey } from '../../../../src/desk/actions/additions.ts';
import { rename } from '../../../../src/desk/actions/rename.ts';
import { baseFiles, readContent } from '../../../support/content.ts';

const texts = new Map(baseFiles.map(({ file, text }) => [file, text]));

test.each([
  ['claims/they-spoke.md', 'claims/talks/they-talked.md'],
  ['actors/host.md', 'actors/the-host.md'],
  ['sources/host-post.md', 'sources/posts/host-post-1.md'],
  ['articles/the-talk.md', 'articles/deep/the-long-talk.md'],
])('%s is renamed to %s with all that names it', (from, to) => {
  const after = new Map(texts);
  for (const { file, text } of rename(texts, from, to, true))
    if (text === undefined) after.delete(file);
    else after.set(file, text);
  const files = [...after].map(([file, text]) => ({ file, text }));
  expect(readContent(files).problems).toEqual([]);
  expect(after.get(to)).toContain(`formerly: [${from.replace(/^.*\/|\.md$/g, '')}]`);
  expect(after.has(from)).toBe(false);
});

test('a file that was never saved is renamed without a former id', () => {
  const [, moved] = rename(texts, 'actors/host.md', 'actors/new-host.md', false);
  expect(moved).toEqual({ file: 'actors/new-host.md', text: texts.get('actors/host.md') });
});

test('the translations of a file are renamed with it', () => {
  const translated = new Map([
    ...texts,
    ['claims/they-spoke.uk.md', '---\ntranslates: they-spoke\nclaim: Вони говорили\n---\n'],
    ['claims/they-spoke-again.md', texts.get('claims/they-spoke.md')!],
  ]);
  const changes = rename(translated, 'claims/they-spoke.md', 'claims/they-talked.md', true);
  expect(changes).toContainEqual({ file: 'claims/they-spoke.uk.md', text: undefined });
  expect(changes).toContainEqual({
    file: 'claims/they-talked.uk.md',
    text: '---\ntranslates: they-talked\nclaim: Вони говорили\n---\n',
  });
  expect(changes.map(({ file }) => file)).not.toContain('claims/they-spoke-again.md');
});

test('nothing is done with a translation, which follows its original', () => {
  expect(actionsOf('articles/the-talk.uk.md')).toEqual([]);
});

test('a correction is filled in from what was published', () => {
  const claim = texts.get('claims/they-spoke.md')!;
  const now = claim.replace('The host and the guest spoke', 'They spoke at length');
  expect(wasAndNow(claim, now)).toEqual({
    was: 'The host and the guest spoke',
    now: 'They spoke at length',
  });
  expect(wasAndNow(claim, claim)).toEqual({ was: '', now: '' });
});

test('each kind has its actions, in the shapes that the check asks for', () => {
  expect(actionsOf('actors/host.md')).toEqual([]);
  expect(actionsOf('sources/host-post.md')).toEqual(['retract']);
  expect(actionsOf('articles/the-talk.md')).toEqual(['correct', 'update', 'retract']);
  const file = 'articles/the-talk.md';
  const corrected = withItem(file, texts.get(file)!, 'corrections', {
    at: '2025-08-21',
    was: 'They met.',
    now: 'They [spoke](../claims/they-spoke.md).',
  })!;
  const updated = withItem(file, corrected, 'updates', {
    at: '2025-08-22',
    what: 'The guest has spoken.',
    claims: ['they-spoke'],
  })!;
  const whole = withKey(file, updated, 'updated', '2025-08-22')!;
  const files = baseFiles.map((each) => (each.file === file ? { file, text: whole } : each));
  expect(readContent(files).problems).toEqual([]);
});
