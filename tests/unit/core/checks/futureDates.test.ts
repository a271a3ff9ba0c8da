import { expect, test } from 'vitest';
import { readContent } from '../../../../src/core/checks/readContent.ts';
import { parseWhen } from '../../../../src/core/dates/parseWhen.ts';
import { checkContext } from '../../../../src/i18n/describeStanding.ts';
import { contentWith } from '../../../support/content.ts';

/** What is told of a post by the instant of the build. */
function told(published: string, at: string) {
  const read = parseWhen(at);
  if (!('when' in read)) throw new Error(at);
  const files = contentWith(
    `=== sources/guest-post.md\n---\ntitle: A post of the guest\npublisher: The guest\nkind: statement\nurl: https://guest.example/post\npublished: ${published}\nlanguage: en\n---\n`,
  );
  return readContent(files, { ...checkContext, at: read.when })
    .problems.filter(({ rule }) => rule === 'future-date')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a source that was published after now is told of', () => {
  expect(told('2031-08-19', '2026-12-01T10:00Z')).toEqual([
    'sources/guest-post.md:6 This is dated 2031-08-19, after now (2026-12-01).',
  ]);
});

test('one of today is not, wherever on Earth it is today', () => {
  expect(told('2026-12-02', '2026-12-01T23:00Z')).toEqual([]);
  expect(told('2026-12-01', '2026-12-01T10:00Z')).toEqual([]);
});
