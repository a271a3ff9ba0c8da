import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { claimWithout } from '../../../../src/core/standing/claimWithout.ts';
import {
  publishersBehind,
  solePublishers,
  withoutPublisher,
} from '../../../../src/core/standing/withoutPublisher.ts';
import { findById, readOk } from '../../../support/content.ts';
import { actor, claimWith, report, statement, told, type Said } from '../../../support/claims.ts';

const named = (id: string, rest = '') => report(id, `basis: named\n${rest}`);
const unseen = (id: string, rest = '') => named(id, rest).replace(/url: .*\n/, '');
const letter = (id: string, rest: string) =>
  `=== sources/${id}.md\n---\ntitle: Words of ${id}\npublisher: Office of ${id}\nkind: statement\npublished: 2025-08-18\nlanguage: en\n${rest}\n---\n`;
const inGazette = (id: string) =>
  letter(id, `seenIn: { publisher: Gazette, url: https://gazette.example/${id} }`);
const spoken = (who: string, at: string) => `{ actor: ${who}, says: so, source: ${at} }`;

describe('through whose pages a source is known', () => {
  const { sources } = readOk(
    named('own') +
      named('archived', 'archived: https://archive.example/a').replace(/url: .*\n/, '') +
      inGazette('letter') +
      unseen('told', 'knownThrough: [own, letter, unknown]') +
      unseen('unknown', 'knownThrough: [told]') +
      unseen('lost', 'knownThrough: [unknown]') +
      report('echo', 'relays: [lost]'),
  );
  const behind = (id: string, ...passedOnBy: string[]) =>
    publishersBehind(
      findById(sources, id),
      passedOnBy.map((each) => findById(sources, each)),
    );

  test('is its own publisher where its page or a copy is known', () => {
    expect(behind('own', 'echo')).toEqual(['own']);
    expect(behind('archived')).toEqual(['archived']);
  });
  test('is the one on whose page it was read', () =>
    expect(behind('letter', 'echo')).toEqual(['Gazette']));
  test('is those that tell of it and were seen themselves', () =>
    expect(behind('told')).toEqual(['own', 'Gazette']));
  test('is those that pass it on, else its own', () => {
    expect(behind('lost', 'echo')).toEqual(['echo']);
    expect(behind('lost')).toEqual(['lost']);
  });
});

describe('what is known through one publisher alone', () => {
  const heardOf = (said: Said) => {
    const claim = claimWith(said);
    const heard = analyse(claim);
    return {
      sole: solePublishers(heard),
      left: (publisher: string) => {
        const { sides, origins } = withoutPublisher(claim, heard, publisher);
        return [...sides.map(({ side }) => side.id), ...origins.map(({ source }) => source.id)];
      },
    };
  };

  test('is told where it is two voices or more', () => {
    const both = heardOf({
      statements: [spoken('host', 'a'), spoken('guest', 'b')],
      files: inGazette('a') + inGazette('b'),
    });
    expect(both.sole).toEqual(['Gazette']);
    expect(both.left('GAZETTE')).toEqual([]);
    expect(both.left('Herald')).toEqual(['host', 'guest']);
    expect(heardOf({ statements: [spoken('host', 'a')], files: inGazette('a') }).sole).toEqual([]);
  });

  test('is a side’s word and a report, and what only it passes on', () => {
    const heard = heardOf({
      statements: [spoken('host', 'a')],
      reports: [told('gazette'), told('herald')],
      files:
        inGazette('a') +
        named('gazette').replace('publisher: gazette', 'publisher: Gazette') +
        named('herald'),
    });
    expect(heard.sole).toEqual(['Gazette']);
    expect(heard.left('Gazette')).toEqual(['herald']);
    const passed = heardOf({
      reports: [told('echo'), told('other')],
      files:
        unseen('wire', 'knownThrough: [echo]') +
        report('echo', 'relays: [wire]') +
        report('other', 'basis: unnamed', '2025-08-18', 'echo'),
    });
    expect(passed.sole).toEqual(['echo']);
    expect(passed.left('echo')).toEqual([]);
  });

  test('is no side that has spoken elsewhere too, but loses what it said there', () => {
    const heard = heardOf({
      statements: [spoken('host', 'a'), statement('host', 'otherwise'), spoken('guest', 'b')],
      files: inGazette('a') + inGazette('b'),
    });
    expect(heard.sole).toEqual([]);
    const claim = claimWith({
      statements: [spoken('host', 'a'), statement('host', 'otherwise'), spoken('guest', 'b')],
      files: inGazette('a') + inGazette('b'),
    });
    const { sides } = withoutPublisher(claim, analyse(claim), 'Gazette');
    expect(sides.map(({ side, says }) => [side.id, ...says])).toEqual([['host', 'otherwise']]);
  });
});

describe('a record without somebody', () => {
  const standingOf = (said: Said, ...keys: string[]) =>
    analyse(claimWithout(claimWith(said), keys)).standing.row.id;

  test('keeps what is known through another outlet as well', () => {
    const said = {
      reports: [told('wire')],
      files: unseen('wire', 'knownThrough: [echo, other]') + named('echo') + named('other'),
    };
    expect(standingOf(said, 'echo')).toBe('single');
    expect(standingOf(said, 'echo', 'other')).toBe('open');
  });

  test('has no recording verified by who is left out', () => {
    const film = `=== sources/film.md\n---\ntitle: The film\npublisher: Witness\nkind: recording\nurl: https://film.example/a\npublished: 2025-08-18\nlanguage: en\nverifiedBy: [checker]\n---\n`;
    const said = { reports: [told('film')], files: film + named('checker') };
    expect(standingOf(said)).toBe('documented');
    expect(standingOf(said, 'checker')).toBe('reported');
  });

  test('has no chain through who is left out, however long', () => {
    const said = {
      reports: [told('last')],
      files:
        named('wire') +
        report('middle', 'relays: [wire]', '2025-08-19') +
        report('last', 'relays: [middle]', '2025-08-20'),
    };
    expect(standingOf(said)).toBe('single');
    for (const key of ['wire', 'middle', 'last']) expect(standingOf(said, key)).toBe('open');
  });

  test('has what follows from other claims without them, too', () => {
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
statements: [${statement('host', 'so')}, ${statement('aide', 'so')}]
reports: [${told('gazette')}]
---
=== claims/they-were-apart.md
---
claim: The host and the guest never met
about: [host, guest]
excludes: [they-spoke]
statements: [${statement('guest', 'so')}]
---
${named('gazette')}${actor('aide', 'The aide', 'side: host')}`);
    const claim = findById(claims, 'they-spoke');
    const without = (...keys: string[]) => analyse(claimWithout(claim, keys)).standing.row.id;
    expect(without()).toBe('contested');
    expect(without('actors/guest')).toBe('corroborated');
    expect(without('actors/host')).toBe('contested');
    expect(without('actors/host', 'gazette')).toBe('denied');
    expect(without('actors/guest', 'gazette')).toBe('one-side');
    expect(without('actors/host', 'actors/guest', 'gazette')).toBe('open');
    // The record itself is as it was.
    expect(analyse(claim).standing.row.id).toBe('contested');
  });
});

describe('what follows from a report on another claim', () => {
  const originsOf = (direct: string) => {
    const { claims } = readOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
${direct && `reports: [${direct}]`}
---
=== claims/they-argued.md
---
claim: The host and the guest argued
about: [host, guest]
implies: [they-spoke]
reports: [${told('gazette')}]
---
${named('gazette')}${report('later', 'basis: named', '2025-08-17', 'Gazette')}`);
    return analyse(findById(claims, 'they-spoke')).origins.map(
      ({ source, says, isDerived }) => `${source.id} ${says}${isDerived ? ' there' : ''}`,
    );
  };

  test('counts where its publisher says nothing of the claim itself', () =>
    expect(originsOf('')).toEqual(['gazette so there']));

  test('never overrides what its publisher says, or takes back, of the claim itself', () => {
    expect(originsOf(told('later', 'otherwise'))).toEqual(['later otherwise']);
    expect(originsOf(told('later', 'in part'))).toEqual(['later in part']);
    expect(originsOf(told('later', 'withdrawn'))).toEqual([]);
  });
});

describe('a publisher that withdraws its report', () => {
  const standing = (until?: string) =>
    analyse(
      claimWith({
        reports: [told('gazette'), '{ source: later, says: withdrawn }', told('herald')],
        files:
          named('gazette') +
          report('later', 'basis: named', '2025-08-20', 'gazette') +
          named('herald', 'retracted: { at: 2025-08-22, why: An error. }'),
      }),
      until,
    ).standing;

  test('takes it back from that day on, and is no origin itself', () => {
    expect(standing('2025-08-19').row.id).toBe('corroborated');
    expect(standing('2025-08-20').row.id).toBe('single');
    expect(standing('2025-08-20').origins.map(({ source }) => source.id)).toEqual(['herald']);
  });

  test('takes back what it passed on, too', () => {
    const said = {
      reports: [told('gazette', 'so', 'via: [wire]'), '{ source: later, says: withdrawn }'],
      files:
        named('wire') + named('gazette') + report('later', 'basis: named', '2025-08-20', 'gazette'),
    };
    expect(analyse(claimWith(said), '2025-08-19').standing.row.id).toBe('single');
    expect(analyse(claimWith(said)).origins).toEqual([]);
  });

  test('is followed by a retraction on the day of that', () => {
    expect(standing('2025-08-21').row.id).toBe('single');
    expect(standing('2025-08-22').row.id).toBe('open');
    expect(standing().row.id).toBe('open');
  });
});
