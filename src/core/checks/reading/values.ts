import type { ReadingRules } from '../check.ts';

/** Dates, languages, zones and addresses. */
export const values: ReadingRules = {
  scope: 'reading',
  rules: {
    date: {
      severity: 'error',
      explanation:
        'Dates are written so that they can be compared, and as precisely as they are known.',
    },
    language: {
      severity: 'error',
      explanation: 'The language of a text decides how it is read aloud and hyphenated.',
    },
    doi: {
      severity: 'error',
      explanation:
        'A DOI is kept without its resolver, so that it stays the same wherever it is resolved.',
    },
    zone: {
      severity: 'error',
      explanation:
        'A time zone is named by its place, since offsets change between summer and winter.',
    },
    'not-a-web-address': {
      severity: 'error',
      explanation: 'An address must lead to a page that every reader can open.',
    },
  },
  examples: {
    'A DOI as an address, and one that is none': `
=== sources/paper.md
---
title: On talks
publisher: Journal of Talks
kind: study
reviewed: true
url: https://journal.example/talks
published: 2025-08-18
language: en
doi: https://doi.org/10.1000/182
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Invalid DOI “https://doi.org/10.1000/182”. Write 10.1000/182.
---
+++
=== sources/paper.md
---
title: On talks
publisher: Journal of Talks
kind: study
reviewed: true
url: https://journal.example/talks
published: 2025-08-18
language: en
doi: talks-182
     ^^^^^^^^^ Invalid DOI “talks-182”. Write it from “10.” on, such as 10.1000/182.
---
`,
    'A version that nothing can be called': `
=== articles/the-talk.md
---
title: The talk
dek: What was said
topic: talks
published: 2025-08-19
brief: [So it was., "They [spoke](../claims/they-spoke.md).", That was all.]
withheld: [{ version: 3f9a0c, why: It named a child. }]
                      ^^^^^^ “3f9a0c” is not the beginning of a digest. Copy 12 letters or more of the SHA-256 that the page of the article’s versions shows.
---
They [spoke](../claims/they-spoke.md).
`,
    'A date without quotes': `
=== events/the-call.md
---
title: The call
when: 2025-08-18
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call]
---
`,
    'A language tag of another program': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en_GB
          ^^^^^ Invalid language tag “en_GB”. Did you mean “en-GB”?
---
`,
    'A day or a month that does not exist': `
=== events/the-call.md
---
title: The call
when: 2025-13-45
      ^^^^^^^^^^ There is no 13th month. Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).
---
+++
=== events/the-call.md
---
title: The call
when: 2025-02-30
      ^^^^^^^^^^ There is no 30th of February in 2025. Write a day from 01 to 28, or the month alone if the day is not known.
---
`,
    'A date in another form': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 18.08.2025
           ^^^^^^^^^^ Invalid date “18.08.2025”. Write it as 2025-08-18.
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: Aug 18
           ^^^^^^ Invalid date “Aug 18”. Write what is known of it: a day as 2025-08-18, a month as 2025-08, a year as 2025, about a year as 2025~; from one to another as 2025-08-15/2025-08-18.
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-8-18
           ^^^^^^^^^ Invalid date “2025-8-18”. Write it as 2025-08-18.
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-19T17:42Z…
           ^^^^^^^^^^^^^^^^^^ Invalid time “2025-08-19T17:42Z…”. Write a time as 2025-08-18T17:42+03:00.
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025–08–18
           ^^^^^^^^^^ Invalid date “2025–08–18”. Write it as 2025-08-18.
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-15 – 2025-08-18
           ^^^^^^^^^^^^^^^^^^^^^^^ Invalid time span “2025-08-15 – 2025-08-18”. Write it as 2025-08-15/2025-08-18.
language: en
---
`,
    'A time without its zone': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18T17:42
           ^^^^^^^^^^^^^^^^ The time “2025-08-18T17:42” has no time zone. Write 2025-08-18T17:42+03:00 if that is the hour in Europe/Kyiv, 2025-08-18T17:42Z if it is in UTC; else the offset of its place.
language: en
---
`,
    'A span of time that is backwards': `
=== events/the-call.md
---
title: The call
when: 2025-08-18/2025-08-15
      ^^^^^^^^^^^^^^^^^^^^^ The end, 2025-08-15, is before the start, 2025-08-18. Write the earlier first: 2025-08-15/2025-08-18.
---
`,
    'An address that is none': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: javascript:alert(1)
     ^^^^^^^^^^^^^^^^^^^ “javascript:alert(1)” is not a web address. Link an https address, or a file of the content by its path from here.
archived: data:text/html,x
          ^^^^^^^^^^^^^^^^ “data:text/html,x” is not a web address. Link an https address, or a file of the content by its path from here.
seenIn: { publisher: The guest, url: 10.1000/182 }
                                     ^^^^^^^^^^^ “10.1000/182” is an identifier, not a web address. Write https://doi.org/10.1000/182.
published: 2025-08-18
language: en
---
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
sameAs:
  - //host.example
    ^^^^^^^^^^^^^^ “//host.example” is not a whole web address. Write https://host.example.
  - https://me:secret@host.example
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “https://me:secret@host.example” contains a user name or password. Remove everything before the @.
  - www.host.example
    ^^^^^^^^^^^^^^^^ “www.host.example” is not a whole web address. Write https://www.host.example.
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: <https://host.example/post>
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “<https://host.example/post>” is not an address on the public web. Write the address alone: https://host.example/post.
published: 2025-08-18
language: en
---
`,
    "An address with tracking, or of one's own machine": `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://localhost/post
     ^^^^^^^^^^^^^^^^^^^^^^ “https://localhost/post” is not an address on the public web. Copy the address from the browser, from https:// on; an address of your own machine or network does not work for readers.
published: 2025-08-18
language: en
---
`,
    'A language by its name': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: english
          ^^^^^^^ Invalid language tag “english”. Did you mean “en”?
---
`,
    'A zone by its city, or by its offset': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18T17:42+03:00
zone: Kyiv
      ^^^^ Invalid time zone “Kyiv”. Did you mean “Europe/Kyiv”?
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18T17:42+03:00
zone: "+03:00"
      ^^^^^^^^ Invalid time zone “+03:00”. Write one such as Europe/Kyiv.
language: en
---
`,
    'A time in another form, or less than a day where a day is wanted': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08
           ^^^^^^^ A full date is required here, and “2025-08” is less precise. Write a day such as 2025-08-18, or a time with its offset.
updated: 2025-08-19 17:42
         ^^^^^^^^^^^^^^^^ Invalid time “2025-08-19 17:42”. Write 2025-08-19T17:42+03:00 if that is the hour in Europe/Kyiv, 2025-08-19T17:42Z if it is in UTC; else the offset of its place.
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
`,
  },
};
