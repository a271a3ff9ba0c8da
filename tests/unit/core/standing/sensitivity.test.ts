import { analyse } from '../../../../src/core/standing/analyse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '../../../../src/core/standing/evidenceFrom.ts';
import { standingFor } from '../../../../src/core/standing/standings.ts';
import {
  actor,
  claimWith,
  document,
  report,
  statement,
  type Said,
} from '../../../support/claims.ts';
import { sensitivity } from '../../../../src/i18n/en/sensitivity.ts';

const sentence = (said: Said) => sensitivity.sentence(analyse(claimWith(said)).sensitivity!);
const named = report('gazette', 'basis: named');
const unnamed = report('herald', 'basis: unnamed');
const post = report('post', 'basis: unnamed');

describe('what a standing hangs on', () => {
  test('agreed', () =>
    expect(sentence({ statements: [statement('host', 'so'), statement('guest', 'so')] })).toBe(
      'Had only one of the host and the guest said so, it would be resting on one side’s word; without what we know only through the host it would be open. A party that says otherwise would make it contested.',
    ));
  test('documented', () =>
    expect(
      sentence({ reports: ['{ source: protocol, says: so }'], files: document('protocol') }),
    ).toBe('Without “The protocol” (Archive) it would be open.'));
  test('what one publisher alone tells, beside one of whom it tells', () =>
    expect(
      sentence({
        about: '[]',
        statements: [statement('guest', 'otherwise'), statement('host', 'leaves open')],
      }),
    ).toMatch(/^Without the guest, or what we know only through the host, it would be open\./));
  test('corroborated', () =>
    expect(
      sentence({
        statements: [statement('host', 'so')],
        reports: ['{ source: gazette, says: so }'],
        files: named,
      }),
    ).toBe(
      'Without the host it would be known from a single source; without gazette it would be resting on one side’s word. Word from the guest that it is so would make it agreed by all sides.',
    ));
  test('one side says', () =>
    expect(sentence({ statements: [statement('host', 'so')] })).toBe(
      'Without the host it would be open. One report with a named source of its own that speaks for no party would make it corroborated.',
    ));
  test('single source', () =>
    expect(sentence({ reports: ['{ source: gazette, says: so }'], files: named })).toBe(
      'Without gazette it would be open. One report with a named source of its own that speaks for no party would make it corroborated.',
    ));
  test('reported, where no single removal changes it', () =>
    expect(
      sentence({
        reports: ['{ source: herald, says: so }', '{ source: post, says: so }'],
        files: unnamed + post,
      }),
    ).toBe(
      'No single voice or report decides it: leave out any one of them, and it stands as it does. One report with a named source of its own that speaks for no party would make it known from a single source.',
    ));
  test('open', () =>
    expect(sentence({ statements: [statement('host', 'in part')] })).toBe(
      'No single voice or report decides it: leave out any one of them, and it stands as it does. One report, even from people it does not name, would make it reported without a named source.',
    ));
  test('denied', () =>
    expect(sentence({ statements: [statement('host', 'otherwise')] })).toBe(
      'Without the host it would be open. One report, even from people it does not name, would make it contested.',
    ));
  test('contested', () =>
    expect(
      sentence({ statements: [statement('host', 'so'), statement('guest', 'otherwise')] }),
    ).toBe(
      'Without the host it would be denied; without the guest it would be resting on one side’s word; without what we know only through the host it would be open. A document that shows it would make it borne out, though a party denies it.',
    ));
});

describe('the nearest addition', () => {
  const nearest = (said: Said) => {
    const { addition } = analyse(claimWith(said)).sensitivity!;
    const actors = addition?.type === 'word of a side' ? addition.actors.map(({ id }) => id) : [];
    return [addition?.type, ...actors, addition?.row.id];
  };
  const reports = ['{ source: gazette, says: so }'];

  test('is the word of the one party that has not said so, whatever else it says', () =>
    expect(
      nearest({
        statements: [statement('host', 'so'), statement('guest', 'leaves open')],
        reports,
        files: named,
      }),
    ).toEqual(['word of a side', 'guest', 'agreed']));

  test('is that of all its actors, and of no party where several have not said so', () => {
    const said = { statements: [statement('host', 'so')], reports };
    expect(
      nearest({
        ...said,
        about: '[host, guest, aide]',
        files: named + actor('aide', 'The aide', 'side: guest'),
      }),
    ).toEqual(['word of a side', 'guest', 'aide', 'agreed']);
    expect(
      nearest({
        ...said,
        about: '[host, guest, other]',
        files: named + actor('other', 'The other'),
      }),
    ).toEqual(['document', 'documented']);
  });

  test('is a second voice from outside against a party’s word', () =>
    expect(
      nearest({ statements: [statement('host', 'otherwise')], reports, files: named }),
    ).toEqual(['named report', 'upheld']));
});

test('taking away what it names gives the standing that it names, and nothing else changes it', () => {
  const people = ['host', 'guest', 'aide'] as const;
  const sources = ['protocol', 'gazette', 'herald', 'post'];
  const files =
    actor('aide', 'The aide', 'side: host') + document('protocol') + named + unnamed + post;
  const drawn = fc.record({
    statements: fc.array(
      fc.tuple(fc.constantFrom(...people), fc.constantFrom('so', 'otherwise', 'in part')),
      { maxLength: 4 },
    ),
    reports: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...sources), fc.constantFrom('so', 'otherwise')),
      { maxLength: 4, selector: ([source]) => source },
    ),
  });
  fc.assert(
    fc.property(drawn, ({ statements, reports }) => {
      const said = (spoken: typeof statements, told: typeof reports) =>
        claimWith({
          statements: spoken.map(([who, says]) => statement(who, says)),
          reports: told.map(([source, says]) => `{ source: ${source}, says: ${says} }`),
          files,
        });
      const claim = said(statements, reports);
      const row = standingFor(evidenceFrom(claim, analyse(claim).sides, analyse(claim).origins));
      const sideOf = (who: string) => (who === 'aide' ? 'host' : who);
      const without = [
        ...new Set(statements.map(([who]) => sideOf(who))).values().map((side) =>
          said(
            statements.filter(([who]) => sideOf(who) !== side),
            reports,
          ),
        ),
        ...reports.map((taken) =>
          said(
            statements,
            reports.filter((each) => each !== taken),
          ),
        ),
      ].map(
        (each) => standingFor(evidenceFrom(each, analyse(each).sides, analyse(each).origins)).id,
      );
      expect(
        analyse(claim)
          .sensitivity!.removals.filter((removal) => removal.type !== 'publisher')
          .map((removal) => removal.row.id)
          .sort(),
      ).toEqual(without.filter((id) => id !== row.id).sort());
    }),
    { numRuns: 30, seed: 4 },
  );
});
