import { analyse } from '../../../../src/core/standing/analyse.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StandingId } from '../../../../src/core/standing/standings.ts';
import {
  actor,
  claimWith,
  document,
  report,
  statement,
  told,
  type Said,
} from '../../../support/claims.ts';
import { describeStanding } from '../../../../src/i18n/describeStanding.ts';

const days = ['2025-08-15', '2025-08-16', '2025-08-17', '2025-08-18'] as const;
const day = fc.constantFrom(...days);
const people = ['host', 'guest', 'aide', 'envoy'] as const;
const files =
  actor('aide', 'The aide', 'side: host') +
  actor('envoy', 'The envoy', 'speaksFor: guest\nside: guest') +
  actor('neutral', 'The neutral') +
  document('protocol') +
  days
    .flatMap((published, at) => [
      report(`named-${at}`, 'basis: named', published),
      report(`unnamed-${at}`, 'basis: unnamed', published),
      report(`silent-${at}`, 'basis: not said', published),
      report(`seen-${at}`, 'basis: witnessed', published),
    ])
    .join('');
const sources = [
  'protocol',
  ...days.flatMap((_, at) => [`named-${at}`, `unnamed-${at}`, `silent-${at}`, `seen-${at}`]),
];

const statements = fc.array(
  fc
    .tuple(
      fc.constantFrom(...people),
      fc.constantFrom('so', 'otherwise', 'in part', 'leaves open', 'no comment', 'withdrawn'),
      day,
    )
    .map(([who, says, when]) => statement(who, says, when)),
  { maxLength: 5 },
);
const reports = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...sources), fc.constantFrom('so', 'otherwise', 'in part')),
  { maxLength: 5, selector: ([source]) => source },
);
const record = fc.record({ statements, reports });
type Drawn = { statements: string[]; reports: [string, string][] };

function said({ statements: spoken, reports: reported }: Drawn, more: Partial<Said> = {}): Said {
  return {
    about: '[host, guest]',
    statements: [...spoken, ...(more.statements ?? [])],
    reports: [...reported.map(([source, says]) => told(source, says)), ...(more.reports ?? [])],
    files: files + (more.files ?? ''),
  };
}

const ladder: readonly StandingId[] = [
  'open',
  'reported',
  'single',
  'one-side',
  'corroborated',
  'stated',
  'documented',
  'agreed',
];

/** What somebody more who says so may make of a standing that is not on the ladder. */
const mayBecome: { [before: string]: StandingId[] } = {
  denied: ['isolated', 'contested', 'upheld', 'agreed', 'documented', 'stated'],
  isolated: ['contested', 'upheld', 'agreed', 'documented', 'stated'],
  contested: ['upheld', 'agreed', 'documented', 'stated'],
  upheld: ['agreed', 'documented', 'stated'],
};

test('a relay of reports already recorded changes no standing', () => {
  fc.assert(
    fc.property(record, fc.constantFrom('so', 'otherwise', 'in part'), (drawn, says) => {
      fc.pre(drawn.reports.length > 0);
      const relay = report(
        'echo',
        `relays: [${drawn.reports.map(([source]) => source).join(', ')}]`,
        '2025-08-18',
      );
      const [before, after] = [
        said(drawn),
        said(drawn, { files: relay, reports: [told('echo', says)] }),
      ].map((each) => analyse(claimWith(each)).standing);
      expect([
        after?.row.id,
        after && describeStanding(after).sentence,
        after?.origins.length,
      ]).toEqual([
        before?.row.id,
        before && describeStanding(before).sentence,
        before?.origins.length,
      ]);
    }),
    { numRuns: 25, seed: 8 },
  );
});

test('one more voice that says so never lowers a standing', () => {
  const somebody = fc.constantFrom(
    { statements: [statement('neutral', 'so', '2025-08-18')] },
    { files: report('newcomer', 'basis: unnamed'), reports: [told('newcomer')] },
    { files: report('newcomer', 'basis: named'), reports: [told('newcomer')] },
    {
      files: report('newcomer', 'basis: witnessed\nperson: host'),
      reports: [told('newcomer')],
    },
  );
  fc.assert(
    fc.property(record, somebody, (drawn, more) => {
      const [before, after] = [said(drawn), said(drawn, more)].map(
        (each) => analyse(claimWith(each)).standing.row.id,
      );
      if (mayBecome[before!]) expect([before, ...mayBecome[before!]!]).toContain(after);
      else expect(ladder.indexOf(after!)).toBeGreaterThanOrEqual(ladder.indexOf(before!));
    }),
    { numRuns: 40, seed: 18 },
  );
});

test('the order in which statements and reports are written changes nothing', () => {
  fc.assert(
    fc.property(record, (drawn) => {
      const turned = {
        statements: [...drawn.statements].reverse(),
        reports: [...drawn.reports].reverse(),
      };
      const [a, b] = [drawn, turned].map((each) => analyse(claimWith(said(each))).standing);
      expect([a?.row.id, a?.origins.length]).toEqual([b?.row.id, b?.origins.length]);
    }),
    { numRuns: 25, seed: 25 },
  );
});

test('the standing of a day is the standing of the record cut at that day', () => {
  fc.assert(
    fc.property(record, day, (drawn, until) => {
      const cut = {
        statements: drawn.statements.filter(
          (each) => (/when: (.+) }/.exec(each)?.[1] ?? '') <= until,
        ),
        reports: drawn.reports.filter(
          ([source]) => (days[Number(source.split('-')[1])] ?? '2025-08-18') <= until,
        ),
      };
      expect(describeStanding(analyse(claimWith(said(drawn)), until).standing).sentence).toBe(
        describeStanding(analyse(claimWith(said(cut))).standing).sentence,
      );
    }),
    { numRuns: 25, seed: 20 },
  );
});

test('later statements change no earlier day', () => {
  fc.assert(
    fc.property(
      record,
      fc.constantFrom(...people),
      fc.constantFrom('so', 'otherwise', 'withdrawn'),
      (drawn, who, says) => {
        const before = claimWith(said(drawn));
        const after = claimWith(said(drawn, { statements: [statement(who, says, '2025-08-19')] }));
        expect(days.map((on) => analyse(after, on).standing.row.id)).toEqual(
          days.map((on) => analyse(before, on).standing.row.id),
        );
      },
    ),
    { numRuns: 25, seed: 19 },
  );
});

test('the last day of the history has the current standing', () => {
  fc.assert(
    fc.property(record, (drawn) => {
      const claim = claimWith(said(drawn));
      const rows = analyse(claim).history;
      if (rows.length)
        expect(describeStanding(rows.at(-1)!.standing)).toEqual(
          describeStanding(analyse(claim).standing),
        );
    }),
    { numRuns: 25, seed: 3 },
  );
});
