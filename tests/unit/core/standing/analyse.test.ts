import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { claimWith, report, statement } from '../../../support/claims.ts';

const said = {
  statements: [statement('host', 'so', '2025-08-16'), statement('guest', 'so', '2025-08-18')],
  reports: ['{ source: gazette, says: so }'],
  files: report('gazette', 'basis: named', '2025-08-17'),
};

describe('the analysis of a claim', () => {
  test('is worked out once', () => {
    const claim = claimWith(said);
    expect(analyse(claim)).toBe(analyse(claim));
    expect(analyse(claim).origins).toBe(analyse(claim).origins);
  });

  test('as of a day is that of the latest day before with an entry', () => {
    const claim = claimWith(said);
    expect(analyse(claim, '2025-08-18')).toBe(analyse(claim));
    expect(analyse(claim, '2025-09-01')).toBe(analyse(claim));
    expect(analyse(claim, '2025-08-15')).toBe(analyse(claim, '2025-08-14'));
    expect(analyse(claim, '2025-08-15').standing.row.id).toBe('open');
  });

  test('as of a day has the history and the first report up to that day only', () => {
    const claim = claimWith(said);
    expect(analyse(claim, '2025-08-17').history.map(({ day }) => day)).toEqual([
      '2025-08-16',
      '2025-08-17',
    ]);
    expect(analyse(claim, '2025-08-16').firstReport.origins).toEqual([]);
    expect(analyse(claim, '2025-08-17').firstReport.origins).toHaveLength(1);
  });
});
