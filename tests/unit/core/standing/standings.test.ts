import { describe, expect, test } from 'vitest';
import { ruleFor, standings, standingsByRank } from '../../../../src/core/standing/standings.ts';

describe('the table of standings', () => {
  for (const [index, rule] of standings.entries()) {
    test(`"${rule.label}" has an example that fits it and no row before it`, () => {
      expect(rule.fits(rule.example)).toBe(true);
      expect(standings.slice(0, index).filter((earlier) => earlier.fits(rule.example))).toEqual([]);
      expect(ruleFor(rule.example)).toBe(rule);
    });

    test(`"${rule.label}" says how it was reached in one sentence`, () => {
      expect(rule.sentence(rule.example)).toMatch(/^[A-Z][^.]*\.$/);
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
      'corroborated',
      'one-side',
      'single',
      'reported',
      'open',
      'denied',
      'contested',
    ]);
  });

  test('says which standings are firm, and which settle a question', () => {
    const firm = standingsByRank.filter((rule) => rule.firm).map(({ id }) => id);
    const settling = standingsByRank.filter((rule) => rule.settles).map(({ id }) => id);
    expect(firm).toEqual(['agreed', 'documented', 'corroborated']);
    expect(settling).toEqual([...firm, 'denied']);
  });

  test('needs nothing from the record', async () => {
    const { readFileSync } = await import('node:fs');
    const imports = ['standings', 'standingWords', 'words'].flatMap((name) =>
      [
        ...readFileSync(`src/core/standing/${name}.ts`, 'utf8').matchAll(
          /^import (?!type)[^;]*from '([^']+)';/gm,
        ),
      ].map((match) => match[1]),
    );
    expect(new Set(imports)).toEqual(
      new Set(['./words.ts', './standingWords.ts', '../dates/sayNumber.ts']),
    );
  });
});
