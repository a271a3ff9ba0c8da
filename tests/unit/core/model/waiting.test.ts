import { expect, test } from 'vitest';
import type { Problem } from '../../../../src/core/markdown/problem.ts';
import { linkRecord, publishedEntries } from '../../../../src/core/model/linkRecord.ts';
import { waitingArticles } from '../../../../src/core/model/waiting.ts';
import { readContent } from '../../../../src/core/checks/readContent.ts';
import { checkContext } from '../../../../src/i18n/describeStanding.ts';
import { contentWith } from '../../../support/content.ts';
import { when } from '../../../support/when.ts';

const article = (id: string, published: string, body: string) =>
  `=== articles/${id}.md\n---\ntitle: ${id}\ndek: What was said.\ntopic: talks\npublished: ${published}\nbrief: ["They [spoke](../claims/they-spoke.md).", b, c]\n---\n${body}\n`;
const later = (published: string, body = 'They [met](../claims/they-met.md).') =>
  article('later', published, body) +
  '=== claims/they-met.md\n---\nclaim: They met in March\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post, quote: we spoke at length }]\n---\n';

/** What is published of these files at an instant, and what is wrong with it. */
function at(instant: string, files: string): { ids: string[]; problems: Problem[] } {
  const { linked, problems } = readContent(contentWith(files), {
    ...checkContext,
    at: when(instant),
  });
  const { record } = linkRecord(publishedEntries(linked, when(instant)));
  expect(waitingArticles(linked.record, when(instant)).length).toBe(
    linked.record.articles.length - record.articles.length,
  );
  return { ids: [...record.articles, ...record.claims].map(({ id }) => id), problems };
}

test('an article with an hour waits until then, and what only it reaches with it', () => {
  const files = later('2025-09-01T12:00+03:00');
  expect(at('2025-09-01T08:59Z', files).ids).toEqual(['the-talk', 'they-spoke']);
  expect(at('2025-09-01T09:00Z', files).ids).toEqual([
    'later',
    'the-talk',
    'they-met',
    'they-spoke',
  ]);
});

test('a day begins in the zone of the site', () => {
  expect(at('2025-08-31T20:59Z', later('2025-09-01')).ids).not.toContain('later');
  expect(at('2025-08-31T21:00Z', later('2025-09-01')).ids).toContain('later');
  expect(at('2025-09-01', later('2025-09-01')).ids).toContain('later');
});

test('what is published does not lead to what waits; what waits may lead to what is published', () => {
  const files =
    later('2025-09-01', 'After [this](earlier.md).') +
    article('earlier', '2025-08-30', 'More in [another story](later.md).');
  expect(at('2025-08-31', files).problems.map(({ message, todo }) => [message, todo])).toEqual(
    expect.arrayContaining([
      [
        'This is published, and leads to “later”, which waits until 2025-09-01.',
        'Publish the two together, or take the link out until then.',
      ],
    ]),
  );
  const { problems } = at('2025-09-02', files);
  expect(problems.filter(({ rule }) => rule === 'draft')).toEqual([]);
});

test('a draft does not wait, and without an instant nothing does', () => {
  const { linked } = readContent(
    contentWith(later('2025-09-01').replace('title: later', 'title: later\ndraft: true')),
    checkContext,
  );
  expect(waitingArticles(linked.record, when('2025-08-01')).map(({ id }) => id)).toEqual([
    'the-talk',
  ]);
  expect(waitingArticles(linked.record, undefined)).toEqual([]);
});
