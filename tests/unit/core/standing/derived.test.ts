import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { dayOfClaim } from '../../../../src/core/standing/dayOfRecord.ts';
import { describeStanding } from '../../../../src/i18n/describeStanding.ts';
import { describeEntries } from '../../../../src/i18n/en/entries.ts';
import { actor, claimWith, document, report, statement, told } from '../../../support/claims.ts';

/** A further claim: what is said of it, and its other keys. */
function further(id: string, statements: readonly string[], rest = '', reports: string[] = []) {
  const list = (key: string, items: readonly string[]) =>
    items.length ? `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}\n` : '';
  return `=== claims/${id}.md\n---\nclaim: The ${id} is so\nabout: [host, guest]\n${list('statements', statements)}${list('reports', reports)}${rest}\n---\n`;
}

/** The standing of the claim "they-spoke", with what follows for it from these files. */
function standingWith(statements: readonly string[], files: string, rest = ''): string {
  return analyse(claimWith({ statements, files, against: rest && `${rest}\n` })).standing.row.id;
}

describe('what a claim implies', () => {
  test('whoever says so there says so here', () =>
    expect(
      standingWith([], further('quarrel', [statement('host', 'so')], 'implies: [they-spoke]')),
    ).toBe('one-side'));
  test('who says otherwise there says nothing here', () =>
    expect(
      standingWith(
        [],
        further('quarrel', [statement('host', 'otherwise')], 'implies: [they-spoke]'),
      ),
    ).toBe('open'));
  test('whoever says otherwise of what follows says otherwise of it', () =>
    expect(
      standingWith([], further('meeting', [statement('host', 'otherwise')]), 'implies: [meeting]'),
    ).toBe('denied'));
  test('it passes along the whole chain', () =>
    expect(
      standingWith(
        [],
        further('shouting', [statement('host', 'so')], 'implies: [quarrel]') +
          further('quarrel', [], 'implies: [they-spoke]'),
      ),
    ).toBe('one-side'));
  test('a speaker’s own word is not overridden, on whatever day, here or on the way', () => {
    const shouting = further('shouting', [statement('host', 'so')], 'implies: [quarrel]');
    expect(
      standingWith(
        [statement('host', 'leaves open', '2025-08-01')],
        further('quarrel', [statement('host', 'so')], 'implies: [they-spoke]'),
      ),
    ).toBe('open');
    expect(
      standingWith(
        [],
        shouting + further('quarrel', [statement('host', 'in part')], 'implies: [they-spoke]'),
      ),
    ).toBe('open');
  });
  test('“no comment” is no word on it', () =>
    expect(
      standingWith(
        [statement('host', 'no comment')],
        further('quarrel', [statement('host', 'so')], 'implies: [they-spoke]'),
      ),
    ).toBe('one-side'));
  test('what is taken back there is taken back here', () =>
    expect(
      standingWith(
        [],
        further(
          'quarrel',
          [statement('host', 'so'), statement('host', 'withdrawn', '2025-08-19')],
          'implies: [they-spoke]',
        ),
      ),
    ).toBe('open'));
  test('a report passes it too, and is one with what the publisher reports here', () => {
    const files =
      report('gazette', 'basis: named') + report('late', 'basis: named', '2025-08-20', 'gazette');
    const quarrel = further('quarrel', [], 'implies: [they-spoke]', [told('gazette')]);
    const of = (reports: string[]) =>
      analyse(claimWith({ reports, files: files + quarrel })).standing.row.id;
    expect([of([]), of([told('late', 'otherwise')])]).toEqual(['single', 'denied']);
  });
});

describe('what a claim excludes', () => {
  test('whoever says so of the one says otherwise of the other, both ways', () => {
    const silence = [statement('host', 'so')];
    expect(standingWith([], further('silence', silence, 'excludes: [they-spoke]'))).toBe('denied');
    expect(standingWith([], further('silence', silence), 'excludes: [silence]')).toBe('denied');
  });
  test('who says otherwise of the one says nothing of the other', () =>
    expect(
      standingWith(
        [],
        further('silence', [statement('host', 'otherwise')], 'excludes: [they-spoke]'),
      ),
    ).toBe('open'));
});

test('the day of the record, the history and the sentence tell of what follows', () => {
  const claim = claimWith({
    statements: [statement('guest', 'so')],
    files: further('quarrel', [statement('host', 'so', '2025-08-21')], 'implies: [they-spoke]'),
  });
  const { history, standing } = analyse(claim);
  expect(dayOfClaim(claim)).toBe('2025-08-21');
  expect(history.map(({ day, standing: { row } }) => `${day} ${row.id}`)).toEqual([
    '2025-08-18 one-side',
    '2025-08-21 agreed',
  ]);
  expect(describeStanding(standing).sentence).toBe(
    'Both parties say so: the guest and the host; the host says that the quarrel is so, from which it follows.',
  );
});

describe('what is said of another claim', () => {
  const of = (more: string, statements: string[], against = '') =>
    claimWith({ files: further('quarrel', statements, more), against });

  test('is told as it was said, also where the opposite follows from the opposite', () =>
    expect(
      describeStanding(
        analyse(of('', [statement('host', 'otherwise')], 'implies: [quarrel]\n')).standing,
      ).sentence,
    ).toBe(
      'The host says otherwise of the claim that the quarrel is so, from which the opposite follows; nobody is recorded as saying so.',
    ));

  test('by a document, is what the document shows', () =>
    expect(
      describeStanding(
        analyse(
          claimWith({
            files:
              document('treaty') +
              further('quarrel', [], 'implies: [they-spoke]', [told('treaty', 'so', 'at: page 1')]),
          }),
        ).standing,
      ).sentence,
    ).toBe('The treaty (Archive) shows that the quarrel is so, from which it follows.'));

  test('stands in the history as said of that claim, also when it is taken back', () => {
    const claim = of('implies: [they-spoke]', [
      statement('host', 'so'),
      statement('host', 'withdrawn', '2025-08-20'),
    ]);
    expect(
      analyse(claim).history.map(({ day, standing, entries, retracted }) =>
        [day, standing.row.id, describeEntries(entries, { retracted, claim })].join(' '),
      ),
    ).toEqual([
      '2025-08-18 one-side Of the claim that the quarrel is so, the host says so.',
      '2025-08-20 open Of the claim that the quarrel is so, the host takes it back.',
    ]);
  });
});

test('evidence that follows never overrides a speaker’s own word', () => {
  const says = fc.constantFrom('so', 'otherwise', 'leaves open', 'in part', 'withdrawn');
  const day = fc.constantFrom('2025-08-17', '2025-08-18', '2025-08-19');
  fc.assert(
    fc.property(says, day, says, day, fc.constantFrom('implies', 'excludes'), (...drawn) => {
      const [own, ownDay, other, otherDay, key] = drawn;
      const position = (files: string) =>
        analyse(claimWith({ statements: [statement('host', own, ownDay)], files })).positions.map(
          ({ actor: who, says: words }) => `${who.id} ${words.join()}`,
        );
      const elsewhere = further(
        'quarrel',
        [statement('host', other, otherDay)],
        `${key}: [they-spoke]`,
      );
      expect(position(elsewhere)).toEqual(position(''));
    }),
    { numRuns: 40 },
  );
});

test('a report without a voice never adds one, and no more does a withdrawn one', () => {
  const voiceless = fc.constantFrom('unnamed', 'not said', 'unknown');
  const word = fc.constantFrom('so', 'otherwise');
  fc.assert(
    fc.property(voiceless, word, fc.array(word, { maxLength: 2 }), (basis, says, spoken) => {
      const statements = spoken.map((each, index) => statement(['host', 'guest'][index]!, each));
      const counts = (reports: string[]) => {
        const files =
          report('gazette', `basis: ${basis}`) +
          report('herald', 'basis: named') +
          report('herald-late', 'basis: named', '2025-08-20', 'herald');
        const { so, otherwise } = analyse(claimWith({ statements, reports, files })).evidence;
        return [so.voices, so.outside, otherwise.voices, otherwise.outside];
      };
      expect(counts([told('gazette', says)])).toEqual(counts([]));
      expect(counts([told('herald', says), told('herald-late', 'withdrawn')])).toEqual(counts([]));
    }),
    { numRuns: 25 },
  );
});

test('the opposite of the opposite is the claim', () => {
  const drawn = fc.record({
    host: fc.constantFrom('so', 'otherwise', 'in part', 'leaves open'),
    guest: fc.constantFrom('so', 'otherwise', 'no comment'),
    reports: fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('so', 'otherwise')),
      { selector: ([id]) => id },
    ),
    holder: fc.boolean(),
  });
  const turned: { [says: string]: string } = { so: 'otherwise', otherwise: 'so' };
  const files = ['named', 'unnamed', 'witnessed', 'named\nperson: host']
    .map((basis, index) => report('abcd'[index]!, `basis: ${basis}`))
    .join('');
  fc.assert(
    fc.property(drawn, ({ host, guest, reports, holder }) => {
      const of = (turn: (says: string) => string) =>
        analyse(
          claimWith({
            about: holder ? '[host, guest]\nholder: host' : '[host, guest]',
            statements: [statement('host', turn(host)), statement('guest', turn(guest))],
            reports: reports.map(([id, says]) => told(id, turn(says))),
            files,
          }),
        );
      const [claim, opposite] = [of((says) => says), of((says) => turned[says] ?? says)];
      expect([claim.standing.row.id, claim.opposite.row.id]).toEqual([
        opposite.opposite.row.id,
        opposite.standing.row.id,
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a chain of a thousand claims is followed', () => {
  const links = Array.from({ length: 1000 }, (_, index) =>
    further(
      `link-${index}`,
      index === 0 ? [statement('aide', 'so')] : [],
      `implies: [${index === 999 ? 'they-spoke' : `link-${index + 1}`}]`,
    ),
  );
  expect(standingWith([], links.join('') + actor('aide', 'The aide'))).toBe('single');
});

test('who was first is not said where another report, from which it follows, is of the same day', () => {
  const files = report('gazette', 'basis: named') + report('herald', 'basis: named');
  const quarrel = further('quarrel', [], 'implies: [they-spoke]', [told('herald')]);
  const { firstReport } = analyse(
    claimWith({ reports: [told('gazette')], files: files + quarrel }),
  );
  expect(firstReport.origins.map(({ source }) => source.id)).toEqual(['gazette', 'herald']);
});
