import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { claimWithout } from '../../../../src/core/standing/claimWithout.ts';
import { contributorsTo } from '../../../../src/core/standing/contributors.ts';
import type { Claim } from '../../../../src/core/model/model.ts';
import { contributors, standingWithout } from '../../../../src/site/formats/json/standing.ts';
import { claimFile } from '../../../../src/site/formats/json/dataFiles.ts';
import { describeStanding } from '../../../../src/i18n/describeStanding.ts';
import { actor, claimWith, document, report, statement, told } from '../../../support/claims.ts';
import { editionOf } from '../../../support/content.ts';

const sentenceOf = (claim: Claim) => describeStanding(analyse(claim).standing).sentence;
const keysOf = (claim: Claim) => contributorsTo(claim).map(({ key }) => key);

describe('leaving out', () => {
  test('a side takes its own words and leaves what others report', () => {
    const said = {
      statements: [statement('host', 'so'), statement('guest', 'otherwise')],
      reports: [told('gazette')],
      files: report('gazette', 'basis: named'),
    };
    const left = claimWithout(claimWith(said), ['actors/guest']);
    expect(sentenceOf(left)).toBe(
      sentenceOf(claimWith({ ...said, statements: said.statements.slice(0, 1) })),
    );
  });

  test('an outlet takes what is known through it alone, and accounts that pass its own on', () => {
    const claim = claimWith({
      reports: [told('gazette'), told('echo')],
      files: `${report('gazette', 'basis: named')}${report('echo', 'relays: [gazette]')}`,
    });
    expect(keysOf(claim)).toEqual(['gazette', 'echo']);
    expect(analyse(claimWithout(claim, ['gazette'])).standing.row.id).toBe('open');
    expect(analyse(claimWithout(claim, ['echo'])).standing.row.id).toBe('single');
  });

  test('an outlet takes what we have not seen and know through it alone', () => {
    const unseen = report('unseen', 'basis: named\nknownThrough: [gazette]').replace(
      /url: .+\n/,
      '',
    );
    const claim = claimWith({
      reports: [told('unseen')],
      files: unseen + report('gazette', 'basis: named'),
    });
    expect(keysOf(claim)).toContain('gazette');
    expect(analyse(claimWithout(claim, ['gazette'])).standing.row.id).toBe('open');
  });

  test('a work takes that work, and not what its publisher reports', () => {
    const claim = claimWith({
      reports: [told('protocol'), told('archive-report')],
      files:
        document('protocol') + report('archive-report', 'basis: named', '2025-08-18', 'Archive'),
    });
    expect(keysOf(claim)).toEqual(['archive', 'sources/protocol']);
    expect(analyse(claimWithout(claim, ['sources/protocol'])).standing.row.id).toBe('single');
    expect(analyse(claimWithout(claim, ['archive'])).standing.row.id).toBe('open');
  });

  test('a report that quotes a side stays no voice of its own when that side is left out', () => {
    const claim = claimWith({
      statements: ['{ actor: guest, says: so, source: gazette, quote: We spoke }'],
      reports: [told('gazette')],
      files: report('gazette', 'basis: named'),
    });
    expect(analyse(claimWithout(claim, ['actors/guest'])).standing.row.id).toBe('reported');
  });

  test('what nobody here is called changes nothing, and neither does the record change', () => {
    const claim = claimWith({ statements: [statement('host', 'so')] });
    const before = sentenceOf(claim);
    expect(sentenceOf(claimWithout(claim, ['nobody', 'actors/nobody', 'sources/x']))).toBe(before);
    claimWithout(claim, keysOf(claim));
    expect(sentenceOf(claim)).toBe(before);
  });
});

const people = ['host', 'guest', 'aide', 'neutral'] as const;
const outlets = ['seen', 'named', 'same', 'unnamed', 'silent'] as const;
const files =
  actor('aide', 'The aide', 'side: host') +
  actor('neutral', 'The neutral') +
  document('protocol') +
  report('paper', 'basis: not said') +
  report('seen', 'basis: witnessed') +
  report('named', 'basis: named\nperson: A clerk') +
  report('same', 'basis: named\nperson: A clerk') +
  report('unnamed', 'basis: unnamed') +
  report('silent', 'basis: not said') +
  report('echo', 'basis: not said', '2025-08-19');

/** A claim, as the lines of its record. */
interface Lines {
  statements: { who: (typeof people)[number]; says: string; inPaper: boolean; when: string }[];
  reports: { source: string; says: string }[];
  /** What the echo passes on; none where it is not there. */
  echoes: string[];
}

const lines: fc.Arbitrary<Lines> = fc.record({
  statements: fc.array(
    fc.record({
      who: fc.constantFrom(...people),
      says: fc.constantFrom('so', 'otherwise', 'in part', 'no comment', 'withdrawn'),
      inPaper: fc.boolean(),
      when: fc.constantFrom('2025-08-18', '2025-08-19'),
    }),
    { maxLength: 4 },
  ),
  reports: fc.uniqueArray(
    fc.record({
      source: fc.constantFrom('protocol', ...outlets),
      says: fc.constantFrom('so', 'otherwise', 'in part'),
    }),
    { maxLength: 5, selector: ({ source }) => source },
  ),
  echoes: fc.uniqueArray(fc.constantFrom('protocol', ...outlets), { maxLength: 2 }),
});

function said({ statements, reports, echoes }: Lines) {
  return {
    statements: statements.map(({ who, says, inPaper, when }) =>
      statement(who, says, when).replace('host-post', inPaper ? 'paper' : 'host-post'),
    ),
    reports: [
      ...reports.map(({ source, says }) => told(source, says)),
      ...(echoes.length ? [told('echo', 'so', `via: [${echoes.join(', ')}]`)] : []),
    ],
    files,
  };
}

/** The same record, with the lines left out by hand. */
function linesWithout({ statements, reports, echoes }: Lines, keys: readonly string[]): Lines {
  const isOut = (source: string) => keys.includes(source) || keys.includes(`sources/${source}`);
  const sideOf = (who: string) => `actors/${who === 'aide' ? 'host' : who}`;
  return {
    statements: statements.filter(
      ({ who, inPaper }) => !keys.includes(sideOf(who)) && !(inPaper && isOut('paper')),
    ),
    reports: reports.filter(({ source }) => !isOut(source)),
    echoes: isOut('echo') ? [] : echoes.filter((source) => !isOut(source)),
  };
}

test('whoever is left out, the sentence is that of the same record without them, also from the published data', () => {
  const all = [
    ...['host', 'guest', 'neutral'].map((id) => `actors/${id}`),
    ...outlets,
    'paper',
    'echo',
    'sources/protocol',
  ];
  fc.assert(
    fc.property(lines, fc.subarray(all), (drawn, keys) => {
      const claim = claimWith(said(drawn));
      const expected = analyse(claimWith(said(linesWithout(drawn, keys)))).standing;
      const left = analyse(claimWithout(claim, keys)).standing;
      expect(describeStanding(left).sentence).toBe(describeStanding(expected).sentence);
      expect(left.row).toBe(expected.row);
      const data = claimFile(claim, { ...editionOf(''), rules: '' });
      expect(standingWithout(data, keys)).toMatchObject({
        standing: expected.row.id,
        sentence: describeStanding(expected).sentence,
      });
      expect(contributors(data).map(({ key }) => key)).toEqual(keysOf(claim));
    }),
    { numRuns: 60, seed: 12 },
  );
});

test('without a side it stands as what a standing hangs on says', () => {
  fc.assert(
    fc.property(lines, (drawn) => {
      const claim = claimWith(said(drawn));
      for (const removal of analyse(claim).sensitivity!.removals) {
        if (removal.type !== 'side') continue;
        const left = claimWithout(claim, [`actors/${removal.side.side.id}`]);
        expect(analyse(left).standing.row).toBe(removal.row);
      }
    }),
    { numRuns: 30, seed: 13 },
  );
});
