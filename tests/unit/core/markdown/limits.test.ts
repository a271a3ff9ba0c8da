import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/core/markdown/problem.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';

const repeated = (text: string, length: number) => text.repeat(Math.floor(length / text.length));
const bodies: Record<string, string> = {
  'quotations within quotations': repeated('> ', 100_000),
  'quotations without spaces': repeated('>', 100_000),
  'lists within lists on one line': repeated('- ', 100_000),
  'numbered lists within one another': repeated('1. ', 100_000),
  'lists set in step by step': Array.from(
    { length: 440 },
    (_, step) => `${' '.repeat(2 * step)}- a`,
  ).join('\n'),
  brackets: repeated('[', 199_000),
  'closed brackets': `${'['.repeat(20_000)}a${']'.repeat(20_000)}`,
  images: repeated('![', 199_000),
  links: repeated('[a](b', 199_000),
  'ends of links': repeated('](', 199_000),
  footnotes: repeated('[^a]', 199_000),
  'emphasis within emphasis': `${'*a '.repeat(3000)}a${'*'.repeat(3000)}`,
  'strong emphasis': `${'**'.repeat(20_000)}a${'**'.repeat(20_000)}`,
  underscores: repeated('_a ', 199_000),
  'headings by a line below': repeated('a\n---\n', 4000),
  backticks: Array.from({ length: 600 }, (_, count) => '`'.repeat(count)).join(' '),
};
const fronts: Record<string, string> = {
  brackets: repeated('[', 20_000),
  braces: `a: ${repeated('{a: ', 20_000)}`,
  'keys set in step by step': Array.from(
    { length: 400 },
    (_, step) => `${' '.repeat(step)}a:`,
  ).join('\n'),
  'keys on one line': repeated('a: ', 60_000),
  dashes: repeated('- ', 20_000),
  aliases: `a: &a x\nb: [${repeated('*a,', 90_000)}]`,
};

function problemsOf(text: string): readonly Problem[] {
  return parseFile({ file: 'a.md', text }).problems;
}

function rulesOf(text: string): string[] {
  return problemsOf(text).map(({ rule }) => rule);
}

describe('a file that would take long to read is refused by its text alone', () => {
  for (const [name, body] of Object.entries(bodies)) {
    test(name, () => {
      expect(rulesOf(`---\ntitle: A\n---\n\n${body}`)).toEqual(['too-deep']);
    });
  }

  for (const [name, front] of Object.entries(fronts)) {
    test(`front matter of ${name}`, () => {
      expect(rulesOf(`---\n${front}\n---\n`)).toEqual(['too-deep']);
    });
  }
});

describe('a file that is too large', () => {
  test('says so', () => {
    expect(problemsOf(repeated('word ', 10_000_000))).toMatchObject([
      {
        rule: 'too-large',
        line: 1,
        column: 1,
        message: 'The file has 10000 kB; the limit is 200 kB.',
      },
    ]);
  });

  test('or has more lines than anybody writes, says so', () => {
    expect(problemsOf(repeated('a\n---\n', 30_000))).toMatchObject([
      { rule: 'too-large', message: 'The file has 10001 lines; the limit is 4000.' },
    ]);
  });

  test('is measured as it is stored', () => {
    expect(problemsOf(`---\na: b\n---\n${repeated('Ж', 90_000)}`)).toEqual([]);
    expect(problemsOf(`---\na: b\n---\n${repeated('Ж', 110_000)}`)).toMatchObject([
      { rule: 'too-large' },
    ]);
  });
});

test('what people write is not too deep', () => {
  const body = [
    '> > - one\n> >   1. two\n> >      - three [a](b.md) **b *c* ~~d~~**',
    Array.from({ length: 12 }, (_, step) => `${' '.repeat(2 * step)}- step`).join('\n'),
    Array.from({ length: 600 }, (_, row) => `| **row ${row}** | [a](b.md) | *c* |`)
      .join('\n')
      .replace('\n', '\n| - | - | - |\n'),
    Array.from({ length: 400 }, () => '- **a** [b](c.md) `d`').join('\n'),
  ].join('\n\n');
  expect(problemsOf(`---\na: [{ b: [{ c: [d] }] }]\n---\n\n${body}`)).toEqual([]);
});
