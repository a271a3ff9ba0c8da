import { describe, expect, test } from 'vitest';
import { drawn } from './drawn.ts';

/** Each is a front matter as an editor might write it, with what is said of it. */
const slips: Record<string, string> = {
  'a colon in a value needs quotes': `---
title: Trump: the call
       ^^^^^^^^^^^^^^^ A value with a colon and a space in it needs quotes. Write title: "Trump: the call".
dek: He said: no "comment"
     ^^^^^^^^^^^^^^^^^^^^^ A value with a colon and a space in it needs quotes. Write dek: 'He said: no "comment"'.
---`,
  'a tab is not a step': `---
about:
\t- donald-trump
^ Tab used for indentation. Indent with spaces, two for each level.
---`,
  'a quote that runs to the end was opened somewhere': `---
title: A
dek: "The call
     ^^^^^^^^^ Unclosed quote, opened on line 3. Close it with " at the end of the text.
published: 2025-08-19
topic: calls
---`,
  'a quote that the next one closes was opened before': `---
title: 'The call
       ^^^^^^^^^ Unclosed quote, opened on line 2. Close it with ' at the end of the text.
dek: 'The talks'
---`,
  'words after a closing quote': `---
title: "A" said B
           ^^^^^^ Unexpected text after the closing quote. Quote the whole value: title: '"A" said B'.
---`,
  'an apostrophe within single quotes': `---
title: 'It's late'
           ^^^^^^^ Unexpected text after the closing quote. Quote the whole value: title: "It's late".
---`,
  'curly quotes are part of the text': `---
title: “The call”
       ^^^^^^^^^^ Curly quotes do not quote a value: they become part of the text. Write title: "The call"; if the marks belong to the text, title: "“The call”".
---`,
  'text after a hash is lost': `---
title: Trump # Putin
             ^^^^^^^ warning: Text after “ #” is a comment and is not part of the value. If it belongs to the text, write title: "Trump # Putin"; if it is a note, put it on a line of its own.
---`,
  'a value that is only a hash and words is told as empty': `---
title: #1 in the polls
---`,
  'an apostrophe at the start of a value': `---
title: '90s talks
       ^^^^^^^^^^ Unclosed quote, opened on line 2. Close it with ' at the end of the text; if it is an apostrophe, write title: "'90s talks".
---`,
  'a comment on a line of its own, or after quotes, is a comment': `---
# for the desk
title: "Trump # Putin" # to be shortened
---`,
  'a key that is set twice': `---
title: A
dek: B
title: C
^^^^^ Duplicate key “title” (lines 2 and 4). Keep one of them.
---`,
  'a key that is set twice within a list': `---
statements:
  - actor: donald-trump
    says: so
    actor: vladimir-putin
    ^^^^^ Duplicate key “actor” (lines 3 and 5). Keep one of them; if another item begins here, give it its hyphen, “- actor:”.
---`,
  'an item without its hyphen is one slip, and not one for each key': `---
statements:
  - actor: donald-trump
    says: so
    source: axios
    actor: vladimir-putin
    ^^^^^ Duplicate key “actor” (lines 3 and 6). Keep one of them; if another item begins here, give it its hyphen, “- actor:”.
    says: otherwise
    source: axios
---`,
  'a tab within a list is told, and not what comes of it': `---
statements:
  - actor: donald-trump
\tsays: so
^ Tab used for indentation. Indent with spaces, two for each level.
    source: axios
  - actor: vladimir-putin
    says: so
---`,
  'an alias of YAML': `---
source: &post trump-truth-social
        ^^^^^^^^^^^^^^^^^^^^^^^^ A value that begins with & needs quotes. Write source: "&post trump-truth-social".
other: *post
       ^^^^^ “*post” is an alias, which is not supported. Write the value out here.
---`,
  'a merge key of YAML': `---
<<: { title: A }
^^ “<<” is a merge key, which is not supported. Write the keys out here.
---`,
  'a tag of YAML': `---
title: !urgent The call
       ^^^^^^^^^^^^^^^^ A value that begins with ! needs quotes. Write title: "!urgent The call".
---`,
  'emphasis at the start of a value': `---
brief:
  - *Trump* rang
    ^^^^^^^^^^^^ A value that begins with * needs quotes. Write - "*Trump* rang".
---`,
  'a mention at the start of a value': `---
by: @reporter
    ^^^^^^^^^ A value that begins with @ needs quotes. Write by: "@reporter".
---`,
  'a bracket that is not closed': `---
about: [donald-trump, vladimir-putin
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Unclosed bracket, opened on line 2. Close it with ]; a text that begins with [ needs quotes.
claim: A
---`,
  'words after a closing bracket': `---
about: [donald-trump] vladimir-putin
                      ^^^^^^^^^^^^^^ Unexpected text after the closing bracket. A text that begins with [ needs quotes: about: "[donald-trump] vladimir-putin". In a list, move it inside the brackets.
---`,
  'no space after the colon': `---
title:The call
^^^^^^^^^^^^^^ Missing space after the colon. Put a space after “title:”.
dek: B
---`,
  'a line that belongs to nothing': `---
title: A
and then
^^^^^^^^ This line has no key. Write it as “key: value”; if it continues the value above, indent it by two spaces; if the text begins here, put a line “---” above it.
---`,
  'a list on the line of its key': `---
about: - donald-trump
       ^^^^^^^^^^^^^^ A list must begin below its key. Put each item on a line of its own below “about:”, as “  - item”; a text that begins with a hyphen needs quotes.
---`,
  'no space after a dash': `---
about:
  -donald-trump
  ^^^^^^^^^^^^^ The items of a list need a space after the dash. Write - donald-trump.
  -vladimir-putin
---`,
  'a key in the wrong column': `---
statements:
  - actor: donald-trump
  says: so
  ^^^^^^^^ Wrong indentation. Begin the keys of one thing in one column, and the items of a list in one column.
---`,
  'a backslash between double quotes': `---
title: "\\Call"
        ^^ Unknown escape sequence “\\C” between double quotes. Write \\\\C if a backslash is meant, else remove the backslash.
---`,
  'text on the line of a block': `---
dek: > The call
       ^^^^^^^^ Unexpected text after “>”. Begin it on the next line, indented by two spaces; or leave the “>” out; a text that begins with it needs quotes.
---`,
  'a list where keys are wanted': `---
- title: A
^^^^^^^^^^ Front matter must consist of keys and values. Write its lines as “key: value”.
---`,
  'three dots': `---
title: A
...
^^^ A line “...” ends the front matter too early. Remove the line.
dek: B
---`,
};

describe('a mistake in front matter is reported at its place', () => {
  for (const [name, marked] of Object.entries(slips))
    test(name, () => expect(drawn(marked)).toBe(marked));
});

describe('the place is the same', () => {
  test('in a file from Windows', () => {
    for (const marked of Object.values(slips)) expect(drawn(marked, '\r\n')).toBe(marked);
  });
});

describe('around front matter', () => {
  const told = (marked: string) => expect(drawn(marked)).toBe(marked);

  test('a file has some', () =>
    told(`Trump rang Putin.
^^^^^^^^^^^^^^^^^ This file has no front matter. Begin it with a line “---”, then one key per line (“title: …”), then another line “---”.`));

  test('an empty file has none', () => {
    for (const empty of ['', '\n', '  \n\t'])
      expect(drawn(empty)).toContain(
        'The file is empty. Write its front matter, or delete the file.',
      );
  });

  test('it is closed', () =>
    told(`---
^^^ Unclosed front matter, opened on line 1. Put a line “---” after its last key.
title: A

Text.`));

  test('a line that was meant to close it is named', () =>
    told(`---
^^^ Unclosed front matter, opened on line 1. Make line 3 three hyphens in the first column: “---”.
title: A
----
Text.`));

  test('nothing stands before it', () => {
    told(`Draft
^^^^^ Unexpected text before the front matter. Begin the file with “---” in the first column of the first line.
---
title: A
---`);
    told(` ---
 ^^^ Unexpected text before the front matter. Begin the file with “---” in the first column of the first line.
title: A
---`);
  });

  test('a dash that a word processor made is no hyphen', () =>
    told(`—-
^^ “—-” does not open front matter. Write three hyphens, “---”, alone on the first line.
title: A
---`));

  test('it is YAML, not what another program writes', () => {
    told(`+++
^^^ This looks like front matter in TOML. Write it as YAML, one “key: value” a line, between two lines “---”.
title = "A"
+++`);
    told(`{
^ This looks like front matter in JSON. Write it as YAML, one “key: value” a line, between two lines “---”.
  "title": "A"
}
Text.`);
  });

  test('an unfinished merge is all that is told of a file', () =>
    told(`---
title: A
<<<<<<< HEAD
^^^^^^^ Unresolved merge conflict. Keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.
dek: B
=======
dek: C
>>>>>>> other
---
# A <Trump>`));

  test('it may have no keys', () => expect(drawn('---\n---\nText.')).toBe('---\n---\nText.'));
});
