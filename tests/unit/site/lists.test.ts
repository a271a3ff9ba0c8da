import { expect, test } from 'vitest';
import { frontView } from '../../../src/site/views/front.ts';
import { actorListViews } from '../../../src/site/views/lists/actors.ts';
import { claimListViews, claimsView } from '../../../src/site/views/lists/claims.ts';
import { paginate } from '../../../src/site/parts/paginate.ts';
import { sourceListViews } from '../../../src/site/views/lists/sources.ts';
import { monthViews, articlesView } from '../../../src/site/views/lists/articles.ts';
import { topicViews } from '../../../src/site/views/lists/topics.ts';
import { editionOf } from '../../support/content.ts';

const base = editionOf('');
/** The base newsroom with forty explainers more, one a day from the first of July on. */
const many = editionOf(
  Array.from({ length: 40 }, (_, i) =>
    story(new Date(Date.UTC(2025, 6, 1 + i)).toISOString().slice(0, 10)),
  ).join(''),
);

test('claims are listed by standing, by topic, and by who speaks on them or is concerned', () => {
  expect(
    claimListViews(base).map(({ page, title, items }) => `${page}: ${title} (${items.length})`),
  ).toEqual([
    'claims/standing/agreed: Claims: Agreed by all sides (1)',
    'claims/topic/talks: Claims in Talks (1)',
    'claims/actor/guest: Claims: The guest (1)',
    'claims/actor/host: Claims: The host (1)',
  ]);
});

test('a claim on which somebody speaks for an actor is among the claims of that actor', () => {
  const edition = editionOf(
    `=== actors/voice.md\n---\nname: The voice\nkind: person\nrole: Speaks for the house\nspeaksFor: house\n---\n=== actors/house.md\n---\nname: The house\nkind: organisation\nrole: A house\n---\n=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: voice, says: so, source: host-post }\n---\n`,
  );
  expect(
    claimListViews(edition)
      .map(({ page }) => page)
      .filter((page) => page.startsWith('claims/actor/')),
  ).toEqual([
    'claims/actor/guest',
    'claims/actor/host',
    'claims/actor/house',
    'claims/actor/voice',
  ]);
});

test('a list of claims says where it is among the others, below the path of the site', () => {
  const [view] = claimListViews(editionOf('', '/news/'));
  expect(view!.tags.map(({ label }) => label)).toEqual(['By standing', 'By topic']);
  expect(view!.tags[0]!.tags).toEqual([
    {
      name: 'Agreed by all sides',
      address: '/news/claims/standing/agreed/',
      count: 1,
      standing: 'agreed',
      here: true,
    },
  ]);
});

test('the list of all claims shows all of them while they are few', () => {
  expect(claimsView(base).groups).toMatchObject([
    { standing: 'agreed', claims: [{ id: 'they-spoke' }] },
  ]);
  expect(claimsView(base).groups[0]).not.toHaveProperty('all');
});

test('with one explainer there is no month to choose and nothing older', () => {
  expect(articlesView(base)).toMatchObject({
    topics: [{ name: 'Talks', address: '/topics/talks/', count: 1 }],
    latest: [{ title: 'The talk' }],
    years: [],
  });
  expect(frontView(base)).toMatchObject({ lead: { title: 'The talk' }, more: [] });
  expect(frontView(base)).not.toHaveProperty('all');
});

test('with many, the front page shows the latest eight below the first, and leads to all', () => {
  const view = frontView(many);
  expect(view.lead!.title).toBe('The talk');
  expect(view.more).toHaveLength(8);
  expect(view.all).toEqual({ name: 'All 41 stories', address: '/articles/' });
  expect(view.months.map(({ name, count }) => `${name}: ${count}`)).toEqual([
    'August 2025: 10',
    'July 2025: 31',
  ]);
});

test('a story that leads without a figure shows its brief in the place of one', () => {
  const { figure, brief } = frontView(base);
  expect(figure).toBeUndefined();
  expect(brief).toHaveLength(base.record.articles[0]!.brief.length);
});

test('a story without claims has no number of them', () => {
  const view = frontView(editionOf(story('2025-08-20').replaceAll(/\[spoke\]\([^)]*\)/g, 'spoke')));
  expect([view.lead?.title, view.lead?.claims]).toEqual(['A story of 2025-08-20', undefined]);
});

test('the story that site.md names leads the front page, unless it is retracted', () => {
  const site = (id: string) =>
    `=== site.md\n---\nname: The House\ntagline: A record\npublisher: The House\ncontact: desk@house.example\nlanguage: en-GB\nzone: Europe/Kyiv\nlead: ${id}\ntopics: { talks: Talks, walks: Walks, songs: Songs }\n---\n`;
  const old = story('2025-07-01');
  const id = /articles\/(.*)\.md/.exec(old)![1]!;
  const view = frontView(editionOf(old + site(id)));
  expect([view.lead?.address, view.more[0]?.title]).toEqual([`/articles/${id}/`, 'The talk']);
  const taken = old.replace(
    'published:',
    'retracted: { at: 2025-08-20, why: It was wrong. }\npublished:',
  );
  expect(frontView(editionOf(taken + site(id))).lead?.title).toBe('The talk');
});

test('older explainers are found by the month in which they came out', () => {
  expect(articlesView(many).years).toEqual([
    {
      year: '2025',
      months: [
        { name: 'August 2025', address: '/articles/2025-08/', count: 10 },
        { name: 'July 2025', address: '/articles/2025-07/', count: 31 },
      ],
    },
  ]);
  expect(
    monthViews(many).map(
      ({ page, title, items }) => `${page}: ${title}, ${items.length}, ${items[0]!.title}`,
    ),
  ).toEqual([
    'articles/2025-08: Stories of August 2025, 10, The talk',
    'articles/2025-07: Stories of July 2025, 31, A story of 2025-07-31',
  ]);
});

test('a topic has its explainers, the latest first, and the claims in them', () => {
  const [first, second] = topicViews(many);
  expect(first).toMatchObject({
    page: 'topics/talks',
    intro: '41 stories, 1 claim',
    claims: [{ standing: 'agreed', claims: [{ id: 'they-spoke' }] }],
    allClaims: { address: '/claims/topic/talks/' },
  });
  expect(first!.items).toHaveLength(30);
  expect(second).toMatchObject({ page: 'topics/talks/2', claims: [] });
  expect(second!.items).toHaveLength(11);
});

test('sources are listed by where they have it from, and by who passes on whom', () => {
  const source = (id: string, rest: string) =>
    `=== sources/${id}.md\n---\ntitle: A report\npublisher: ${id}\nkind: report\n${rest}\nurl: https://${id}.example/\npublished: 2025-08-18\nlanguage: en\n---\n`;
  const claim =
    '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nreports:\n  - { source: wire, says: so }\n  - { source: paper, says: so }\nstatements:\n  - { actor: host, says: so, source: host-post, quote: we spoke at length }\n  - { actor: guest, says: so, source: guest-post }\n---\n';
  const views = sourceListViews(
    editionOf(source('wire', 'basis: unnamed') + source('paper', 'relays: [wire]') + claim),
  );
  expect(
    views.map(
      ({ page, items }) =>
        `${page}: ${items.map(({ id, around }) => id + (around ? ` ${around.label} ${around.sources.map(({ name }) => name).join()}` : '')).join('; ')}`,
    ),
  ).toEqual([
    'sources: paper; guest-post; host-post; wire',
    'sources/origin/statement: guest-post; host-post',
    'sources/origin/unnamed: wire',
    'sources/origin/relay: paper Passes on wire, 18 August 2025',
    'sources/origin/passed-on: wire Passed on by paper, 18 August 2025',
  ]);
});

test('actors are listed by side, and a link leads to each side on whichever page it stands', () => {
  const views = actorListViews(
    editionOf(
      '=== actors/aide.md\n---\nname: The aide\nkind: person\nrole: Aide\nside: host\n---\n',
    ),
    { size: 1 },
  );
  expect(
    views.map(
      ({ page, items }) =>
        `${page}: ${items.map(({ side, actors }) => [side, ...actors].map(({ name }) => name).join()).join('; ')}`,
    ),
  ).toEqual(['actors: The guest', 'actors/all/2: The host,The aide']);
  expect(views[0]!.tags).toEqual([
    { name: 'The guest', address: '/actors/#side-guest', count: 1 },
    { name: 'The host', address: '/actors/all/2/#side-host', count: 2 },
  ]);
});

test('a list of one page has no pages to choose, and an empty one has a page', () => {
  expect(paginate([1, 2], { page: 'claims', size: 2 })).toEqual([
    { page: 'claims', items: [1, 2], parts: [] },
  ]);
  expect(paginate([], { page: 'claims' })).toEqual([{ page: 'claims', items: [], parts: [] }]);
  expect(
    paginate([1, 2, 3], { page: 'sources', further: 'sources/all', size: 2 }).map(
      ({ page }) => page,
    ),
  ).toEqual(['sources', 'sources/all/2']);
});

function story(day: string): string {
  return `=== articles/story-${day}.md
---
title: A story of ${day}
dek: What was said of it.
topic: talks
published: ${day}
brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md).
`;
}
