import { describe, expect, test } from 'vitest';
import {
  changesOfArticle,
  changesOfClaim,
  entranceOf,
  isEntrance,
  recordedBy,
  type Change,
} from '../../../../src/core/standing/changes.ts';
import { claimAsOf, entryDays, retractedOn } from '../../../../src/core/standing/claimAsOf.ts';
import type { Article } from '../../../../src/core/model/model.ts';
import { findById, readOk } from '../../../support/content.ts';
import { claimWith, report, statement } from '../../../support/claims.ts';

/** A change with all that tells it from others of its day. */
function inFull(change: Change): string {
  const { day, type } = change;
  const said = {
    standing: (each: Change & { type: 'standing' }) =>
      `${each.claim.id} ${each.from?.row.id ?? 'new'} -> ${each.to.row.id} by ${[
        ...each.entries.map((entry) => `${entry.source.id} of ${entry.day}`),
        ...each.retracted.map((source) => `the retraction of ${source.id}`),
      ].join(', ')}`,
    position: (each: Change & { type: 'position' }) =>
      `${each.claim.id} ${each.actor.id} ${each.from.says.join()} -> ${each.to.says.join()}`,
    retraction: (each: Change & { type: 'retraction' }) =>
      `${each.claim?.id ?? 'article'} ${each.retraction.why}`,
    correction: (each: Change & { type: 'correction' }) =>
      `${each.claim?.id ?? 'article'} ${each.correction.was}`,
    update: (each: Change & { type: 'update' }) => each.update.what.text,
    answer: (each: Change & { type: 'answer' }) => `${each.claim.id} ${each.standing.row.id}`,
    words: (each: Change & { type: 'words' }) =>
      `${each.source.id} ${each.seen.quote ?? 'all'} ${each.seen.words}`,
    source: (each: Change & { type: 'source' }) => each.source.id,
  };
  return `${day} ${type} ${(said[type] as (each: Change) => string)(change)}`;
}

const late = (entry: string, day = '2025-09-01') => entry.replace(' }', `, added: ${day} }`);

describe('the changes of a claim', () => {
  test('name what brought each standing, and nothing else', () => {
    const claim = claimWith({
      statements: [
        statement('host', 'so', '2025-08-17'),
        statement('host', 'so', '2025-08-18'),
        statement('guest', 'so', '2025-08-19'),
      ],
    });
    expect(changesOfClaim(claim).map(inFull)).toEqual([
      '2025-08-19 standing they-spoke one-side -> agreed by host-post of 2025-08-19',
    ]);
  });

  test('count what was found late on the day on which it was added, beside what was there', () => {
    const claim = claimWith({
      statements: [
        statement('host', 'so', '2025-08-17'),
        late(statement('guest', 'so', '2025-08-18')),
        statement('host', 'otherwise', '2025-08-20'),
      ],
    });
    expect(changesOfClaim(claim).map(inFull)).toEqual([
      '2025-08-20 standing they-spoke one-side -> denied by host-post of 2025-08-20',
      '2025-08-20 position they-spoke host so -> otherwise',
      '2025-09-01 standing they-spoke denied -> contested by host-post of 2025-08-18',
    ]);
  });

  test('have a change of position on the day on which the later of its statements was added', () => {
    const added = (first: string, second: string) =>
      changesOfClaim(
        claimWith({ statements: [statement('guest', 'so', '2025-08-10'), first, second] }),
      )
        .filter(({ type }) => type === 'position')
        .map(({ day }) => day);
    const [before, after] = [
      statement('host', 'so', '2025-08-17'),
      statement('host', 'otherwise', '2025-08-20'),
    ];
    expect(added(before, after)).toEqual(['2025-08-20']);
    expect(added(late(before), after)).toEqual(['2025-09-01']);
    expect(added(before, late(after))).toEqual(['2025-09-01']);
  });

  test('have a retraction of its source', () => {
    const claim = claimWith({
      statements: [statement('host', 'so', '2025-08-17')],
      reports: ['{ source: gazette, says: so }', '{ source: herald, says: so }'],
      files:
        report('gazette', 'basis: named\nretracted: { at: 2025-08-20, why: An error. }') +
        report('herald', 'basis: unnamed', '2025-08-19'),
    });
    expect(changesOfClaim(claim).map(inFull)).toEqual([
      '2025-08-18 standing they-spoke one-side -> corroborated by gazette of 2025-08-18',
      '2025-08-18 source gazette',
      '2025-08-19 source herald',
      '2025-08-20 standing they-spoke corroborated -> one-side by the retraction of gazette',
    ]);
    expect(retractedOn(claim, '2025-08-20').map(({ id }) => id)).toEqual(['gazette']);
    expect(retractedOn(claim, '2025-08-19')).toEqual([]);
    expect(retractedOn(claim, '2025-08-21')).toEqual([]);
    expect(entryDays(claim)).toEqual(['2025-08-17', '2025-08-18', '2025-08-19', '2025-08-20']);
  });

  test('have its corrections and its retraction, even where nothing is on record', () => {
    const against =
      'corrections: [{ at: 2025-08-18, was: One., now: Two. }]\nretracted: { at: 2025-08-18, why: A mistake. }\n';
    const changes = [
      '2025-08-18 retraction they-spoke A mistake.',
      '2025-08-18 correction they-spoke One.',
    ];
    expect(changesOfClaim(claimWith({ against })).map(inFull)).toEqual(changes);
    expect(
      changesOfClaim(claimWith({ against, statements: [statement('host', 'so')] })).map(inFull),
    ).toEqual(changes);
  });

  test('begin with its entrance, which is none of them', () => {
    const claim = claimWith({
      statements: [statement('host', 'so'), statement('guest', 'so', '2025-08-19')],
    });
    const entrance = entranceOf(claim)!;
    expect(inFull(entrance)).toBe(
      '2025-08-18 standing they-spoke new -> one-side by host-post of 2025-08-18',
    );
    expect(isEntrance(entrance)).toBe(true);
    expect(changesOfClaim(claim).map(isEntrance)).toEqual([false]);
    expect(entranceOf(claimWith({}))).toBeUndefined();
  });
});

describe('the words of a source that were looked for again', () => {
  const seen = (findings: string) => `=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
seenAgain: ${findings}
---
`;
  const quoted = (...quotes: string[]) =>
    quotes.map((quote) => `{ actor: host, says: so, source: host-post, quote: ${quote} }`);
  const wordsOf = (findings: string, statements = quoted('we spoke')) =>
    changesOfClaim(claimWith({ statements, files: seen(findings) }))
      .filter(({ type }) => type === 'words')
      .map(inFull);

  test('are news where they have changed, gone or come back', () =>
    expect(
      wordsOf(
        '[{ at: 2025-09-04, words: there }, { at: 2025-09-01, words: there }, { at: 2025-09-02, words: changed }, { at: 2025-09-03, words: changed }]',
      ),
    ).toEqual(['2025-09-02 words host-post all changed', '2025-09-04 words host-post all there']));

  test('are told each for itself where they fare differently, in the order of the words', () =>
    expect(
      wordsOf(
        '[{ at: 2025-09-01, words: gone, quote: we spoke }, { at: 2025-09-01, words: changed, quote: at length }, { at: 2025-09-02, words: gone }, { at: 2025-09-03, words: gone, quote: we spoke }, { at: 2025-09-04, words: there, quote: we spoke }]',
        quoted('we spoke', 'at length'),
      ),
    ).toEqual([
      '2025-09-01 words host-post at length changed',
      '2025-09-01 words host-post we spoke gone',
      '2025-09-02 words host-post all gone',
      '2025-09-04 words host-post we spoke there',
    ]));

  test('are told of all where one of them had gone and all are there again', () =>
    expect(
      wordsOf(
        '[{ at: 2025-09-01, words: gone, quote: we spoke }, { at: 2025-09-02, words: there }, { at: 2025-09-03, words: there, quote: we spoke }]',
      ),
    ).toEqual([
      '2025-09-01 words host-post we spoke gone',
      '2025-09-02 words host-post all there',
    ]));

  test('are no change of a claim that does not quote them', () => {
    const gone = '[{ at: 2025-09-01, words: gone, quote: at length }]';
    const both = quoted('we spoke', 'at length');
    expect(wordsOf(gone, both)).toEqual(['2025-09-01 words host-post at length gone']);
    const other = `=== claims/it-went-well.md\n---\nclaim: The talk went well\nabout: [host]\nstatements: [${both[1]}]\n---\n`;
    expect(
      changesOfClaim(claimWith({ statements: [both[0]!], files: other + seen(gone) })).filter(
        ({ type }) => type === 'words',
      ),
    ).toEqual([]);
    const all = '[{ at: 2025-09-01, words: gone }]';
    expect(
      changesOfClaim(
        claimWith({ statements: [statement('host', 'so')], files: other + seen(all) }),
      ).filter(({ type }) => type === 'words'),
    ).toEqual([]);
  });
});

describe('the changes of an article', () => {
  const claims = `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - ${statement('host', 'so', '2025-08-17')}
  - ${statement('guest', 'otherwise', '2025-08-21')}
  - ${statement('host', 'otherwise', '2025-08-21')}
corrections: [{ at: 2025-08-22, was: One., now: Two. }]
---
=== claims/it-went-well.md
---
claim: The talk went well
about: [host, guest]
statements:
  - ${statement('guest', 'so', '2025-08-20').replace('host-post', 'guest-post')}
  - ${statement('guest', 'otherwise', '2025-08-21')}
corrections: [{ at: 2025-08-22, was: Three., now: Four. }]
---
`;
  const articleOf = (more: string, files = claims): Article =>
    readOk(`${files}
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", "It [went well](../claims/it-went-well.md).", c]
${more}
---
Text.
`).articles[0]!;

  test('are of both claims and its own, in the order of days, kinds and names', () => {
    const article = articleOf(`questions: [{ question: Did they speak?, answeredBy: they-spoke }]
updates: [{ at: 2025-08-22, what: One more. }, { at: 2025-08-22, what: Another. }]
corrections: [{ at: 2025-08-22, was: Five., now: Six. }, { at: 2025-08-22, was: One., now: Two. }, { at: 2025-08-22, was: Four., now: Five., claim: they-spoke }]
retracted: { at: 2025-08-22, why: All wrong. }`);
    expect(changesOfArticle(article).map(inFull)).toEqual([
      '2025-08-20 standing it-went-well new -> one-side by guest-post of 2025-08-20',
      '2025-08-20 source guest-post',
      '2025-08-21 standing it-went-well one-side -> denied by host-post of 2025-08-21',
      '2025-08-21 standing they-spoke one-side -> denied by host-post of 2025-08-21, host-post of 2025-08-21',
      '2025-08-21 position it-went-well guest so -> otherwise',
      '2025-08-21 position they-spoke host so -> otherwise',
      '2025-08-21 answer they-spoke denied',
      '2025-08-22 retraction article All wrong.',
      '2025-08-22 correction article Five.',
      '2025-08-22 correction it-went-well Three.',
      '2025-08-22 correction they-spoke Four.',
      '2025-08-22 correction they-spoke One.',
      '2025-08-22 update Another.',
      '2025-08-22 update One more.',
    ]);
  });

  test('have no answer of a question that is open', () => {
    const oneSide = claims.replace(
      `  - ${statement('guest', 'otherwise', '2025-08-21')}\ncorrections`,
      'corrections',
    );
    const article = articleOf(
      'questions: [{ question: How did it go?, answeredBy: it-went-well }]',
      oneSide,
    );
    expect(changesOfArticle(article).filter(({ type }) => type === 'answer')).toEqual([]);
  });

  test('have the retraction of a claim', () =>
    expect(
      changesOfArticle(
        articleOf(
          '',
          claims.replace('corrections:', 'retracted: { at: 2025-08-23, why: No. }\ncorrections:'),
        ),
      )
        .filter(({ type }) => type === 'retraction')
        .map(inFull),
    ).toEqual(['2025-08-23 retraction they-spoke No.']));

  test('are counted from what the record had at the end of a day', () => {
    const article = articleOf('');
    const on = (day: string) => recordedBy(article, day);
    expect(on('2025-08-16')).toEqual({ claims: 0, sources: 0 });
    expect(on('2025-08-17')).toEqual({ claims: 1, sources: 1 });
    expect(on('2025-08-19')).toEqual({ claims: 1, sources: 1 });
    expect(on('2025-08-20')).toEqual({ claims: 2, sources: 2 });
  });

  test('a claim of which nothing is on record is not counted', () =>
    expect(
      recordedBy(articleOf('', claims.replace(/statements:\n(?: {2}- .*\n){3}/, '')), '2025-08-30'),
    ).toEqual({ claims: 1, sources: 2 }));
});

test('a claim as of a day has what had entered the record by its end', () => {
  const claim = claimWith({
    statements: [
      statement('host', 'so'),
      late(statement('guest', 'so', '2025-08-17'), '2025-08-19'),
    ],
    reports: ['{ source: gazette, says: so }', '{ source: herald, says: so }'],
    files: report('gazette', 'basis: named', '2025-08-20') + report('herald', 'basis: named'),
    against: 'corrections: [{ at: 2025-08-19, was: One., now: Two. }]\n',
  });
  const on = (day: string) => {
    const { statements, reports, corrections } = claimAsOf(claim, day);
    return [
      statements.map(({ actor }) => actor.id),
      reports.map(({ source }) => source.id),
      corrections.length,
    ];
  };
  expect(on('2025-08-17')).toEqual([[], [], 0]);
  expect(on('2025-08-18')).toEqual([['host'], ['herald'], 0]);
  expect(on('2025-08-19')).toEqual([['guest', 'host'], ['herald'], 1]);
  expect(on('2025-08-20')).toEqual([['guest', 'host'], ['herald', 'gazette'], 1]);
});

test('a claim as of a day follows from what the others said by then', () => {
  const record = readOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
---
=== claims/they-argued.md
---
claim: The host and the guest argued
about: [host, guest]
implies: [they-spoke]
statements:
  - ${statement('host', 'so', '2025-08-17')}
  - ${late(statement('guest', 'so', '2025-08-17'), '2025-08-20')}
---
`);
  const claim = findById(record.claims, 'they-spoke');
  expect(changesOfClaim(claim).map(inFull)).toEqual([
    '2025-08-20 standing they-spoke one-side -> agreed by host-post of 2025-08-17',
  ]);
});
