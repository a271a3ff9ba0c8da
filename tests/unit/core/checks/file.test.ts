import { describe, expect, test } from 'vitest';
import { drawn, drawnBody } from '../markdown/drawn.ts';

const told = (marked: string) => expect(drawnBody(marked)).toBe(marked);

describe('HTML', () => {
  test('is not allowed, and a name in angle brackets would vanish', () =>
    told(`<Trump> rang <b>Putin</b>.<br>
^^^^^^^ “<Trump>” is HTML, which is not allowed. Write \\<Trump> if the words are meant, else take it out.
             ^^^ “<b>” is HTML, which is not allowed. Write **text** instead.
                          ^^^^ “<br>” is HTML, which is not allowed. Write a backslash at the end of the line instead.`));

  test('is found on every line of a block', () =>
    told(`<div>
^^^^^ “<div>” is HTML, which is not allowed. Write \\<div> if the words are meant, else take it out.
  <script src="x.js"></script>
  ^^^^^^^^^^^^^^^^^^^ “<script src="x.js">” is HTML, which is not allowed. Write \\<script src="x.js"> if the words are meant, else take it out.
</div>`));

  test('in a comment would be published', () =>
    told(`The call <!-- ask the desk --> was short.
         ^^^^^^^^^^^^^^^^^^^^^ HTML comments are published with the page. Remove it.`));

  test('in code, or with a backslash, is text', () => told('Write `<b>` or \\<b> or 3 < 4.'));
});

describe('a link', () => {
  test('leads to an https address or a file', () =>
    told(`[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](&#106;avascript:x) [d](../claims/a.md) [e](https://a.example) <mailto:a@b.example>
    ^^^^^^^^^^^^^^^^^^^ “javascript:alert(1)” is not a web address. Link an https address, or a file of the content by its path from here.
                             ^^^^^^^^^^^^ “JaVaScRiPt:x” is not a web address. Link an https address, or a file of the content by its path from here.
                                               ^^^^^^^^^^^^^^^^^ “javascript:x” is not a web address. Link an https address, or a file of the content by its path from here.`));

  test('is a whole address, best with a lock', () =>
    told(`[a](http://a.example) [b](//a.example/x) [c](www.a.example)
    ^^^^^^^^^^^^^^^^ warning: “http://a.example” is not an https address. Write https://a.example if the page can be reached there.
                          ^^^^^^^^^^^^^ “//a.example/x” is not a whole web address. Write https://a.example/x.
                                             ^^^^^^^^^^^^^ “www.a.example” is not a whole web address. Write https://www.a.example.`));

  test('holds no password', () =>
    told(`[a](https://me:secret@a.example)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “https://me:secret@a.example” contains a user name or password. Remove everything before the @.`));

  test('is checked where its address is defined', () =>
    told(`The [post][p].

[p]: data:text/html,x
     ^^^^^^^^^^^^^^^^ “data:text/html,x” is not a web address. Link an https address, or a file of the content by its path from here.`));

  test('has no space in its address', () =>
    told(`The [call](../claims/the call.md) was short.
           ^^^^^^^^^^^^^^^^^^^^^ A link whose address has a space is shown as it is written. Rename the file so that it has no spaces, or write <../claims/the call.md>.`));

  test('is not written in double square brackets', () =>
    told(`[[donald-trump]] rang.
^^^^^^^^^^^^^^^^ A link in double square brackets is shown as it is written. Write [Donald Trump](../…/donald-trump.md), with the folder of that file for “…”.`));

  test('has a text and an address', () =>
    told(`[]() [x]() [](y.md)
^^^^ Link without text and an address. Write [text](address), or remove it.
     ^^^^^ Link without an address. Write [text](address), or remove it.
           ^^^^^^^^ Link without text. Write [text](address), or remove it.`));

  test('by name has its definition', () =>
    told(`The [post][posts] and the [ruling][court].
           ^^^^^ Unknown link definition “posts”. Did you mean “post”?
                                   ^^^^^ Unknown link definition “court”. Write the address beside the text, [text](address), or add a line “[court]: address”.

[post]: https://a.example`));

  test('is not every word in square brackets', () => told('He "began [the] arrangements" [sic].'));
});

describe('a footnote', () => {
  test('that is referred to is there', () =>
    told(`The call[^2] was short.[^one]
        ^^^^ Unknown footnote “2”. Add its text on a line of its own: “[^2]: text”.

[^one]: By all accounts.`));

  test('that is there is referred to', () =>
    told(`The call was short.

[^2]: By all accounts.
^^^^^ warning: Footnote “2” is never referenced and is not shown. Write [^2] where it belongs, or remove it.`));

  test('has one text', () =>
    expect(
      drawn(`---
title: A
---
The call[^1] was short.

[^1]: By all accounts.

[^1]: By some.
`),
    ).toContain('^^^^^ Duplicate footnote “1” (lines 6 and 8). Rename one of them.'));
});

describe('a heading', () => {
  test('of the first level is the title', () =>
    told(`# The call
^^^^^^^^^^ First-level heading in the text: the title is the only one. Begin headings in the text with “##”.`));

  test('follows the level above', () =>
    told(`## The call

#### Who rang
^^^^^^^^^^^^^ warning: Heading level skipped: 4 follows 2. Write it with “###”.

## What came of it`));

  test('is not made by accident', () =>
    told(`The call was short.
^^^ warning: The line “---” turns the text above it into a heading. Put a blank line before “---”; if a heading is meant, write “## ” before it.
---

Then the talks went on.`));
});

describe('Markdown that is read as something unintended', () => {
  test('a year at the start of a line', () =>
    told(`1986. A great year.
^^^^^ warning: “1986.” at the start of a line begins a list. Write 1986\\. if a sentence is meant.

1. first
2. second`));

  test('a line set in by four spaces', () =>
    told(`The post:

    At the conclusion of the meetings
    ^^ warning: Text indented by four spaces or a tab is shown as code. Remove the spaces; for a quotation write “> ” before it.`));

  test('all that follows a fence', () =>
    told(`\`\`\`
^^^ The fence opened on line 4 is not closed. Write \`\`\` on a line of its own after the code.
code

The talks went on.`));

  test('not what stands in a closed fence', () =>
    told('> ~~~~ text\n> ~~~\n> ~~~~\n\n```\n<b> “ [[x]]\n```'));

  test('a cell that the head has no column for', () =>
    told(`| side | says |
| --- | --- |
| Kyiv | so | on Monday |
            ^^^^^^^^^^^^^ Row 1 of the table has 3 cells, its head 2. Add a column to the head, or write \\| for a bar that is part of the text.
| Moscow \\| Minsk | otherwise |
| Washington |`));

  test('a table without its line of dashes', () =>
    told(`| side | says |
^ The second line of this table has no dashes. Write a line such as | --- | --- | under the head, with as many cells as the head has.
| Kyiv | so |`));

  test('stars beside a letter or a sign', () =>
    told(`*"so"*now and 2 * 3 * 4 and \\*so\\* and *so*
^^^^^^ warning: These asterisks do not form emphasis and are shown as they are. Place them directly at the first and last letter of whole words, or write \\* for an asterisk.`));
});

describe('a quotation mark', () => {
  test('has its other half', () =>
    told(`He “began the talks, and “left” them.
   ^ The quotation that “ opens here is not closed. Close it in the same paragraph; inches and minutes are written ″ and ′.

She said so” and "left.
           ^ ” closes a quotation that was never opened. Put the opening mark before the first quoted word, or take this one out.
                 ^ The quotation that " opens here is not closed. Close it in the same paragraph; inches and minutes are written ″ and ′.`));

  test('opens each paragraph of a long quotation', () =>
    told('He said: “It is late.\n\n“It is very late.”'));

  test('in code is none', () => told('Type `"` or `“`.'));
});

describe('invisible characters', () => {
  test('turns the text around', () =>
    told(`The \u202Ecall.
    ^ Invisible character (U+202E) found that changes the direction of the text. Delete it, or retype the marked words.`));

  test('breaks a quotation', () =>
    told(`“in\u200Bterrupted” and “for\u00ADmat”
   ^ warning: Invisible character (U+200B) found. Delete it, or retype the words around it: it breaks the comparison of quotations.
                       ^ warning: Invisible character (U+00AD) found. Delete it, or retype the words around it: it breaks the comparison of quotations.`));

  test('is a control character', () =>
    told(`The\u0007 call.
   ^ Control character (U+0007) found. Delete it, or retype the words around it.`));

  test('stands for a letter that was lost', () =>
    told(`The caf\uFFFD.
       ^ Unreadable character (U+FFFD) found. Retype the letter.`));

  test('is found when written as an escape', () => {
    told(`The &#x202E;call.
    ^ Invisible character (U+202E) found that changes the direction of the text. Delete it, or retype the marked words.`);
    const front = `---
title: "The \\u202Ecall"
            ^^^^^^ Invisible character (U+202E) found that changes the direction of the text. Delete it, or retype the marked words.
---`;
    expect(drawn(front)).toBe(front);
  });

  test('may join the parts of an emoji or keep words together', () =>
    told('A family 👨‍👩‍👧 and 10\u00A0km, می‌خواهم.'));
});

describe('an image', () => {
  test('is not allowed', () =>
    told(`![Trump](desk.jpg) ![][desk]
^^^^^^^^^^^^^^^^^^ A picture has to be a figure. Write a file for it, such as figures/its-name.md, and place that in an article: ![Trump](../figures/its-name.md). Or say in words what it shows.
                   ^^^^^^^^^ A picture has to be a figure. Write a file for it, such as figures/its-name.md, and place that in an article: ![what it shows](../figures/its-name.md). Or say in words what it shows.

[desk]: https://a.example/desk.jpg`));
});

test('an article of plain Markdown has no problems', () =>
  told(`Trump [rang](../claims/call.md) *Putin*, who said “yes, **of course**”.[^1]

## What came of it

> A quotation
> of two lines.

- one
  - two
- [ ] three ~~four~~

| a | b |
| --- | :-: |
| 1 | 2 |

---

See https://a.example and [the post][post].

[post]: https://a.example/post "The post"

[^1]: By all accounts.`));
