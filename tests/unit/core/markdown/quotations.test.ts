import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../../src/core/markdown/parseMarkdown.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';
import {
  openQuotations,
  quotationsIn,
  quotationsInText,
} from '../../../../src/core/markdown/quotations.ts';

function inBody(body: string) {
  const text = `---\ntitle: "not “this”"\n---\n${body}`;
  const { tree } = parseFile({ file: 'a.md', text });
  const lines = text.split(/\r\n|\n|\r/);
  return quotationsIn(tree).map(({ passage, place, offset, endOffset }) => ({
    passage,
    shown: place && lines[place.line - 1]!.slice(place.column - 1, (place.endColumn ?? 1000) - 1),
    source: text.slice(offset, endOffset),
  }));
}

const passages = (body: string) => inBody(body).map(({ passage }) => passage);

describe('a quotation', () => {
  test('stands between marks of any kind', () => {
    expect(passages('He said “one”, "two", « three », „four“ and „five”.')).toEqual([
      'one',
      'two',
      ' three ',
      'four',
      'five',
    ]);
  });

  test('may have its marks turned, as some languages have them', () => {
    expect(passages('Han sa ”nej tack” och »ja«. Polite „tak”.')).toEqual([
      'nej tack',
      'ja',
      'tak',
    ]);
  });

  test('goes on across links and emphasis', () => {
    expect(inBody('He “began [the *arrangements*](../claims/a.md) for a meeting”.')).toEqual([
      {
        passage: 'began the arrangements for a meeting',
        shown: 'began [the *arrangements*](../claims/a.md) for a meeting',
        source: 'began [the *arrangements*](../claims/a.md) for a meeting',
      },
    ]);
  });

  test('holds the quotations within it', () => {
    expect(passages('She said: “He told me: “no”, and ‘never’.”')).toEqual([
      'He told me: “no”, and ‘never’.',
    ]);
  });

  test('is found in headings, lists, tables, quotations and footnotes', () => {
    expect(
      passages(
        '## “a”\n\n- “b”\n\n> “c”\n\n| “d” | “e” |\n| --- | --- |\n| “f” | g |\n\nh[^1]\n\n[^1]: “i”',
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'i']);
  });

  test('is not in code, and does not end in it', () => {
    expect(passages('`“a”` and “b `”` c”')).toEqual(['b ” c']);
  });

  test('stands where it is written, also over lines and with escapes', () => {
    expect(inBody('> 😀 He “left\n> the \\*room\\* &amp; went” “on”.')).toEqual([
      {
        passage: 'left\nthe *room* & went',
        shown: 'left',
        source: 'left\n> the \\*room\\* &amp; went',
      },
      { passage: 'on', shown: 'on', source: 'on' },
    ]);
  });

  test('of several paragraphs opens in each and closes in the last', () => {
    expect(passages('“One.\n\n“Two.\n\n“Three.” Then “four”.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'four',
    ]);
  });

  test('does not go on in the next paragraph without a mark of its own', () => {
    const { tree } = parseFile({ file: 'a.md', text: '---\na: b\n---\n“One.\n\nTwo.”' });
    expect(quotationsIn(tree)).toEqual([]);
    expect(
      openQuotations(tree).map(({ mark, place }) => [mark, place?.line, place?.column]),
    ).toEqual([
      ['“', 4, 1],
      ['”', 6, 5],
    ]);
  });

  test('in a line of front matter is counted in that line', () => {
    const line = 'Trump *says*: “no *more* calls”';
    const [found] = quotationsIn(parseInline(line));
    expect(found!.passage).toBe('no more calls');
    expect(line.slice(found!.offset, found!.endOffset)).toBe('no *more* calls');
  });

  test('may be empty', () => {
    expect(quotationsInText('“”')).toEqual([{ passage: '', offset: 1, endOffset: 1 }]);
    expect(passages('“” and "".')).toEqual(['', '']);
  });
});

test('a plain text is searched as it is', () => {
  expect(quotationsInText('Trump *says* "no" and «yes»')).toEqual([
    { passage: 'no', offset: 14, endOffset: 16 },
    { passage: 'yes', offset: 23, endOffset: 26 },
  ]);
  expect(quotationsInText('5 o’clock')).toEqual([]);
});
