import { describe, expect, test } from 'vitest';
import {
  standingFor,
  standings,
  standingsByRank,
} from '../../../../src/core/standing/standings.ts';
import { standings as standingWords } from '../../../../src/i18n/en/standings.ts';

describe('the table of standings', () => {
  for (const [index, row] of standings.entries()) {
    test(`"${row.id}" has an example that fits it and no row before it`, () => {
      expect(row.fits(row.example)).toBe(true);
      expect(standings.slice(0, index).filter((earlier) => earlier.fits(row.example))).toEqual([]);
      expect(standingFor(row.example)).toBe(row);
    });

    test(`"${row.id}" says how it was reached in one sentence`, () => {
      expect(standingWords[row.id].sentence(row.example)).toMatch(/^[A-Z][^.]*\.$/);
    });
  }

  test('is total: the last row fits whatever is asked', () =>
    expect(standings.at(-1)?.fits(standings[0]!.example)).toBe(true));

  test('names each standing once', () =>
    expect(new Set(standings.map(({ id }) => id)).size).toBe(standings.length));

  test('gives each a place in the strip, the best supported first', () => {
    expect(standingsByRank.map(({ rank }) => rank)).toEqual([...standings.keys()]);
    expect(standingsByRank.map(({ id }) => id)).toEqual([
      'agreed',
      'documented',
      'upheld',
      'corroborated',
      'stated',
      'one-side',
      'single',
      'reported',
      'open',
      'isolated',
      'denied',
      'contested',
    ]);
  });

  test('says which standings are firm, and which settle a question', () => {
    const firm = standingsByRank.filter((row) => row.firm).map(({ id }) => id);
    const settling = standingsByRank.filter((row) => row.settles).map(({ id }) => id);
    expect(firm).toEqual(['agreed', 'documented', 'upheld', 'corroborated', 'stated']);
    expect(settling).toEqual(firm);
  });

  test('needs nothing from the record', async () => {
    const { readFileSync } = await import('node:fs');
    const imports = ['standings', 'testimony'].flatMap((name) =>
      [
        ...readFileSync(`src/core/standing/${name}.ts`, 'utf8').matchAll(
          /^import (?!type)[^;]*from '([^']+)';/gm,
        ),
      ].map((match) => match[1]),
    );
    expect(new Set(imports)).toEqual(new Set(['./testimony.ts']));
  });
});
