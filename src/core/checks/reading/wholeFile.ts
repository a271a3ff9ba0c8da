import type { ReadingRules } from '../check.ts';

/** Files that cannot be read further. */
export const wholeFile: ReadingRules = {
  scope: 'reading',
  rules: {
    'empty-file': { severity: 'error', explanation: 'A file without text says nothing.' },
    'too-large': {
      severity: 'error',
      explanation: 'Very large files would make the site slow to build.',
    },
    'too-deep': {
      severity: 'error',
      explanation: 'Deeply nested text takes too long to read, and is always a mistake.',
    },
    'pasted-twice': {
      severity: 'error',
      explanation: 'A text that was pasted twice would be published twice.',
    },
    'merge-marker': {
      severity: 'error',
      explanation:
        'Git marks where two versions could not be merged; both versions would be published.',
    },
  },
  examples: {
    'An empty file': `
=== actors/host.md

^ The file is empty. Write its front matter, or delete the file.
`,
    'Too much, or too deep': `
=== articles/the-talk.md (2,000,000 times "word ")
---
title: The talk
---
@ 1:1 The file has 10001 kB; the limit is 200 kB. Split it into several files.
+++
=== articles/the-talk.md (20,000 times "[")
---
title: The talk
---
@ 4:1001 One paragraph or row has more than 1000 brackets, asterisks or other markup characters. Split it, or remove some of them.
+++
=== articles/the-talk.md (5,000 times "- a⟨U+000A⟩")
---
title: The talk
---
@ 1:1 The file has 5004 lines; the limit is 4000. Split it into several files.
+++
=== articles/the-talk.md (1,000 times "a⟨U+000A⟩---⟨U+000A⟩")
---
title: The talk
---
@ 1001:1 The file has more than 500 lines of hyphens or equals signs alone. Remove those that no heading needs.
+++
=== articles/the-talk.md (2,000 times "- ")
---
title: The talk
---
@ 4:1 Nesting is too deep. Remove some of the brackets, “>” signs or list levels that are inside one another.
+++
=== actors/host.md
---
name: [[[[[[[[[[[[[[[[[[[[[The host]]]]]]]]]]]]]]]]]]]]]
                          ^ Nesting is too deep. Remove some of the brackets, “>” signs or list levels that are inside one another.
---
`,
    'A text that was pasted twice': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
He is at home.
---
^^^ The file begins again here: its text was pasted twice. Delete one of the two.
name: The host
kind: person
role: Host
---
He is at home.
+++ Within the front matter
=== actors/host.md
---
name: The host
kind: person
role: Host
name: The host
^^^^ The keys from “name” to “role” stand twice, from line 2 and from line 5 on. Delete one of the two.
kind: person
role: Host
---
`,
    'An unfinished merge': `
=== actors/host.md
---
name: The host
<<<<<<< HEAD
^^^^^^^ Unresolved merge conflict. Keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.
kind: person
=======
kind: group
>>>>>>> the-other
role: Host
---
`,
  },
};
