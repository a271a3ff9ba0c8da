import type { Random } from './random.ts';

/**
 * Files that are made to be slow or deep: each repeats one thing until the file is as large as a
 * file may be, or more.
 */
export const hostile: { [name: string]: (random: Random) => string } = {
  'a line of 100 kB': (random) =>
    body(
      random
        .of([
          'word ',
          ' ',
          '\t',
          '\u00A0',
          'a',
          '“a” ',
          '"a ',
          'a@b.example ',
          'www.a ',
          '&amp;',
          '&#x202E;',
          '\\*',
          'é',
          '😀',
          '\0',
          '\u202E',
          '\u200B',
          '’',
          ' ‘a',
          '‘leaders’ ',
          "'tis ",
          '‚a ',
          '%% ',
          '{{ ',
          '{>> ',
          '[insert ',
        ])
        .repeat(100_000)
        .slice(0, 100_000),
    ),
  '2,000 nested lists': () =>
    body(
      Array.from({ length: 2000 }, (_, step) => `${' '.repeat(2 * step)}- a`)
        .join('\n')
        .slice(0, 190_000),
    ),
  'nested on one line': (random) => body(random.of(['- ', '> ', '1. ', '>', '* > ']).repeat(2000)),
  'many lines': (random) =>
    body(
      random
        .of([
          'a\n---\n',
          '- a\n',
          '- a\n  - b\n',
          '> a\n\n',
          '| a | b |\n',
          '<b>\n',
          '## h\n',
          '1986. a\n\n',
          '[^1]: x\n\n',
          '[a]: b\n',
          '```\na\n```\n',
          '    a\n\nb\n\n',
          '\r',
          '**a\n\n',
        ])
        .repeat(random.of([300, 3000, 60_000])),
    ),
  'many links': (random) =>
    body(
      lines(random, (i) =>
        random.of([
          `[a](b${i}.md)\n\n`,
          `[a${i}][d${i}]\n\n[d${i}]: x\n\n`,
          `[a](#h${i})\n\n## k${i}\n\n`,
          `a[^${i}]\n\n[^${i}]: x\n\n`,
          `[[a${i}]]\n\n`,
        ]),
      ),
    ),
  'many signs': (random) =>
    body(
      random
        .of([
          '[',
          '![',
          '*',
          '_a ',
          '`',
          '<',
          '<a ',
          '](',
          '|',
          '{',
          '~',
          '[^a]',
          '<b>x</b> ',
          '<!-- ',
        ])
        .repeat(random.of([900, 5000, 190_000]))
        .slice(0, 190_000),
    ),
  'a wide table': (random) =>
    body(`${'|a'.repeat(random.of([900, 40_000]))}|\n${'|-'.repeat(random.of([900, 40_000]))}|\n`),
  'deep YAML': (random) =>
    front(
      random.of([
        'a: '.repeat(2000),
        '- '.repeat(2000),
        '['.repeat(2000),
        '{a: '.repeat(2000),
        Array.from({ length: 500 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'),
        Array.from({ length: 19 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'),
      ]),
    ),
  'much YAML': (random) =>
    front(
      random
        .of([
          'a: b: c\n',
          '\ta: b\n',
          'a: "b\n',
          'a: @b\n',
          'a: "\\q"\n',
          'abc\n',
          'a: b # c\n',
          '? a\n',
          '- a\n',
          'k: |\n',
          '...\n',
          'a: *b\n',
        ])
        .repeat(random.of([200, 3500, 30_000])),
    ),
  'long YAML': (random) =>
    front(
      random.of([
        `about: [${'a, '.repeat(60_000)}a]`,
        `title: "${'\\u202E'.repeat(30_000)}"`,
        `title: ${'word '.repeat(30_000)}`,
        `a: {${Array.from({ length: 10_000 }, (_, i) => `k${i}: v`).join(', ')}}`,
        `brief: ["${'[a](b.md) '.repeat(200)}", "${'“q” '.repeat(20_000)}", c]`,
      ]),
    ),
  'many ids': (random) =>
    `---\nclaim: A\nabout: [host]\nstatements:\n${lines(random, (i) => `  - { actor: a${i}, says: so, source: s${i}, quote: w${i} }\n`)}---\n`,
  'huge numbers': (random) =>
    front(
      `title: ${'9'.repeat(random.of([20, 400, 50_000]))}\npublished: ${'9'.repeat(random.of([4, 20, 5000]))}-99-99\nupdated: 1e${'9'.repeat(300)}\nbrief: [.inf, -.nan, 0x${'f'.repeat(999)}]`,
    ),
  'lone surrogates': (random) =>
    `---\ntitle: \uD800${random.of(['\uDFFF', 'a', '\uD800', '"'])}\ndek: "\uDC00\\uD800"\n---\n${'[\uD800](\uDC00.md) “\uD83D” \uDE00'.repeat(random.of([1, 50]))}`,
};

function body(text: string): string {
  return `---\ntitle: The talk\ndek: What was said of it.\ntopic: talks\npublished: 2025-08-19\nbrief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]\n---\n${text}`;
}

function front(text: string): string {
  return `---\n${text}\n---\nText.\n`;
}

function lines(random: Random, line: (i: number) => string): string {
  return Array.from({ length: random.of([100, 900, 3000]) }, (_, i) => line(i)).join('');
}
