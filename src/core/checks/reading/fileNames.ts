import type { ReadingRules } from '../check.ts';

/** Names and places of files. */
export const fileNames: ReadingRules = {
  scope: 'reading',
  rules: {
    'file-name': {
      severity: 'error',
      explanation: 'The name of a file becomes the address of its page.',
    },
    'same-id': {
      severity: 'error',
      explanation: 'Two files with one name would have one address.',
    },
    'stray-file': {
      severity: 'warning',
      explanation: 'A file outside the folders of content is not published.',
    },
    'wrong-folder': {
      severity: 'error',
      explanation:
        'The folder decides what a file is, and this one holds the keys of something else.',
    },
  },
  examples: {
    'Two files with one id': `
=== actors/kyiv/host.md
---
name: The host
kind: person
role: Host
---
=== actors/host.md (as it was)
@ 1:1 The actor “host” has two files: actors/host.md and actors/kyiv/host.md. Rename or delete one of them.
`,
    'Ids that differ in capitals only': `
=== actors/Host.md
---
^^^ Invalid file name “Host.md”. Use a–z, 0–9 and single hyphens. host.md already exists: delete one of the two, or choose another name.
name: The host
kind: person
role: Host
---
`,
    "A file's name that cannot be an address": `
=== actors/Who is he?.md
---
^^^ Invalid file name “Who is he?.md”. Use a–z, 0–9 and single hyphens. Rename it to who-is-he.md.
name: The stranger
kind: person
role: Stranger
---
+++
=== actors/wałęsa.md
---
^^^ Invalid file name “wałęsa.md”. Use a–z, 0–9 and single hyphens. Rename it to walesa.md.
name: The stranger
kind: person
role: Stranger
---
+++
=== actors/.stranger.md (on disk)
---
name: The stranger
kind: person
role: Stranger
---
@ 1:1 Invalid file name “.stranger.md”. Use a–z, 0–9 and single hyphens. Rename it to stranger.md.
`,
    'A name that is longer than file systems allow, with what stands beside a page': `
=== actors/a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name.md (on disk)
---
name: The stranger
kind: person
role: Stranger
---
@ 1:1 The file name “a-very-long-name-a-very-long-name-a-very….md” has 220 letters, and 200 is the most. Rename it to a few words of what it is about.
`,
    'Reserved words as a key or a name': `
=== actors/constructor.md
---
^^^ “constructor” is a reserved name. Rename the file.
name: A constructor
kind: person
role: Builder
---
`,
    'What programs and file managers leave behind': `
=== actors/Copy of host.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “Copy of host.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host (1).md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host (1).md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host 2.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host 2.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host - Copy (2).md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host - Copy (2).md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host-DESKTOP-AB12CD3.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host-DESKTOP-AB12CD3.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host (Anna's conflicted copy 2025-08-18).md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host (Anna's conflicted copy 2025-08-18).md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host.sync-conflict-20250818-174200-ABCDEFG.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host.sync-conflict-20250818-174200-ABCDEFG.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host_BACKUP_4711.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host_BACKUP_4711.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host_REMOTE_4711.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host_REMOTE_4711.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== actors/host.orig.md (on disk)
---
name: The host
kind: person
role: Host
---
@ 1:1 “host.orig.md” looks like a copy of host.md. Delete it; what is newer in it belongs in host.md.
=== site 2.md (on disk)
---
name: The House
---
@ 1:1 “site 2.md” looks like a copy of site.md. Delete it; what is newer in it belongs in site.md.
=== actors/stranger (conflicted copy).md (on disk)
---
name: The stranger
---
@ 1:1 “stranger (conflicted copy).md” looks like a copy of stranger.md. Delete it; stranger.md is not there, so restore that first if it is wanted.
`,
    'A file in the wrong folder': `
=== sources/they-met.md
---
^^^ This file is a claim, but its folder is for source files. Move it to claims/; or write the keys of a source.
claim: The host and the guest met
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
---
`,
    'A file in none of the folders': `
=== notes.md (on disk)
Ask the host.
@ 1:1 warning: “notes.md” is in none of the folders of content and is not published. Move it into articles, claims, sources, actors, events, figures, terms, or out of the content folder.
=== people/stranger.md (on disk)
---
name: The stranger
---
@ 1:1 warning: “people/stranger.md” is in none of the folders of content and is not published. Move it into articles, claims, sources, actors, events, figures, terms, or out of the content folder.
`,
  },
};
