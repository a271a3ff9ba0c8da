import type { ReadingRules } from '../check.ts';

/** Front matter. */
export const frontMatter: ReadingRules = {
  scope: 'reading',
  rules: {
    'no-front-matter': {
      severity: 'error',
      explanation: 'Front matter, the lines between two "---", says what a file is about.',
    },
    'front-matter-start': {
      severity: 'error',
      explanation: 'Front matter is only found on the first line of a file.',
    },
    'front-matter-not-closed': {
      severity: 'error',
      explanation: 'Without its second "---" front matter takes in the whole text.',
    },
    'front-matter': {
      severity: 'error',
      explanation: 'A line of front matter that cannot be read would be lost.',
    },
  },
  examples: {
    'There are none': `
=== actors/host.md
The host has held the office since May.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This file has no front matter. Begin it with a line “---”, then these keys, one a line: name, kind, role; then another line “---”.
`,
    'The second "---" is missing': `
=== actors/host.md
---
^^^ Unclosed front matter, opened on line 1. Put a line “---” after its last key.
name: The host
kind: person
role: Host

The host has held the office since May.
+++ A line further down looks like it
=== actors/host.md
---
name: The host
kind: person
role: Host

The host has held the office since May.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This line has no key. Write it as “key: value”; if it continues the value above, indent it by two spaces; if the text begins here, put a line “---” above it.

---

And since then has said nothing.
`,
    'In the form of another program': `
=== actors/host.md
{ "name": "The host", "kind": "person" }
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This looks like front matter in JSON. Write it as YAML, one “key: value” a line, between two lines “---”.
+++ In a block of code
=== actors/host.md
\`\`\`yaml
^^^^^^^ This looks like front matter in a block of code. Write it as YAML, one “key: value” a line, between two lines “---”.
name: The host
kind: person
\`\`\`
`,
    'Something stands before the first "---"': `
=== actors/host.md
 ---
 ^^^ Unexpected text before the front matter. Begin the file with “---” in the first column of the first line.
name: The host
kind: person
role: Host
---
+++
=== actors/host.md
Draft of Monday
^^^^^^^^^^^^^^^ Unexpected text before the front matter. Begin the file with “---” in the first column of the first line.
---
name: The host
kind: person
role: Host
---
+++
=== actors/host.md
name: The host
^^^^^^^^^^^^^^ The line “---” that opens front matter is missing. Put a line “---” above this one.
kind: person
role: Host
---
`,
    'No space after the colon, or no colon': `
=== actors/host.md
---
name:The host
^^^^^^^^^^^^^ Missing space after the colon. Put a space after “name:”.
kind: person
role: Host
---
+++
=== actors/host.md
---
name: The host
kind: person
Host
^^^^ This line has no key. Write it as “key: value”; if it continues the value above, indent it by two spaces; if the text begins here, put a line “---” above it.
---
`,
    'A list, or words, where keys are wanted': `
=== actors/host.md
---
- name: The host
^^^^^^^^^^^^^^^^ Front matter must consist of keys and values. Write its lines as “key: value”.
---
`,
  },
};
