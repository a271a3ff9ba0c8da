import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureKinds } from '../../../src/core/model/figure/kinds.ts';
import { schemas } from '../../../src/core/model/schemas.ts';
import { frontMatterPage } from '../../../tools/docs/frontMatterPage.ts';

test('docs/front-matter.md is up to date: `node tools/run.mjs frontMatter` writes it', () => {
  expect(readFileSync('docs/front-matter.md', 'utf8')).toBe(frontMatterPage());
});

test('it has every key, those within others among them, with a shape and what it is for', () => {
  const rows = frontMatterPage()
    .split('\n')
    .filter((line) => /^\| \**`/.test(line));
  const { figures: _, ...others } = schemas;
  for (const schema of [...Object.values(others), ...Object.values(figureKinds)])
    for (const key of Object.keys(schema.shape))
      expect(rows.some((row) => row.includes(`\`${key}\``))).toBe(true);
  for (const key of ['updates[].what', 'corrections[].was', 'retracted.why', 'statements[].says'])
    expect(rows.some((row) => row.includes(`\`${key}\``))).toBe(true);
  expect(rows.filter((row) => / \| +\|/.test(row))).toEqual([]);
});
