import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAsJson } from '../../../../../src/cli/checkAsJson.ts';
import { registry } from '../../../../../src/core/checks/registry.ts';
import type { TextFile } from '../../../../../src/core/markdown/parsedFile.ts';
import { elsewhere, type Problem } from '../../../../../src/core/markdown/problem.ts';
import { baseFiles, readContent } from '../../../../support/content.ts';
import { badInputsPage } from './page.ts';
import { readExample } from './readExample.ts';
import { parseExamples, type Example, type Said } from './parseExamples.ts';

const all = registry.flatMap((described) =>
  Object.entries(described.examples).map(([title, text]) => ({
    title,
    described,
    examples: parseExamples(text),
  })),
);

describe.each(
  registry.map((described) => ({ ids: Object.keys(described.rules).join(', '), described })),
)('$ids', ({ described }) => {
  const mine = all.filter((each) => each.described === described);

  test.each(mine)('$title', ({ examples }) => {
    for (const example of examples) expectSaid(example);
  });

  test('speaks of each of its rules in its examples, with the severity that it gives', () => {
    const found = new Map<string, Set<string>>();
    for (const { rule, severity } of mine.flatMap(({ examples }) => examples.flatMap(problemsOf)))
      found.set(rule, (found.get(rule) ?? new Set()).add(severity));
    for (const [rule, { severity }] of Object.entries(described.rules)) {
      if (withoutExample.includes(rule)) continue;
      for (const each of found.get(rule) ?? ['none'])
        expect(severity.split(' or '), rule).toContain(each);
    }
  });
});

/** Rules of which no example can be written: they depend on the machine, or end the command. */
const withoutExample = ['unreadable-file', 'no-content'];

function problemsOf(example: Example): readonly Problem[] {
  const read = readExample(example);
  return 'cannot' in read ? [] : read.reading.problems;
}

function expectSaid(example: Example): void {
  const read = readExample(example);
  if ('cannot' in read) {
    expect(read.cannot).toBe(example.cannot);
    return;
  }
  const found = read.reading.problems.map((problem) => saidOf(problem, read.files));
  const drawn = new Set(
    example.said.filter(({ endColumn }) => endColumn !== undefined).map(placeOf),
  );
  // Where the example does not draw a problem, it does not say where that ends.
  expect(
    sorted(
      found.map(({ endColumn, ...rest }) =>
        drawn.has(placeOf(rest)) ? { ...rest, endColumn } : rest,
      ),
    ),
  ).toEqual(sorted(example.said));
}

test('accepted spellings are read like the plain spelling', () => {
  const accepted = all.flatMap(({ title, examples }) =>
    examples
      .filter(({ said, cannot }) => said.length === 0 && cannot === undefined)
      .map((example) => ({ title, example })),
  );
  const dateWithoutQuotes = 'A date without quotes';
  expect(accepted.map(({ title }) => title).sort()).toEqual([
    'A byte order mark, as Windows programs write it',
    dateWithoutQuotes,
    'Line endings of Windows',
    'What programs and file managers leave behind',
  ]);
  const plain = readContent(baseFiles);
  for (const { title, example } of accepted) {
    const read = readExample(example);
    if ('cannot' in read) throw new Error(read.cannot);
    const { record } = read.reading;
    if (title === dateWithoutQuotes) {
      expect(record.events.map(({ when }) => when.map(({ at }) => at))).toMatchObject([
        [{ text: '2025-08-18', precision: 'day' }],
      ]);
      continue;
    }
    expect(checkAsJson(read.reading)).toEqual(checkAsJson(plain));
    expect(record.actors.map(({ name, role, body }) => [name, role, body.text])).toEqual(
      plain.record.actors.map(({ name, role, body }) => [name, role, body.text]),
    );
  }
});

const isCheck = /^export const \w+: (?:ContentCheck|FileCheck|ReadingRules) =/m;

test('every check is registered', () => {
  const files = readdirSync('src/core/checks', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/.*\.ts$/.test(file) && isCheck.test(sourceOf(file)));
  const registered = sourceOf('registry.ts');
  expect(files.length).toBe(registry.length);
  expect(files.filter((file) => !registered.includes(`'./${file}'`))).toEqual([]);
});

test('every rule of the code is registered', () => {
  const rules = [...rulesIn('src/core'), ...rulesIn('src/integration'), 'no-content'];
  expect(rules.length).toBeGreaterThan(80);
  const registered = new Set(registry.flatMap((described) => Object.keys(described.rules)));
  expect(rules.filter((rule) => !registered.has(rule))).toEqual([]);
});

test('docs/bad-inputs.md is up to date: `node tools/run.mjs badInputs` writes it', () => {
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

/** The ids of rules that the code of a folder names. */
function rulesIn(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
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

function sourceOf(file: string): string {
  return readFileSync(join('src/core/checks', file), 'utf8');
}
