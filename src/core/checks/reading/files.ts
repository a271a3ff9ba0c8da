import type { ReadingRules } from '../check.ts';

/** Files as they are in the folder. */
export const files: ReadingRules = {
  scope: 'reading',
  rules: {
    'symbolic-link': {
      severity: 'error',
      explanation:
        'Symbolic links are not followed, so that nothing outside the folder is published.',
    },
    'file-ending': {
      severity: 'error',
      explanation:
        'Only Markdown files are read; a document of another program would be left out silently.',
    },
    'not-utf-8': {
      severity: 'error',
      explanation: 'A file in another encoding would show wrong letters.',
    },
    'unreadable-file': {
      severity: 'error',
      explanation: 'The operating system refuses to open the file.',
    },
    'no-content': { severity: 'error', explanation: 'A folder without articles makes no site.' },
  },
  examples: {
    'A byte order mark, as Windows programs write it': `
=== actors/host.md
⟨U+FEFF⟩---
name: The host
kind: person
role: Host
---
`,
    'A file that is not UTF-8': `
=== actors/host.md (Latin-1)
---
name: The host
kind: person
role: Host of the Café
---
@ 4:22 The file is not UTF-8: invalid byte at offset 53. Save it as UTF-8: most editors ask for the encoding under “Save as”.
+++
=== actors/host.md (UTF-16)
---
name: The host
kind: person
role: Host
---
@ 1:1 The file is UTF-16, not UTF-8. Save it as UTF-8: most editors ask for the encoding under “Save as”.
`,
    'Line endings of Windows': `
=== actors/host.md (CRLF)
---
name: The host
kind: person
role: Host
---
+++ The places are the same
=== actors/host.md (CRLF)
---
name: The host
kind: human
      ^^^^^ Invalid value “human” for \`kind\`. It is one of person, government, organisation, group.
role: Host
---
`,
    'What programs and file managers leave behind': `
=== actors/.host.md.swp (on disk)
b0VIM
=== actors/host.md~ (on disk)
---
=== actors/.DS_Store (on disk)
Bud1
=== actors/._host.md (on disk)
Mac OS X
=== actors/.#host.md (on disk)
---
=== .obsidian/workspace.md (on disk)
x
`,
    'No content': `
=== articles/the-talk.md (gone)

! There are no articles in content. Write the first as content/articles/its-name.md.
`,
    'A symbolic link': `
=== actors/stranger.md (link to ../../secret.md)

@ 1:1 This is a symbolic link, and links are not followed. Put the file itself here.
`,
    'A file of another program, or with another ending': `
=== actors/stranger.docx (on disk)
PK
@ 1:1 Only files that end in “.md” are read, and this one ends in “.docx”. Save its text, as plain text, as “stranger.md”.
=== actors/visitor.markdown (on disk)
---
name: The visitor
---
@ 1:1 Only files that end in “.md” are read, and this one ends in “.markdown”. Rename it to “visitor.md”.
`,
  },
};
