import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../../../src/core/markdown/parseMarkdown.ts';
import { parseFile } from '../../../../../src/core/markdown/parseFile.ts';
import {
  quotationsIn,
  quotationsInText,
} from '../../../../../src/core/markdown/quotations/quotations.ts';

function inBody(body: string) {
  const text = `---\ntitle: "not “this”"\n---\n${body}`;
  const { tree } = parseFile({ file: 'a.md', text });
  const lines = text.split(/\r\n|\n|\r/);
  return quotationsIn(tree).quotations.map(({ passage, place, offset, endOffset }) => ({
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
    const { quotations, lone } = quotationsIn(tree);
    expect(quotations).toEqual([]);
    expect(lone.map(({ mark, place }) => [mark, place?.line, place?.column])).toEqual([
      ['“', 4, 1],
      ['”', 6, 5],
    ]);
  });

  test('in a line of front matter is counted in that line', () => {
    const line = 'Trump *says*: “no *more* calls”';
    const [found] = quotationsIn(parseInline(line)).quotations;
    expect(found!.passage).toBe('no more calls');
    expect(line.slice(found!.offset, found!.endOffset)).toBe('no *more* calls');
  });

  test('may be empty', () => {
    expect(read('“”')).toEqual(['']);
    expect(passages('“” and "".')).toEqual(['', '']);
  });
});

/** What stands between the marks of a plain text. */
const read = (text: string) => quotationsInText(text).quotations.map(({ passage }) => passage);

/** The marks of a plain text that are reported as without their other half. */
const lone = (text: string) => quotationsInText(text).lone.map(({ mark }) => mark);

test('a plain text is searched as it is', () => {
  const found = quotationsInText('Trump *says* "no" and «yes»').quotations;
  expect(found.map(({ passage, offset, endOffset }) => [passage, offset, endOffset])).toEqual([
    ['no', 14, 16],
    ['yes', 23, 26],
  ]);
});

test.each([
  ['‹oui› et ›nein‹', ['oui', 'nein']],
  ['Han sa ’nej tack’ och gick.', ['nej tack']],
  ['„Er sagte ‚nein‘ dazu“ und ‚ja‘.', ['Er sagte ‚nein‘ dazu', 'ja']],
  ['»ja» sanoi hän', ['ja']],
  ['他说“好”，又说‘我们谈了’然后说"我们走"吧', ['好', '我们谈了', '我们走']],
  ['彼は「はい」と『いいえ』と言った', ['はい', 'いいえ']],
  ['הוא אמר "כן" לעיתון ב"הארץ" של צה"ל', ['כן', 'הארץ']],
  ['הוא אמר ״כן״ לצה״ל', ['כן']],
  ["He wrote ``we spoke'' and `no' and ''yes''", ["`we spoke'", 'no', "'yes'"]],
  ['He wrote ″we spoke″ of a 5″ gun', ['we spoke']],
])('marks of any script stand around quotations: %s', (text, passages) => {
  expect(read(text)).toEqual(passages);
  expect(lone(text)).toEqual([]);
});

test.each([
  ['The host: ‘the leaders’ talks were a disaster’.', 'the leaders’ talks were a disaster'],
  ["The host: 'the leaders' talks were a disaster'.", "the leaders' talks were a disaster"],
  ['‘I was goin’ to kill him’, he said.', 'I was goin’ to kill him'],
  ['‘Stop killin’.’', 'Stop killin’.'],
  ['‘The Kazan’ summit was a disaster’, he said.', 'The Kazan’ summit was a disaster'],
  [
    '‘The guests’, hosts’, and friends’ talks failed’.',
    'The guests’, hosts’, and friends’ talks failed',
  ],
  ['‘The leaders’ killed ‘no’ and left’', 'The leaders’ killed ‘no’ and left'],
  ['He said ‘he said ‘no’ twice’ and left.', 'he said ‘no’ twice'],
  ['‘He said “the leaders’ talks”, and left’.', 'He said “the leaders’ talks”, and left'],
  ["'’Tis the season’s end', he said.", '’Tis the season’s end'],
  ['‘90 dead’, he said.', '90 dead'],
  ['He said ‘useless lies’ and left.', 'useless lies'],
  ['He said ‘yes’, and the leaders’ talks went on.', 'yes'],
  ['He said ‘no’ three times, at 5’ and 6’’.', 'no'],
  ['‘The leaders’ talks failed in 2024’.', 'The leaders’ talks failed in 2024'],
  ['L’ospite: ‘Un po’ di pace’. E un po’ di vino.', 'Un po’ di pace'],
  ['The words of ‘the host’, and the guests’ words.', 'the host'],
  ['He said ‘no’, and the hosts’ dog barked.', 'no'],
])('an apostrophe does not end a quotation: %s', (text, passage) => {
  expect(read(text)).toEqual([passage]);
  expect(lone(text)).toEqual([]);
});

test.each([
  "The 'Ndrangheta threatened the judges' families, and 'Ndrangheta men the judges'.",
  '‘Abd al-Malik leads the Houthis’ forces. ‘Ali and ‘Umar did not.',
  'O‘ahu, Hawai‘i and the ‘okina; ‘Iolani; Ma‘rib, Qur’an',
  "Rock 'n' roll in the '90s, in '68 and the summer of ’69: ’twas the hosts' time",
  'Rock ‘n’ roll, ‘tis so, of ‘em',
  '’s Avonds in ’s-Hertogenbosch, ’t Hooft',
  '5 o’clock, the ship’s, Jones’ dog, U.S.’ policy, the 1990s’ end',
  "un po' di dell'Unione, l'accordo, aujourd'hui",
  'צה"ל, דו"חות, מנכ"לית, ג\'ורג\'',
  '6′ 2″ tall, 40° 26′ 46″ N',
])('an elision, a gershayim and an ʻokina open nothing: %s', (text) => {
  expect(read(text)).toEqual([]);
  expect(lone(text)).toEqual([]);
});

test('a single mark whose other half is missing is ambiguous', () => {
  const { lone: marks } = quotationsInText('He said ‘we spoke. Then “no. Then they left.’');
  expect(marks.map(({ mark, opens, isAmbiguous }) => [mark, opens, isAmbiguous])).toEqual([
    ['“', true, false],
  ]);
  expect(quotationsInText('He said ‘we spoke.').lone).toMatchObject([
    { mark: '‘', opens: true, isAmbiguous: true },
  ]);
  expect(quotationsInText('They spoke.’').lone).toMatchObject([
    { mark: '’', opens: false, isAmbiguous: true },
  ]);
});

test('‘single’ marks too open each paragraph of a long quotation', () => {
  expect(passages('‘The leaders’ talks failed.\n\n‘They were a disaster.’')).toEqual([
    'The leaders’ talks failed.',
    'They were a disaster.',
  ]);
});
