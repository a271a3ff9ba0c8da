import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile, checkLine } from '../../../../src/core/checks/readContent.ts';
import { parseMarkdownLine } from '../../../../src/core/markdown/markdownLine.ts';
import { parseInline } from '../../../../src/core/markdown/parseMarkdown.ts';
import { linksIn } from '../../../../src/core/markdown/links.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';
import {
  quotationsIn,
  quotationsInText,
} from '../../../../src/core/markdown/quotations/quotations.ts';
import { isExcerptOf } from '../../../../src/core/markdown/quotations/compareQuotation.ts';
import { nearestQuote } from '../../../../src/core/markdown/quotations/nearestQuote.ts';
import { anything, markup } from '../../../fuzz/markup.ts';

describe('for any text', () => {
  test('reading a file does not throw, and every problem lies in the file', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseFile({ file: 'a.md', text });
        const lines = parsed.text.split(/\r\n|\n|\r/);
        for (const { line, column, endColumn, message, todo } of [
          ...parsed.problems,
          ...checkFile(parsed),
        ]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          if (endColumn !== undefined) expect(endColumn).toBeGreaterThan(column);
          expect(message).toMatch(/\.$/);
          expect(todo).toMatch(/[.?]$/);
        }
        linksIn(parsed.tree);
        quotationsIn(parsed.tree);
      }),
      { numRuns: 700 },
    );
  });

  test('reading front matter does not throw, and each value has its place', () => {
    fc.assert(
      fc.property(markup, (front) => {
        const { frontMatter, text } = parseFile({ file: 'a.md', text: `---\n${front}\n---\n` });
        const lines = text.split(/\r\n|\n|\r/).length;
        const visit = (value: unknown, path: (string | number)[]): void => {
          for (const { line } of [frontMatter!.placeOf(path), frontMatter!.placeOfKey(path)])
            expect(line).toBeLessThanOrEqual(lines);
          if (typeof value === 'object' && value !== null)
            for (const [key, item] of Object.entries(value))
              visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
          if (typeof value === 'string' && value !== '')
            expect(frontMatter!.placeWithin(path, value).line).toBeLessThanOrEqual(lines);
        };
        if (frontMatter) visit(frontMatter.value, []);
      }),
      { numRuns: 500 },
    );
  });

  test('reading a line does not throw', () => {
    fc.assert(
      fc.property(anything, (line) => {
        const tree = parseInline(line);
        expect(tree.children.length).toBeLessThanOrEqual(1);
        quotationsIn(tree);
        const parsed = parseFile({
          file: 'a.md',
          text: `---\nbrief: ${JSON.stringify(line)}\n---\n`,
        });
        const read = parseMarkdownLine(parsed, ['brief']);
        if (read) checkLine(read);
      }),
      { numRuns: 500 },
    );
  });

  test('finding quotations does not throw', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { passage, offset, endOffset } of quotationsInText(text).quotations)
          expect(text.slice(offset, endOffset)).toBe(passage);
      }),
    );
  });

  test('comparing quotations does not throw', () => {
    fc.assert(
      fc.property(anything, anything, (passage, quote) => {
        isExcerptOf(passage, quote);
        const near = nearestQuote(passage, [quote]);
        if (near) expect(quote).toContain(near.words);
      }),
      { numRuns: 300 },
    );
  });
});

const words = fc.array(fc.stringMatching(/^[a-zA-Zéß][a-zA-Zéß']{0,7}$/), {
  minLength: 1,
  maxLength: 12,
});

test('any run of words of a quote matches it, and does not with one letter more', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
      const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number];
      const passage = all.slice(from, to + 1).join(' ');
      expect(isExcerptOf(passage, all.join(' '))).toBe(true);
      expect(isExcerptOf(`${passage}7`, all.join(' '))).toBe(false);
    }),
  );
});

test('a quotation in a file is found where it is written, whatever is around it', () => {
  const plain = fc.stringMatching(/^[a-z 😀]{0,20}$/u);
  fc.assert(
    fc.property(
      plain,
      fc.stringMatching(/^[a-z]{1,10}$/),
      plain,
      fc.constantFrom('\n', '\r\n'),
      (before, passage, after, ending) => {
        const text = ['---', 'title: A', '---', '', `x ${before}“${passage}”${after}`].join(ending);
        const [found] = quotationsIn(parseFile({ file: 'a.md', text }).tree).quotations;
        expect(found!.passage).toBe(passage);
        expect(
          text
            .split(ending)
            [found!.place!.line - 1]!.slice(found!.place!.column - 1, found!.place!.endColumn! - 1),
        ).toBe(passage);
      },
    ),
  );
});

describe('a recorded quote between marks of any kind', () => {
  /** Words with the apostrophes that words have. */
  const word = fc.constantFrom(
    ...'leaders’ goin’ don’t o’clock ’tis the talks were bad said and no’ James’ ol’ disaster we'.split(
      ' ',
    ),
  );
  const quote = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('end', 'time', 'war'))
    .map(([some, last]) => [...some, last].join(' '));
  const marks = fc.constantFrom(...'“” ‘’ "" \'\' «» „“ „” ‚‘ ‹› 「」 『』 ”” »«'.split(' '));
  const ending = fc.constantFrom('.', ', he said.', ' and left.', '');

  test('is read whole: it passes, and with one letter changed it does not', () => {
    fc.assert(
      fc.property(
        quote,
        fc.tuple(marks, ending),
        fc.boolean(),
        fc.nat(),
        (recorded, [pair, end], isStraight, at) => {
          const shown = isStraight ? recorded.replaceAll('’', "'") : recorded;
          const read = (words: string) =>
            quotationsInText(`The host: ${pair[0]}${words}${pair[1]}${end}`).quotations;
          expect(read(shown).every(({ passage }) => isExcerptOf(passage, recorded))).toBe(true);
          const letters = [...shown.matchAll(/\p{L}/gu)].map(({ index }) => index);
          const changed = letters[at % letters.length]!;
          const other = `${shown.slice(0, changed)}q${shown.slice(changed + 1)}`;
          expect(read(other).every(({ passage }) => isExcerptOf(passage, recorded))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
