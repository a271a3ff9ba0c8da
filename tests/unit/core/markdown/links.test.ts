import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../../src/core/markdown/parseMarkdown.ts';
import { linksIn } from '../../../../src/core/markdown/links.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';

function links(body: string, ending = '\n') {
  const text = `---\ntitle: A\n---\n${body}`.replaceAll('\n', ending);
  const lines = text.split(/\r\n|\n|\r/);
  return linksIn(parseFile({ file: 'a.md', text }).tree).map(
    ({ url, text: words, place, reference }) => ({
      url,
      words,
      shown: place && lines[place.line - 1]!.slice(place.column - 1, place.endColumn! - 1),
      line: place?.line,
      ...(reference ? { by: reference.identifier } : {}),
    }),
  );
}

describe('a link', () => {
  test('stands where its address is', () => {
    expect(links('😀 Trump [left *the* room](../claims/a.md "why") then.')).toEqual([
      { url: '../claims/a.md', words: 'left the room', shown: '../claims/a.md', line: 4 },
    ]);
    expect(links('A\nB [a](  <../claims/a b.md>  )', '\r\n')).toEqual([
      { url: '../claims/a b.md', words: 'a', shown: '../claims/a b.md', line: 5 },
    ]);
  });

  test('may stand for itself', () => {
    expect(links('<https://a.example> https://b.example.')).toEqual([
      { url: 'https://a.example', words: 'https://a.example', shown: 'https://a.example', line: 4 },
      { url: 'https://b.example', words: 'https://b.example', shown: 'https://b.example', line: 4 },
    ]);
  });

  test('by name stands in its definition, the first of that name', () => {
    expect(
      links('[a][x], [x] and [b][nowhere].\n\n[x]: ../claims/a.md\n[x]: ../claims/b.md'),
    ).toEqual([
      { url: '../claims/a.md', words: 'a', shown: '../claims/a.md', line: 6, by: 'x' },
      { url: '../claims/a.md', words: 'x', shown: '../claims/a.md', line: 6, by: 'x' },
    ]);
  });

  test('has its address as Markdown reads it', () => {
    expect(links('[a](../claims/a\\_b.md?x=1&amp;y=2#z)')).toMatchObject([
      { url: '../claims/a_b.md?x=1&y=2#z', shown: '../claims/a\\_b.md?x=1&amp;y=2#z' },
    ]);
  });

  test('is none in code, and an image is none', () => {
    expect(links('`[a](b.md)` ![c](d.png)')).toEqual([]);
    expect(links('[![c](d.png)](../e.md)')).toMatchObject([{ url: '../e.md', words: 'c' }]);
  });

  test('comes in the order in which a reader meets it', () => {
    expect(
      links(
        '> [a](1.md)\n\n- [b](2.md)\n  - [c](3.md)\n\n| [d](4.md) |\n| - |\n| [e](5.md) |\n\n## [f](6.md)',
      ).map(({ url }) => url),
    ).toEqual(['1.md', '2.md', '3.md', '4.md', '5.md', '6.md']);
  });

  test('in a line of front matter counts in that line', () => {
    expect(linksIn(parseInline('Trump [left](../a.md).'))[0]).toMatchObject({
      url: '../a.md',
      text: 'left',
      place: { line: 1, column: 14, endColumn: 21 },
    });
  });
});
