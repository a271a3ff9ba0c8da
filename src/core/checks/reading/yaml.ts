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
^^^^^^^^ A tab stands where only spaces may. Set the line in with spaces, two for each step.
  - guest
---
`,
    'A quote that is not closed': `
=== actors/host.md
---
name: "The host
      ^^^^^^^^^ The quote opened on line 2 is not closed. Close it with " at the end of the text.
kind: person
role: Host
---
`,
    'Words after a closing quote': `
=== actors/host.md
---
name: "The host" of the talks
                 ^^^^^^^^^^^^ The text goes on after its closing quote. Quote the whole value: name: '"The host" of the talks'.
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
                ^^^^^^^^^^^ warning: Everything after " #" is a comment and is left out. If it belongs to the text, write title: "The host # the guest"; if it is a note, put it on a line of its own.
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
^^^^ "name" is set twice (lines 2 and 5). Keep one of them.
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
^^ "<<" takes over the keys of another part of the file; that is not used here. Write the keys out here.
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
^^^ A line "..." ends front matter before its end. Take the line out.
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
  ^^^^^^^^^^^^ This item of the list has no dash. Write - Both say so.; or set it in further if it goes on with the item above.
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
       ^^^^^^ A list begins on the line of its key. Put each item on a line of its own below "about:", as "  - item".
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
  ^^^^^^^^ This line does not begin in the column of the lines that it belongs to. Begin the keys of one thing in one column, and the items of a list in one column.
    source: host-post
---
+++
=== actors/host.md (CRLF)
---
name: "The host"

  kind: person
  ^^^^^^^^^^^^ This line does not begin in the column of the lines that it belongs to. Begin the keys of one thing in one column, and the items of a list in one column.
role: Host
---
+++
=== actors/host.md
---
  name: The host
kind: person
^^^^^^^^^^^^ This line does not begin in the column of the lines that it belongs to. Begin the keys of one thing in one column, and the items of a list in one column.
role: Host
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about:
    - host
  - guest
  ^^^^^^^ This line does not begin in the column of the lines that it belongs to. Begin the keys of one thing in one column, and the items of a list in one column.
---
`,
    'A space that is none, copied from a web page': `
=== actors/host.md
---
name:⟨U+00A0⟩The host
     ^^^^^^^^ A space that is none (U+00A0) stands where a plain one is wanted. Delete it and type a space.
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
      ^^^^^^^^^ The bracket opened on line 2 is not closed. Close it with ]; a text that begins with [ needs quotes.
kind: person
role: Host
---
+++
=== actors/host.md
---
name: "The \\host"
           ^^ "\\h" means nothing between double quotes. Write \\\\h if a backslash is meant, else take the backslash out.
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
