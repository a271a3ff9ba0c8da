import { describe, expect, test } from 'vitest';
import {
  changesOfArticleView,
  changesOfClaimView,
} from '../../../src/site/parts/changes/changesView.ts';
import { claimView } from '../../../src/site/views/claim.ts';
import { eventView } from '../../../src/site/views/event.ts';
import { frontView } from '../../../src/site/views/front.ts';
import { standingsView } from '../../../src/site/views/standings.ts';
import { claimListViews, claimsView } from '../../../src/site/views/lists/claims.ts';
import { articlesView } from '../../../src/site/views/lists/articles.ts';
import { topicViews } from '../../../src/site/views/lists/topics.ts';
import { searchRecords } from '../../../src/site/formats/search/searchRecords.ts';
import { searchView } from '../../../src/site/views/search.ts';
import { sitemapFiles } from '../../../src/site/formats/sitemap.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { answerOf } from '../../../src/core/standing/answer.ts';
import { editionOf, findById } from '../../support/content.ts';

const why = 'It was another guest.';
const claim = (id: string, more = '') =>
  `=== claims/${id}.md\n---\nclaim: The host and the guest spoke (${id})\nabout: [host, guest]\n${more}statements:\n  - { actor: host, says: so, source: host-post }\n  - { actor: guest, says: otherwise, source: guest-post, added: 2025-08-20 }\n---\n`;
const article = (id: string, more = '', day = '2025-08-19') =>
  `=== articles/${id}.md\n---\ntitle: ${id}\ndek: What was said of it.\ntopic: talks\npublished: ${day}\n${more}timeline: [the-call]\nquestions: [{ question: Did they?, answeredBy: they-spoke }]\nbrief: [a, b, c]\n---\nThey [spoke](../claims/they-spoke.md) and [met](../claims/they-met.md).\n`;
const event = '=== events/the-call.md\n---\ntitle: The call\nwhen: 2025-08-18\n---\n';
const taken = `retracted: { at: 2025-08-20, why: ${why} }\n`;

describe('a claim that is retracted', () => {
  const edition = editionOf(
    claim('they-spoke', taken) + claim('they-met') + article('the-talk') + event,
  );
  const view = articleView(findById(edition.record.articles, 'the-talk'), edition);

  test('keeps its page, which says so and why before its standing', () => {
    expect(claimView(findById(edition.record.claims, 'they-spoke'), edition)).toMatchObject({
      retracted: { why },
      line: { standing: 'retracted', label: 'Retracted' },
      sentence: expect.stringMatching(/./),
    });
  });

  test('has no cell in the strip of an article, is not counted, and is marked where it is spoken of', () => {
    expect(view.strip.map(({ standing, count }) => [standing, count])).toEqual([['contested', 1]]);
    expect(view.growth.map(({ runs }) => runs.reduce((sum, { count }) => sum + count, 0))).toEqual(
      view.growth.map(() => 1),
    );
    expect(view.counts).toBe('How well is its one claim supported?');
    expect(view.table.rows.map(({ claim: { id } }) => id)).toEqual(['they-met']);
    expect(view.facts).toMatchObject({ count: 1 });
    expect(view.facts.claims.map(({ id, label }) => [id, label])).toEqual(
      expect.arrayContaining([
        ['they-spoke', 'Retracted'],
        ['they-met', 'Contested'],
      ]),
    );
    expect(view.text[0]?.passages[0]?.html).toContain(
      '<a href="/claims/they-spoke/" class="claim-mark" data-standing="retracted" aria-describedby="standing-retracted"><i>spoke</i></a>',
    );
  });

  test('answers no question', () => {
    expect(answerOf(findById(edition.record.articles, 'the-talk').questions[0]!)).toEqual({
      state: 'open',
    });
  });

  test('is in no list, no search and no example, and has not moved', () => {
    const shown = [
      claimsView(edition),
      claimListViews(edition),
      topicViews(edition),
      standingsView(edition),
      searchRecords(edition),
      frontView(edition).moved,
    ];
    for (const each of shown) expect(JSON.stringify(each)).not.toContain('they-spoke');
    expect(JSON.stringify(shown)).toContain('they-met');
    expect(articlesView(edition).latest).toMatchObject([{ claims: '1 claim, 1 contested' }]);
  });

  test('leaves no standing behind by which a search could be narrowed in vain', () => {
    expect(searchView(editionOf(claim('they-spoke', taken))).standings).toEqual([]);
  });
});

describe('an article that is retracted', () => {
  const edition = editionOf(
    claim('they-spoke') +
      claim('they-met') +
      article('the-talk', taken, '2025-08-20') +
      article('another-talk') +
      event,
  );

  test('keeps its page, which says so and why, with all that it held', () => {
    expect(articleView(findById(edition.record.articles, 'the-talk'), edition)).toMatchObject({
      retracted: { why },
      strip: [{ count: 2 }],
    });
  });

  test('is listed among the changes with a link to the retraction', () => {
    const { changesSince } = changesOfArticleView(
      findById(edition.record.articles, 'the-talk'),
      edition,
    );
    expect(changesSince.days.at(-1)?.[1]).toContainEqual([
      changesSince.words.findIndex(([one]) => one === '1 retraction'),
      ['retraction'],
    ]);
    const ofClaim = editionOf(claim('they-spoke', taken));
    expect(
      JSON.stringify(
        changesOfClaimView(
          findById(ofClaim.record.claims, 'they-spoke'),
          ofClaim,
        ).changesSince.days.at(-1),
      ),
    ).toContain('"retraction"');
  });

  test('is in no list, no search, and among the uses of no claim or event', () => {
    const spoke = findById(edition.record.claims, 'they-spoke');
    const shown = [
      frontView(edition),
      articlesView(edition),
      topicViews(edition),
      searchRecords(edition),
      claimView(spoke, edition).uses,
      eventView(edition.record.events[0]!, edition).articles,
      articleView(findById(edition.record.articles, 'another-talk'), edition).others,
    ];
    for (const each of shown) expect(JSON.stringify(each)).not.toContain('the-talk');
    for (const each of shown.slice(0, 6)) expect(JSON.stringify(each)).toContain('another-talk');
    expect(articlesView(edition).topics).toMatchObject([{ name: 'Talks', count: 1 }]);
  });

  test('leads to no list of its topic when it was the only one there', () => {
    const alone = editionOf(
      claim('they-spoke') + claim('they-met') + article('the-talk', taken, '2025-08-20') + event,
    );
    expect(topicViews(alone)).toEqual([]);
    expect(articleView(findById(alone.record.articles, 'the-talk'), alone).topic).toEqual({
      name: 'Talks',
      address: '/articles/',
    });
    expect(frontView(alone).lead).toBeUndefined();
    expect(JSON.stringify(sitemapFiles(alone))).not.toContain('/topics/');
    expect(JSON.stringify(sitemapFiles(alone))).toContain('/articles/the-talk/');
  });
});
