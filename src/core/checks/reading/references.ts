import type { ReadingRules } from '../check.ts';

/** References to other files. */
export const references: ReadingRules = {
  scope: 'reading',
  rules: {
    'unknown-id': {
      severity: 'error',
      explanation: 'An id names a file of the content; this one names none.',
    },
    'wrong-collection': { severity: 'error', explanation: 'The id names a file of another kind.' },
    'dead-link': { severity: 'error', explanation: 'A link must lead to a page that exists.' },
    'named-twice': {
      severity: 'warning',
      explanation: 'A list names the same file twice, perhaps in place of another.',
    },
    'against-itself': { severity: 'error', explanation: 'A claim cannot contradict itself.' },
    'no-day': {
      severity: 'error',
      explanation: 'The order of statements is the order of their days, so each needs a day.',
    },
  },
  examples: {
    'An id that does not exist': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, gest]
              ^^^^ Unknown actor “gest”. Did you mean “guest”?
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
---
+++
=== events/the-call.md
---
title: The call
when: 2025-08-18
actors: [host guest]
         ^^^^^^^^^^ Unknown actor “host guest”. Put a comma between them: host, guest.
---
`,
    'An id of another folder': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host-post, says: so, source: host-post, quote: we spoke at length }
             ^^^^^^^^^ “host-post” is a source, and an actor is required here. Write the name of a file in actors/ without .md, or create the file.
---
`,
    'An id as programs for notes write a link': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: ["[[host]]", "[[actors/guest|The guest]]"]
        ^^^^^^^^^^ Unknown actor “[[host]]”. Did you mean “host”?
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Unknown actor “[[actors/guest|The guest]]”. Did you mean “guest”?
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
---
`,
    'Groups of a timeline, with an event in two of them, a key that they do not have, and one that is mistyped': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline:
  - { title: The call, events: [the-call] }
  - { title: What came of it, events: [the-dinner, the-call] }
                                                   ^^^^^^^^ warning: “the-call” is listed twice. Remove one of the two, or replace it with the one you meant.
---
=== events/the-call.md
---
title: The call
when: 2025-08-17
---
=== events/the-dinner.md
---
title: The dinner
when: 2025-08-18
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline:
  - { title: The call, events: [the-call], note: By phone. }
                                           ^^^^ Unknown key “note” in timeline 1. The keys are title, events.
---
=== events/the-call.md
---
title: The call
when: 2025-08-17
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline:
  - { title: The call, event: [the-call] }
                       ^^^^^ Unknown key “event” in timeline 1. Did you mean “events”?
---
=== events/the-call.md
---
title: The call
when: 2025-08-17
---
`,
    'A link to a file that is not there': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They [spoke](../claims/they-spok.md), as [others](../claims/) say.
             ^^^^^^^^^^^^^^^^^^^^^^ Broken link: “../claims/they-spok.md” does not exist. Did you mean “../claims/they-spoke.md”?
                                                  ^^^^^^^^^^ Broken link: “../claims/” does not exist. Link to a file of the content folder by its path from here, such as ../claims/they-spoke.md.
`,
    'A link in other capitals, with backslashes, or from the top': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
They [spoke](../claims/They-Spoke.md), [spoke](..\\claims\\they-spoke.md), [spoke](/claims/they-spoke.md) and [spoke](../claims/they-spoke).
             ^^^^^^^^^^^^^^^^^^^^^^^ Broken link: “../claims/They-Spoke.md” does not exist. Did you mean “../claims/they-spoke.md”?
                                               ^^^^^^^^^^^^^^^^^^^^^^^ Broken link: “..\\claims\\they-spoke.md” is not a relative path. Write ../claims/they-spoke.md.
                                                                                 ^^^^^^^^^^^^^^^^^^^^^ Broken link: “/claims/they-spoke.md” is not a relative path. Write ../claims/they-spoke.md.
                                                                                                                    ^^^^^^^^^^^^^^^^^^^^ Broken link: “../claims/they-spoke” does not exist. Did you mean “../claims/they-spoke.md”?
`,
    'A statement that is dated to a year': `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025
language: en
---
=== claims/they-spoke.md (as it was)
@ 6:39 The source “guest-post” is dated 2025, which is too wide to count from. Add \`when\`, the date on which it was said, such as 2025-08-18 or 2025-08.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post, when: 2025 }
                                                        ^^^^ “2025” is too wide to count from. Write the day or the month in which it was said, such as 2025-08-18 or 2025-08.
---
`,
    'A claim that was taken out, and is still linked': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
questions: [{ question: Did they sing?, answeredBy: sung-at-dinner }]
                                                    ^^^^^^^^^^^^^^ Unknown claim “sung-at-dinner”. Write the name of a file in claims/ without .md, or create the file. To take back a claim, keep its file and add \`retracted\`. The same at articles/the-talk.md:9:13, 9:60.
---
They [sang](../claims/sung-at-dinner.md), and [sang again](../claims/sung-at-dinner.md).
+++ One has a new name
=== claims/they-spoke.md (gone)
=== claims/on-the-phone.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
                      ^^^^^^^^^^^^^^^^^^^^^^^ Broken link: “../claims/they-spoke.md” does not exist. Nothing leads to “on-the-phone”. If it is the same under a new name, write that name here, and \`formerly: [they-spoke]\` in claims/on-the-phone.md.
---
`,
    'A link to site.md': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [about us](../site.md).
               ^^^^^^^^^^ site.md has no page of its own. Remove the link: every page links to “About”.
`,
    'An id as a path, a link, a name, or in capitals': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [HOST, actors/guest.md]
        ^^^^ Unknown actor “HOST”. Did you mean “host”?
              ^^^^^^^^^^^^^^^ Unknown actor “actors/guest.md”. Did you mean “guest”?
statements:
  - { actor: The host, says: so, source: ../sources/host-post.md, quote: we spoke at length }
             ^^^^^^^^ Unknown actor “The host”. Did you mean “host”?
                                         ^^^^^^^^^^^^^^^^^^^^^^^ Unknown source “../sources/host-post.md”. Did you mean “host-post”?
  - { actor: "[The guest](../actors/guest.md)", says: so, source: Guest-Post }
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Unknown actor “[The guest](../actors/guest.md)”. Did you mean “guest”?
                                                                  ^^^^^^^^^^ Unknown source “Guest-Post”. Did you mean “guest-post”?
---
`,
    'A topic that site.md does not have': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talk
       ^^^^ Unknown topic “talk”. Did you mean “talks”?
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
`,
    'The same id twice in a list': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest, guest]
                     ^^^^^ warning: “guest” is listed twice. Remove one of the two, or replace it with the one you meant.
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
`,
    'A claim against itself, and two that do not fit together and both hold': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
against:
  - { claim: they-spoke, note: It cannot be. }
             ^^^^^^^^^^ This claim names itself. Name the other claim.
---
`,
  },
};
