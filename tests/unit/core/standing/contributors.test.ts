import { describe, expect, test } from 'vitest';
import { contributorsTo, outletKey } from '../../../../src/core/standing/contributors.ts';
import { interchangeable } from '../../../../src/core/standing/interchangeable.ts';
import { findById, readOk } from '../../../support/content.ts';
import { actor, claimWith, report, statement, told, type Said } from '../../../support/claims.ts';

const source = (id: string, kind: string, rest = `url: https://${id}.example/a`) =>
  `=== sources/${id}.md\n---\ntitle: The ${id}\npublisher: The ${id} office\nkind: ${kind}\npublished: 2025-08-18\nlanguage: en\n${rest}\n---\n`;
const named = (id: string, rest = '') => report(id, `basis: named\n${rest}`);
const keysOf = (said: Said) => contributorsTo(claimWith(said)).map(({ key }) => key);

describe('who may be left out of the record of a claim', () => {
  test('are its sides, with all their actors and what they say', () => {
    const [host, ...others] = contributorsTo(
      claimWith({
        statements: [statement('host', 'so'), statement('aide', 'otherwise')],
        files: actor('aide', 'The aide', 'side: host'),
      }),
    );
    expect(host).toMatchObject({
      type: 'side',
      key: 'actors/host',
      says: ['so', 'otherwise'],
      actors: [{ id: 'host' }, { id: 'aide' }],
    });
    expect(others).toEqual([]);
  });

  test('are not actors as publishers of their own words, but of what they report', () => {
    const own = source('letter', 'statement').replace('The letter office', 'The host');
    const said = '{ actor: host, says: so, source: letter }';
    expect(keysOf({ statements: [said], files: own })).toEqual(['actors/host']);
    expect(keysOf({ statements: [said], files: source('letter', 'statement') })).toEqual([
      'actors/host',
      'the-letter-office',
    ]);
    expect(
      keysOf({
        reports: [told('paper')],
        files: named('paper').replace('publisher: paper', 'publisher: The host'),
      }),
    ).toEqual(['the-host']);
  });

  test('are a work by itself, and the outlet in which we read it', () => {
    expect(keysOf({ reports: [told('register')], files: source('register', 'document') })).toEqual([
      'sources/register',
    ]);
    expect(
      keysOf({
        reports: [told('register')],
        files: source(
          'register',
          'document',
          'seenIn: { publisher: Gazette, url: https://gazette.example/a }',
        ),
      }),
    ).toEqual(['gazette', 'sources/register']);
  });

  test('are no sources that were retracted', () =>
    expect(
      keysOf({
        reports: [told('gazette'), told('herald')],
        files: named('gazette', 'retracted: { at: 2025-08-20, why: An error. }') + named('herald'),
      }),
    ).toEqual(['herald']));

  test('are those who speak of other claims from which it follows', () => {
    const { claims } = readOk(`
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
statements: [{ actor: host, says: so, source: gazette }]
reports: [${told('herald')}]
---
${named('gazette')}${named('herald')}`);
    const claim = findById(claims, 'they-spoke');
    expect(contributorsTo(claim).map(({ key }) => key)).toEqual([
      'actors/host',
      'gazette',
      'herald',
    ]);
    expect(interchangeable(claim, contributorsTo(claim))).toHaveLength(3);
  });
});

test('the key of an outlet is its name in letters and numbers, whatever its signs', () => {
  expect(outletKey('LIGA.net')).toBe('liga-net');
  expect(outletKey('Neue  Zürcher Zeitung')).toBe('neue-zürcher-zeitung');
  expect(outletKey('★')).toBe('%E2%98%85');
});

describe('of these any one counts like any other', () => {
  const groupsOf = (said: Said) => {
    const claim = claimWith({ about: '[]', ...said });
    return interchangeable(claim, contributorsTo(claim)).map((group) =>
      group.map(({ key }) => key).join(' '),
    );
  };
  const two = (first: string, second: string, says = 'so') =>
    groupsOf({
      reports: [told('gazette'), told('herald', says)],
      files: named('gazette', first) + named('herald', second),
    });

  test('outlets with one account each, of one kind and to one effect', () => {
    expect(two('', '')).toEqual(['gazette herald']);
    expect(two('person: Jane Doe', 'person: Ann Lee')).toEqual(['gazette herald']);
    expect(two('', '', 'otherwise')).toEqual(['gazette', 'herald']);
    expect(
      groupsOf({
        reports: [told('gazette'), told('herald')],
        files: named('gazette') + report('herald', 'basis: unnamed'),
      }),
    ).toEqual(['gazette', 'herald']);
  });

  test('documents of different offices, and not a document and an outlet', () =>
    expect(
      groupsOf({
        reports: [told('register'), told('minutes'), told('gazette')],
        files: source('register', 'document') + source('minutes', 'document') + named('gazette'),
      }),
    ).toEqual(['gazette', 'sources/minutes sources/register']));

  test('no sides', () =>
    expect(groupsOf({ statements: [statement('host', 'so'), statement('guest', 'so')] })).toEqual([
      'actors/host',
      'actors/guest',
    ]));

  test.each<[string, Said]>([
    [
      'outlets that name one person',
      {
        reports: [told('gazette'), told('herald')],
        files: named('gazette', 'person: Jane Doe') + named('herald', 'person: Jane Doe'),
      },
    ],
    [
      'an outlet whose person is an actor',
      {
        reports: [told('gazette'), told('herald')],
        files: named('gazette', 'person: guest') + named('herald'),
      },
    ],
    [
      'an outlet whose account another passes on',
      {
        reports: [told('gazette'), told('herald'), told('echo')],
        files: named('gazette') + named('herald') + report('echo', 'relays: [gazette]'),
      },
    ],
    [
      'an outlet in which somebody speaks on the claim',
      {
        statements: ['{ actor: host, says: otherwise, source: gazette }'],
        reports: [told('gazette'), told('herald')],
        files: named('gazette') + named('herald'),
      },
    ],
    [
      'an outlet with another piece on the record',
      {
        statements: ['{ actor: host, says: otherwise, source: other }'],
        reports: [told('gazette'), told('herald')],
        files:
          named('gazette') +
          named('herald') +
          report('other', 'basis: named', undefined, 'gazette'),
      },
    ],
    [
      'what was read on the page of another outlet',
      {
        reports: [told('gazette'), told('herald')],
        files:
          named('gazette').replace(
            /url: .*/,
            'seenIn: { publisher: Times, url: https://times.example/a }',
          ) + named('herald'),
      },
    ],
    [
      'a study, which has authors',
      {
        reports: [told('paper'), told('herald')],
        files:
          source(
            'paper',
            'study',
            'url: https://paper.example/a\nauthors: [Jane Doe]\nreviewed: true',
          ) + named('herald'),
      },
    ],
    [
      'data of an actor',
      {
        reports: [told('table'), told('herald')],
        files: source('table', 'data').replace('The table office', 'The guest') + named('herald'),
      },
    ],
    [
      'a recording that others have verified',
      {
        reports: [told('film'), told('register')],
        files:
          source('film', 'recording', 'url: https://film.example/a\nverifiedBy: [checker]') +
          source('register', 'document') +
          named('checker'),
      },
    ],
  ])('not %s', (_what, said) =>
    expect(groupsOf(said).filter((group) => group.includes(' '))).toEqual([]),
  );
});
