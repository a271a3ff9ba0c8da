import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAsJson } from '../../../../../src/cli/checkAsJson.ts';
import { readContent } from '../../../../../src/core/checks/readContent.ts';
import type { TextFile } from '../../../../../src/core/markdown/parsedFile.ts';
import { elsewhere, type Problem } from '../../../../../src/core/markdown/problem.ts';
import { baseFiles } from '../../../../support/content.ts';
import { badInputsPage } from './page.ts';
import { readExample } from './readExample.ts';
import { chapters, type Said } from './rows.ts';

const all = chapters();
/** The rules of which an example has told. */
const told = new Set<string>();

describe.each(all)('$title', ({ rows }) => {
  test.each(rows)('$what ($number)', ({ examples }) => {
    for (const example of examples) {
      const read = readExample(example);
      if ('cannot' in read) {
        expect(read.cannot).toBe(example.cannot);
        continue;
      }
      const { problems } = read.reading;
      for (const { rule } of problems) told.add(rule);
      const found = problems.map((problem) => saidOf(problem, read.files));
      const drawn = new Set(
        example.said.filter(({ endColumn }) => endColumn !== undefined).map(placeOf),
      );
      // Where the fixture does not draw a problem, it does not say where that ends.
      expect(
        sorted(
          found.map(({ endColumn, ...rest }) =>
            drawn.has(placeOf(rest)) ? { ...rest, endColumn } : rest,
          ),
        ),
      ).toEqual(sorted(example.said));
    }
  });
});

test('what is accepted is read as if it were written plainly', () => {
  const accepted = all
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      row.examples
        .filter(({ said, cannot }) => said.length === 0 && cannot === undefined)
        .map((example) => [row.number, example] as const),
    );
  expect(accepted.map(([number]) => number).sort((a, b) => a - b)).toEqual([5, 7, 21, 74]);
  const plain = readContent(baseFiles);
  for (const [number, example] of accepted) {
    const read = readExample(example);
    if ('cannot' in read) throw new Error(read.cannot);
    const { record } = read.reading,
      same = number !== 21;
    if (same) expect(checkAsJson(read.reading)).toEqual(checkAsJson(plain));
    if (same)
      expect(record.actors.map(({ name, role, body }) => [name, role, body.text])).toEqual(
        plain.record.actors.map(({ name, role, body }) => [name, role, body.text]),
      );
    else
      expect(record.events.map(({ when }) => when.map(({ at }) => at))).toMatchObject([
        [{ text: '2025-08-18', precision: 'day' }],
      ]);
  }
});

test('every row has its number, and no two have the same', () => {
  const numbers = all.flatMap(({ rows }) => rows.map(({ number }) => number)).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(82);
});

test('every rule has a row', () => {
  const rules = rulesIn('core');
  expect(rules.length).toBeGreaterThan(80);
  expect(rules.filter((rule) => !told.has(rule))).toEqual([]);
});

test('the page for editors is as the fixtures say', () => {
  expect(readFileSync('docs/bad-inputs.md', 'utf8')).toBe(badInputsPage());
});

function saidOf(
  { file, line, column, endColumn, severity, message, todo, also }: Problem,
  files: readonly TextFile[],
): Said {
  const shown =
    files
      .find((each) => each.file === file)
      ?.text.split(/\r\n|\n|\r/)
      [line - 1]?.slice(column - 1) ?? '';
  return {
    file,
    line,
    column,
    endColumn: endColumn ?? column + (/^[\p{L}\p{N}_-]+/u.exec(shown)?.[0].length ?? 1),
    says: `${severity === 'warning' ? 'warning: ' : ''}${message} ${todo} ${elsewhere({ also })}`.trim(),
  };
}

function placeOf({ file, line, column, says }: Said): string {
  return `${file}:${line}:${column} ${says}`;
}

function sorted(said: readonly Said[]): Said[] {
  return [...said].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function rulesIn(room: string): string[] {
  const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join('src', room, file), 'utf8'));
  return [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/rule: '([a-z0-9-]+)'|'((?:relay|side|event)-circle)'/g)].map(
          ([, rule, circle]) => rule ?? circle!,
        ),
      ),
    ),
  ];
}
