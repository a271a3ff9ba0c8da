import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/integration/report.ts';
import { figureKinds } from '../../../src/core/model/figure/kinds.ts';
import { schemas } from '../../../src/core/model/schemas.ts';
import { snippetsFile } from '../../../tools/docs/snippetsFile.ts';
import { contentWith, readContent } from '../../support/content.ts';

const read = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));

describe('the task that checks the content', () => {
  const [first, second] = read('tasks.json').tasks[0].problemMatcher.pattern as {
    regexp: string;
  }[];

  test('finds every problem of the report, at its place', () => {
    const files = contentWith(
      '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabuot: [host, guest]\n---\n',
    );
    const { problems } = readContent(files);
    expect(problems.length).toBeGreaterThan(0);
    const lines = reportOf({ folder: 'content', files }, problems).split('\n');
    const found = lines.flatMap((line, index) => {
      const at = new RegExp(first!.regexp).exec(line);
      const message = at && new RegExp(second!.regexp).exec(lines[index + 1] ?? '');
      return at ? [[...at.slice(1), message?.[1]].join('|')] : [];
    });
    expect(found).toEqual(
      problems.map(({ file, line, column, severity, rule, message }) =>
        [`content/${file}`, line, column, severity, rule, message].join('|'),
      ),
    );
  });
});

describe('the snippets', () => {
  test('are up to date: `node tools/run.mjs snippets` writes them', () =>
    expect(readFileSync('.vscode/sourceline.code-snippets', 'utf8')).toBe(snippetsFile()));

  test('have, for each kind of file, what it cannot do without', () => {
    const snippets = Object.values<{ body: string[] }>(read('sourceline.code-snippets'));
    const { figures: _, ...others } = schemas;
    for (const shape of [...Object.values(others), ...Object.values(figureKinds)]) {
      const needed = Object.entries(shape.shape).filter(
        ([, field]) => !field.safeParse(undefined).success,
      );
      expect(
        snippets.some(({ body }) =>
          needed.every(([key]) => body.some((line) => line.startsWith(`${key}:`))),
        ),
      ).toBe(true);
    }
  });

  test('offer the values that a key can have', () =>
    expect(snippetsFile()).toContain('says: ${2|so,otherwise,in part,leaves open'));
});
