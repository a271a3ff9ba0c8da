import { describe, expect, test } from 'vitest';
import { ruleFor, rules, stripOrder } from '../../../../src/core/standing/rules.ts';

describe('the table of standings', () => {
  for (const [index, rule] of rules.entries()) {
    test(`"${rule.label}" has an example that fits it and no row before it`, () => {
      expect(rule.fits(rule.example)).toBe(true);
      expect(rules.slice(0, index).filter((earlier) => earlier.fits(rule.example))).toEqual([]);
      expect(ruleFor(rule.example)).toBe(rule);
    });

    test(`"${rule.label}" says how it was reached in one sentence`, () => {
      expect(rule.sentence(rule.example)).toMatch(/^[A-Z][^.]*\.$/);
    });
  }

  test('is total: the last row fits whatever is asked', () =>
    expect(rules.at(-1)?.fits(rules[0]!.example)).toBe(true));

  test('names each standing once, and the strip shows each once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect([...stripOrder].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  test('needs nothing from the record', async () => {
    const { readFileSync } = await import('node:fs');
    const imports = ['rules', 'words'].flatMap((name) =>
      [...readFileSync(`src/core/standing/${name}.ts`, 'utf8').matchAll(/from '(.+)'/g)].map(
        (match) => match[1],
      ),
    );
    expect(new Set(imports)).toEqual(
      new Set(['./words.ts', './rules.ts', '../dates/sayNumber.ts']),
    );
  });
});
