import type { ReadingRules } from '../check.ts';

/** Keys and values. */
export const keys: ReadingRules = {
  scope: 'reading',
  rules: {
    'unknown-key': {
      severity: 'error',
      explanation: 'A key that no schema names would be ignored.',
    },
    missing: {
      severity: 'error',
      explanation: 'A key that the page cannot do without is missing.',
    },
    empty: {
      severity: 'error or warning',
      explanation: 'A key without a value says nothing. One that may be left out is passed over.',
    },
    'too-long': {
      severity: 'error',
      explanation: 'A name or a sentence that is as long as a text is a text in the wrong place.',
    },
    value: { severity: 'error', explanation: 'The key takes one of a few words.' },
    shape: {
      severity: 'error',
      explanation: 'A list, a text and a set of keys cannot stand for each other.',
    },
    brief: {
      severity: 'error',
      explanation: 'A brief of 3 to 5 points can be read in half a minute.',
    },
    topic: { severity: 'error', explanation: 'The id of a topic is part of an address.' },
    contact: {
      severity: 'error',
      explanation: 'Readers need an address to which they can send a correction.',
    },
  },
  examples: {
    'A figure without what it shows in words, without its maker, or of no kind': `
=== figures/who-was-there.md
---
^^^ \`alt\` is missing. Add \`alt\`. What is to be seen, in words, for who does not see it: not what it means.
^^^ \`credit\` is missing. Add \`credit\`. Who made it, and from what.
title: Who was there
kind: table
columns: [Who, Since]
rows: [[The host, 2020]]
---
+++
=== figures/who-was-there.md
---
title: Who was there
kind: picture
      ^^^^^^^ Invalid value “picture” for \`kind\`. It is one of photo, document, map, chart, clock, table.
alt: Two people.
credit: The House
---
+++
=== figures/who-was-there.md
---
title: Who was there
kind: photo
alt: Two people.
credit: The House
file: guests.jpg
form: bar
^^^^ Unknown key “form”. The keys are title, kind, alt, credit, licence, sources, claims, verified, language, translated, formerly, file, taken, place, focus, offerOriginal.
---
`,
    'A key that does not exist': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statments:
^^^^^^^^^ Unknown key “statments”. Did you mean “statements”?
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
---
+++ By another name
=== sources/host-post.md
---
headline: A post of the host
^^^^^^^^ Unknown key “headline”. Did you mean “title”?
publisher: The host
kind: tweet
      ^^^^^ Invalid value “tweet” for \`kind\`. Did you mean “statement”? It is one of report, statement, document, study, data, recording.
date: 2025-08-18
^^^^ Unknown key “date”. Did you mean “published”?
language: en
---
+++ A verdict is nobody's to write
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
verdict: true
^^^^^^^ Unknown key “verdict”. Remove it: the standing of a claim is derived from its statements and reports.
---
`,
    'A name that is a text': `
=== actors/host.md
---
name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`name\` has 301 letters; the limit is 300. Shorten it, or write it into the text.
kind: person
role: Host
---
`,
    'A key that is missing': `
=== articles/the-talk.md
---
^^^ \`published\` is missing. Add \`published\`. The day, or the time with its offset, of publication.
title: The talk
dek: What was said of it.
topic: talks
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
+++
=== actors/host.md
---
^^^ \`kind\` is missing. Add \`kind\`. What it is. It is one of person, government, organisation, group.
name: The host
role: Host
---
`,
    'A word that is not one of those allowed': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: othrwise, source: host-post, quote: we spoke at length }
                         ^^^^^^^^ Invalid value “othrwise” for \`says\` of statement 1. Did you mean “otherwise”? It is one of so, otherwise, in part, leaves open, no comment, withdrawn.
---
`,
    'A list where one value is wanted, and the reverse': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: host
       ^^^^ \`about\` must be a list, not text. Write \`about: [host]\`, or one line with a hyphen for each.
statements:
  - { actor: [host, guest], says: so, source: host-post }
             ^^^^^^^^^^^^^ \`actor\` of statement 1 must be a single value, not a list. Write one value after \`actor:\`.
reports:
  - { source: host-post, says: so, person: [host, guest] }
                                           ^^^^^^^^^^^^^ \`person\` of report 1 must be a single value, not a list. Write the people in one text, by their names, as in \`person: Ann Lee and Jane Doe\`.
implies: [[a, b]]
          ^^^^^^ Item 1 of \`implies\` must be a single value, not a list. Write one value after \`implies:\`.
---
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about:
  – host
  ^^^^^^ \`about\` must be a list, and “–” does not begin an item. Begin each item with a hyphen and a space.
corrections: It was a Monday.
             ^^^^^^^^^^^^^^^^ \`corrections\` must be a list, not text. Write each item on a line below it, as \`- { at: …, was: …, now: … }\`.
---
`,
    '`draft` in quotes': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
draft: "yes"
       ^^^^^ \`draft\` must be true or false, not text. Write true, without quotes.
---
`,
    'A word that means nothing, or true, to YAML': `
=== actors/host.md
---
name: Null
      ^^^^ \`name\` is empty: to YAML, “Null” means nothing. If it is the text, write it in quotes: "Null". Else fill it in. The name, as readers see it.
kind: person
role: True
      ^^^^ \`role\` must be a single value, not true or false. If it is text, write it in quotes: "True".
aliases: [~, No]
          ^ The alias 1 is empty: to YAML, “~” means nothing. If it is the text, write it in quotes: "~". Else fill it in, or delete the line.
---
`,
    'A value that is a comment whole': `
=== actors/host.md
---
name: #1 host
^^^^ \`name\` is empty: to YAML, what follows “#” is a comment. If it is the text, write it in quotes: "#1 host". Else fill it in. The name, as readers see it.
kind: person
role: Host
---
`,
    'A key with nothing after it': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
archived:
^^^^^^^^ warning: \`archived\` is empty. Fill it in, or delete the line.
published: 2025-08-18
zone: null
      ^^^^ warning: \`zone\` is empty: to YAML, “null” means nothing. If it is the text, write it in quotes: "null". Else fill it in, or delete the line.
language: en
relays: []
        ^^ warning: \`relays\` is empty. Fill it in, or delete the line.
---
+++ One that turns something on
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
retracted:
^^^^^^^^^ \`retracted\` is empty. Fill it in, or delete the line.
---
+++ One that cannot be left out
=== actors/host.md
---
name:
^^^^ \`name\` is empty. Fill it in. The name, as readers see it.
kind:
^^^^ \`kind\` is empty. Fill it in. What it is. It is one of person, government, organisation, group.
role: Host
---
+++ A list of which there must be more
=== figures/who-spoke.md
---
title: Who spoke
kind: table
alt: Two names.
credit: The House
columns: [Who]
         ^^^^^ \`columns\` has too few entries: 1. Write at least 2.
rows: [[The host], [The guest]]
---
`,
    '`slug` in front matter': `
=== actors/host.md
---
name: The host
kind: person
role: Host
slug: the-host
^^^^ Unknown key “slug”. The keys are name, kind, role, side, speaksFor, memberOf, aliases, sameAs, formerly, translated.
---
`,
    'Reserved words as a key or a name': `
=== actors/host.md
---
name: The host
kind: person
role: Host
__proto__: { side: guest }
^^^^^^^^^ Unknown key “__proto__”. The keys are name, kind, role, side, speaksFor, memberOf, aliases, sameAs, formerly, translated.
constructor: guest
^^^^^^^^^^^ Unknown key “constructor”. The keys are name, kind, role, side, speaksFor, memberOf, aliases, sameAs, formerly, translated.
---
`,
    'A brief of two points, or of six': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so.]
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The brief has 2 points. Write 3 to 5 points.
---
+++
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", one, two, three, four, five]
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The brief has 6 points. Write 3 to 5 points.
---
`,
    '`says: yes`, `says: no`': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: yes, source: host-post, quote: we spoke at length }
                         ^^^ Invalid value “yes” for \`says\` of statement 1. Did you mean “so”? It is one of so, otherwise, in part, leaves open, no comment, withdrawn.
  - { actor: guest, says: no, source: guest-post }
                          ^^ Invalid value “no” for \`says\` of statement 2. Did you mean “otherwise”? It is one of so, otherwise, in part, leaves open, no comment, withdrawn.
---
`,
    'Curly quotes or capitals in a key': `
=== actors/host.md
---
“name”: The host
^^^^^^ Unknown key ““name””. Did you mean “name”?
Kind: person
^^^^ Unknown key “Kind”. Did you mean “kind”?
role: Host
---
`,
    'site.md: an id with capitals, a contact that is none': `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: The House
contact: the desk
         ^^^^^^^^ Invalid contact: neither an e-mail address nor an https address. Write an e-mail address, or an address beginning with https://.
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks, Big Talks: Big talks }
                                   ^^^^^^^^^ Invalid topic id “Big Talks”. Use a–z, 0–9 and single hyphens, and write the name that readers see after the colon.
---
`,
    'site.md: a place for the clock of a zone that does not exist': `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
places: { America/Washington: Washington }
                              ^^^^^^^^^^ Invalid time zone “America/Washington”. Write one such as Europe/Kyiv.
topics: { talks: Talks }
---
`,
    'site.md: an address that no server can be set up for as it stands': `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example/news;desk/
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The path in the address of the site has other letters than a–z, 0–9, full stop, hyphen, underscore and tilde. Serve the site at another path, and write that address.
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
+++
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example/news/?edition=1
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The address of the site ends in a query or a fragment. Write it up to the path.
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
+++
=== site.md
---
name: The House
tagline: A record for tests
address: https://the{house}.example/
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The host in the address of the site is no name that a host can have. Copy the address from the browser, from https:// on.
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
`,
  },
};
