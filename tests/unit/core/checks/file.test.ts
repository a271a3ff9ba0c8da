import { describe, expect, test } from 'vitest';
import { drawn, drawnBody } from '../markdown/drawn.ts';

const told = (marked: string) => expect(drawnBody(marked)).toBe(marked);

describe('HTML', () => {
  test('is not allowed, and a name in angle brackets would vanish', () =>
    told(`<Trump> rang <b>Putin</b>.<br>
^^^^^^^ "<Trump>" is HTML, which is not allowed. Write \\<Trump> if the words are meant, else take it out.
             ^^^ "<b>" is HTML, which is not allowed. Write **text** instead.
                          ^^^^ "<br>" is HTML, which is not allowed. Write a backslash at the end of the line instead.`));

  test('is found on every line of a block', () =>
    told(`<div>
^^^^^ "<div>" is HTML, which is not allowed. Write \\<div> if the words are meant, else take it out.
  <script src="x.js"></script>
  ^^^^^^^^^^^^^^^^^^^ "<script src="x.js">" is HTML, which is not allowed. Write \\<script src="x.js"> if the words are meant, else take it out.
</div>`));

  test('in a comment would be published', () =>
    told(`The call <!-- ask the desk --> was short.
         ^^^^^^^^^^^^^^^^^^^^^ A comment would be published. Take it out; notes for colleagues belong elsewhere.`));

  test('in code, or with a backslash, is text', () => told('Write `<b>` or \\<b> or 3 < 4.'));
});

describe('a link', () => {
  test('leads to an https address or a file', () =>
    told(`[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](&#106;avascript:x) [d](../claims/a.md) [e](https://a.example) <mailto:a@b.example>
    ^^^^^^^^^^^^^^^^^^^ "javascript:alert(1)" is not a web address. Link an https address, or a file of the content such as ../claims/a-claim.md.
                             ^^^^^^^^^^^^ "JaVaScRiPt:x" is not a web address. Link an https address, or a file of the content such as ../claims/a-claim.md.
                                               ^^^^^^^^^^^^^^^^^ "javascript:x" is not a web address. Link an https address, or a file of the content such as ../claims/a-claim.md.`));

  test('is not to an address without a lock', () =>
    told(`[a](http://a.example) [b](//a.example/x) [c](www.a.example)
    ^^^^^^^^^^^^^^^^ "http://a.example" is not an https address. Write https://a.example if the page can be reached there.
                          ^^^^^^^^^^^^^ "//a.example/x" is not an https address. Write https://a.example/x if the page can be reached there.
                                             ^^^^^^^^^^^^^ "www.a.example" is not an https address. Write https://www.a.example if the page can be reached there.`));

  test('holds no password', () =>
    told(`[a](https://me:secret@a.example)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://me:secret@a.example" holds a name or a password. Take out what stands before the @.`));

  test('is checked where its address is defined', () =>
    told(`The [post][p].

[p]: data:text/html,x
     ^^^^^^^^^^^^^^^^ "data:text/html,x" is not a web address. Link an https address, or a file of the content such as ../claims/a-claim.md.`));

  test('has no space in its address', () =>
    told(`The [call](../claims/the call.md) was short.
           ^^^^^^^^^^^^^^^^^^^^^ A link whose address has a space is shown as it is written. Rename the file so that it has no spaces, or write <../claims/the call.md>.`));

  test('is not written in double square brackets', () =>
    told(`[[donald-trump]] rang.
^^^^^^^^^^^^^^^^ A link in double square brackets is shown as it is written. Write [Donald Trump](../actors/donald-trump.md), with the folder that it is in.`));

  test('has a text and an address', () =>
    told(`[]() [x]() [](y.md)
^^^^ This link lacks its text and an address. Write [text](address), or take it out.
     ^^^^^ This link lacks an address. Write [text](address), or take it out.
           ^^^^^^^^ This link lacks its text. Write [text](address), or take it out.`));

  test('by name has its definition', () =>
    told(`The [post][posts] and the [ruling][court].
           ^^^^^ No definition is called "posts". Did you mean "post"?
                                   ^^^^^ No definition is called "court". Write the address beside the text, [text](address), or add a line "[court]: address".

[post]: https://a.example`));

  test('is not every word in square brackets', () => told('He "began [the] arrangements" [sic].'));
});

describe('a footnote', () => {
  test('that is referred to is there', () =>
    told(`The call[^2] was short.[^one]
        ^^^^ There is no footnote "2". Add its text on a line of its own: "[^2]: text".

[^one]: By all accounts.`));

  test('that is there is referred to', () =>
    told(`The call was short.

[^2]: By all accounts.
^^^^^ warning: Nothing refers to the footnote "2": it is not shown. Write [^2] where it belongs, or take it out.`));

  test('has one text', () =>
    expect(
      drawn(`---
title: A
---
The call[^1] was short.

[^1]: By all accounts.

[^1]: By some.
`),
    ).toContain(
      '^^^^^ The footnote "1" is written twice (lines 6 and 8). Give one of them another name.',
    ));
});

describe('a heading', () => {
  test('of the first level is the title', () =>
    told(`# The call
^^^^^^^^^^ The page has its title as its heading already. Begin headings in the text with "##".`));

  test('follows the level above', () =>
    told(`## The call

#### Who rang
^^^^^^^^^^^^^ warning: The heading is of level 4, the one above it of level 2. Write it with "###".

## What came of it`));

  test('is not made by accident', () =>
    told(`The call was short.
^^^ warning: The line "---" makes a heading of the text above it. Put a blank line before "---"; if a heading is meant, write "## " before it.
---

Then the talks went on.`));
});

describe('Markdown that is read as something unintended', () => {
  test('a year at the start of a line', () =>
    told(`1986. A great year.
^^^^^ warning: "1986." at the start of a line begins a list. Write 1986\\. if a sentence is meant.

1. first
2. second`));

  test('a line set in by four spaces', () =>
    told(`The post:

    At the conclusion of the meetings
    ^^ warning: A line set in by four spaces or a tab is shown as code. Take the spaces out; write "> " before it if it is a quotation.`));

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
^ This is no table: its second line is not one of dashes. Write a line such as | --- | --- | under the head, with as many cells as the head has.
| Kyiv | so |`));

  test('stars beside a letter or a sign', () =>
    told(`*"so"*now and 2 * 3 * 4 and \\*so\\* and *so*
^^^^^^ warning: These stars are shown: they stand too near to a letter, a sign or a space, or are alone. Put them right at the first and the last letter of whole words, and a space around; write \\* for a star that is meant.`));
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
    ^ A hidden character, U+202E, changes the direction of the text. Delete it: it stands between the two letters that are marked, or type the words anew.`));

  test('breaks a quotation', () =>
    told(`“in\u200Bterrupted” and “for\u00ADmat”
   ^ warning: A hidden character, U+200B, stands in the text. Delete it, or type the words around it anew: a quotation with it is not the same, letter for letter.
                       ^ warning: A hidden character, U+00AD, stands in the text. Delete it, or type the words around it anew: a quotation with it is not the same, letter for letter.`));

  test('is a control character', () =>
    told(`The\u0007 call.
   ^ A control character, U+0007, stands in the text. Delete it, or type the words around it anew.`));

  test('stands for a letter that was lost', () =>
    told(`The caf\uFFFD.
       ^ A letter was lost here: this is the sign that stands for one that could not be read. Write the letter again.`));

  test('is found when written as an escape', () => {
    told(`The &#x202E;call.
    ^ A hidden character, U+202E, changes the direction of the text. Delete it: it stands between the two letters that are marked, or type the words anew.`);
    const front = `---
title: "The \\u202Ecall"
            ^^^^^^ A hidden character, U+202E, changes the direction of the text. Delete it: it stands between the two letters that are marked, or type the words anew.
---`;
    expect(drawn(front)).toBe(front);
  });

  test('may join the parts of an emoji or keep words together', () =>
    told('A family 👨‍👩‍👧 and 10\u00A0km, می‌خواهم.'));
});

describe('an image', () => {
  test('is not allowed', () =>
    told(`![Trump](desk.jpg) ![][desk]
^^^^^^^^^^^^^^^^^^ Pictures are not shown, and this one would vanish. Say in words what it shows; a page that has it can be linked: [Trump at his desk](https://…).
                   ^^^^^^^^^ Pictures are not shown, and this one would vanish. Say in words what it shows; a page that has it can be linked: [Trump at his desk](https://…).

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
