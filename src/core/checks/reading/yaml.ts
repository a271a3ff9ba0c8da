import type { ReadingRules } from '../check.ts';

/** YAML. */
export const yaml: ReadingRules = {
  scope: 'reading',
  rules: {
    tab: { severity: 'error', explanation: 'YAML allows spaces only at the start of a line.' },
    column: {
      severity: 'error',
      explanation: 'The indentation of a line decides what it belongs to.',
    },
    'list-dash': {
      severity: 'error',
      explanation: 'An item of a list begins with a hyphen and a space.',
    },
    'quotes-needed': {
      severity: 'error',
      explanation: 'Some signs have a meaning in YAML, so a text with them needs quotes.',
    },
    'quote-not-closed': {
      severity: 'error',
      explanation: 'A quoted text goes on until its closing quote.',
    },
    'bracket-not-closed': {
      severity: 'error',
      explanation: 'A list in brackets goes on until its closing bracket.',
    },
    backslash: {
      severity: 'error',
      explanation: 'Between double quotes a backslash begins a code for a character.',
    },
    'no-break-space': {
      severity: 'error',
      explanation:
        'A non-breaking space, copied from a web page, looks like a space and is none to YAML.',
    },
    'curly-quotes': {
      severity: 'error',
      explanation: 'YAML knows straight quotes only; curly quotes become part of the text.',
    },
    'comment-in-value': {
      severity: 'warning',
      explanation:
        'A number sign after a space begins a comment, and the rest of the line is dropped.',
    },
    'key-twice': {
      severity: 'error',
      explanation: 'Of a key that is set twice only one value could be kept.',
    },
    'foreign-yaml': {
      severity: 'error',
      explanation: 'Features of YAML that hide where a value comes from are not supported.',
    },
  },
  examples: {
    'A colon in a text': `
=== articles/the-talk.md
---
title: The host: we spoke
       ^^^^^^^^^^^^^^^^^^ A value with a colon and a space in it needs quotes. Write title: "The host: we spoke".
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
`,
    'A tab instead of spaces': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about:
⟨U+0009⟩- host
^^^^^^^^ Tab used for indentation. Indent with spaces, two for each level.
  - guest
---
`,
    'A quote that is not closed': `
=== actors/host.md
---
name: "The host
      ^^^^^^^^^ Unclosed quote, opened on line 2. Close it with " at the end of the text.
kind: person
role: Host
---
`,
    'Words after a closing quote': `
=== actors/host.md
---
name: "The host" of the talks
                 ^^^^^^^^^^^^ Unexpected text after the closing quote. Quote the whole value: name: '"The host" of the talks'.
kind: person
role: Host
---
`,
    'Curly quotes around a value': `
=== sources/host-post.md
---
title: “A post of the host”
       ^^^^^^^^^^^^^^^^^^^^ Curly quotes do not quote a value: they become part of the text. Write title: "A post of the host"; if the marks belong to the text, title: "“A post of the host”".
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [“host”, guest]
        ^^^^^^ Curly quotes do not quote a value: they become part of the text. Write "host"; if the marks belong to the text, "“host”".
statements:
  - actor: host
    says: so
    quote: “we spoke at length”
           ^^^^^^^^^^^^^^^^^^^^ Curly quotes do not quote a value: they become part of the text. Write quote: "we spoke at length"; if the marks belong to the text, quote: "“we spoke at length”".
    source: host-post
---
`,
    'A "#" after a space': `
=== sources/host-post.md
---
title: The host # the guest
                ^^^^^^^^^^^ warning: Text after “ #” is a comment and is not part of the value. If it belongs to the text, write title: "The host # the guest"; if it is a note, put it on a line of its own.
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
`,
    'A key that stands twice': `
=== actors/host.md
---
name: The host
kind: person
role: Host
name: The hostess
^^^^ Duplicate key “name” (lines 2 and 5). Keep one of them.
---
`,
    'What YAML can do and we do not use': `
=== sources/host-post.md
---
title: &post A post of the host
       ^^^^^^^^^^^^^^^^^^^^^^^^ A value that begins with & needs quotes. Write title: "&post A post of the host".
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
+++
=== sources/host-post.md
---
<<: { title: A post of the host }
^^ “<<” is a merge key, which is not supported. Write the keys out here.
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: !report statement
      ^^^^^^^^^^^^^^^^^ A value that begins with ! needs quotes. Write kind: "!report statement".
url: https://host.example/post
published: 2025-08-18
language: en
---
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
...
^^^ A line “...” ends the front matter too early. Remove the line.
---
`,
    'An item of a list has no dash, or no space after it': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md).
  Both say so.
  ^^^^^^^^^^^^ Missing dash before this list item. Write - Both say so.; or indent it further if it continues the item above.
  - Nobody else was there.
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about:
  -host
  ^^^^^ The items of a list need a space after the dash. Write - host.
  -guest
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: - host
       ^^^^^^ A list must begin below its key. Put each item on a line of its own below “about:”, as “  - item”; a text that begins with a hyphen needs quotes.
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: |
  - They [spoke](../claims/they-spoke.md).
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`brief\` must be a list, not text. Write \`brief:\` alone on its line, and each item on a line of its own below it, with a hyphen.
  - Both say so.
  - Nobody else was there.
---
`,
    'A line in the wrong column': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - actor: host
  says: so
  ^^^^^^^^ Wrong indentation. Begin the keys of one thing in one column, and the items of a list in one column.
    source: host-post
---
+++
=== actors/host.md (CRLF)
---
name: "The host"

  kind: person
  ^^^^^^^^^^^^ Wrong indentation. Begin the keys of one thing in one column, and the items of a list in one column.
role: Host
---
+++
=== actors/host.md
---
  name: The host
kind: person
^^^^^^^^^^^^ Wrong indentation. Begin the keys of one thing in one column, and the items of a list in one column.
role: Host
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about:
    - host
  - guest
  ^^^^^^^ Wrong indentation. Begin the keys of one thing in one column, and the items of a list in one column.
---
`,
    'A space that is none, copied from a web page': `
=== actors/host.md
---
name:⟨U+00A0⟩The host
     ^^^^^^^^ Non-breaking space (U+00A0) found. Use a regular space.
kind: person
role: Host
---
+++
=== actors/host.md
---
name: The host
kind: person⟨U+00A0⟩
      ^^^^^^^ Non-breaking space (U+00A0) found next to “person”. Delete it.
role: Host
---
`,
    'A sign at the start of a value': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
by: @desk
    ^^^^^ A value that begins with @ needs quotes. Write by: "@desk".
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
+++
=== actors/host.md
---
name: [The host
      ^^^^^^^^^ Unclosed bracket, opened on line 2. Close it with ]; a text that begins with [ needs quotes.
kind: person
role: Host
---
+++
=== actors/host.md
---
name: "The \\host"
           ^^ Unknown escape sequence “\\h” between double quotes. Write \\\\h if a backslash is meant, else remove the backslash.
kind: person
role: Host
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - [They spoke](../claims/they-spoke.md) at length.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A value that begins with a link needs quotes. Write - "[They spoke](../claims/they-spoke.md) at length.".
  - Both say so.
  - Nobody else was there.
---
`,
  },
};
