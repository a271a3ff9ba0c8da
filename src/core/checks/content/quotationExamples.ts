/** Files in which the rules on quotations speak, and what they say. */
export const quotationExamples: { readonly [title: string]: string } = {
  'A quotation that is not in the record': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at lenght”. The guest says: "nothing of the kind".
                ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “lenght”, recorded “length”).
                                                      ^^^^^^^^^^^^^^^^^^^ “nothing of the kind” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks.
`,
  'Words between ‘single’ marks, and set off with ">"': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says ‘we spoke at lenght’, and it’s so. The host:
               ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “lenght”, recorded “length”).

> We spoke at night.
  ^^^^^^^^^^^^^^^^^^ “We spoke at night.” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “We”, recorded “we”).
>
> — The host
`,
  'An apostrophe within ‘single’ marks ends no quotation': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: the leaders' talks went well }
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host: ‘the leaders’ talks were a disaster’.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “the leaders’ talks were a disaster” is not in any recorded quote that this file links to. Nearest recorded words: “the leaders' talks went well” (here “were a disaster”, recorded “went well”). If the quotation ends earlier, write “ and ” around it.
`,
  'Words of another speaker are not proposed': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The guest says: “we spoke at lenght”.
                 ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks.
`,
  'Words that nobody speaks': `
=== actors/host.md
---
name: The “Great” Host
kind: person
role: Host
aliases: [Shorty]
---
=== sources/the-book.md
---
title: A Night in Kyiv
publisher: A publisher
kind: document
url: https://publisher.example/night
published: 2019
language: en
---
=== articles/the-talk.md
---
title: The talk
dek: What “Shorty” said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The “Great” host had read “[A Night in Kyiv](../sources/the-book.md)” and [“The Long Road”](https://road.example/), and the word “*guarantee*” in them; a “guarantee” it was.
                                                                                                                                                           ^^^^^^^^^ “guarantee” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks. A word as a word is written “*guarantee*”.
`,
  'A word as a word in a headline': `
=== articles/the-talk.md
---
title: What “guarantee” and “promise” mean
                             ^^^^^^^ “promise” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks. A word as a word is written “*promise*” in the text, and then without the stars here.
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md). The word “*guarantee*” did not fall.
`,
  'A quotation that turns round what was said': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: otherwise, source: host-post, quote: [It is not true that we met at night. We did not speak at length., We will never fail to meet here.] }
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we met at night”. In the words of the host: “We did [] speak at length”. The host denies that “we met at night”.
                ^^^^^^^^^^^^^^^ warning: “we met at night” leaves out “It is not true that”, which stands before it in the recorded quote. Quote it too, or say it outside the marks. If the cut keeps the sense, record the cut passage as a \`quote\` of its own beside the longer one.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ “We did [] speak at length” leaves out “not”, which stands between its words in the recorded quote. Quote the words as they are recorded. If the cut keeps the sense, record the cut passage as a \`quote\` of its own beside the longer one.

“We will … fail to meet here”, the host says.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “We will … fail to meet here” leaves out “never”, which stands between its words in the recorded quote. Quote the words as they are recorded. If the cut keeps the sense, record the cut passage as a \`quote\` of its own beside the longer one.
`,
  'Words of somebody else than the one who is named before them': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The guest said: “we spoke at length”. The host told the guest: “we spoke at length”.
                 ^^^^^^^^^^^^^^^^^^ warning: “we spoke at length” is recorded as the words of The host, and this sentence gives them to The guest. Name The host as the speaker, if these are the words of The host here.

The guest: “we spoke at length”. The host: “we spoke at length”.
            ^^^^^^^^^^^^^^^^^^ warning: “we spoke at length” is recorded as the words of The host, and this sentence gives them to The guest. Name The host as the speaker, if these are the words of The host here.

According to the guest, “we spoke at length”. Did the guest say “we spoke at length”?
                         ^^^^^^^^^^^^^^^^^^ warning: “we spoke at length” is recorded as the words of The host, and this sentence gives them to The guest. Name The host as the speaker, if these are the words of The host here.
`,
  'Characters that only look like those of the record': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: our cease-fire holds }
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “our cease⟨U+2011⟩fire holds”.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “our cease‑fire holds” only looks like the recorded quote: here it has “‑” (U+2011) for “-”. Write the same characters in both: search and screen readers take them for others.
`,
  'A quotation in a file in whose front matter something is wrong': `
=== articles/the-talk.md
---
title: The talk
deck: What was said of it.
^^^^ Unknown key “deck”. Did you mean “dek”?
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., "Nobody said “no”."]
                                                                              ^^ “no” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks. A word as a word is written “*no*”.
---
The host says: “we spoke at length”. The guest says: “nothing of the kind”.
                                                      ^^^^^^^^^^^^^^^^^^^ “nothing of the kind” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks.
`,
  'A slip in a file on which others rest is told once': `
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
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: maybe, source: guest-post }
                          ^^^^^ Invalid value “maybe” for \`says\` of statement 2. It is one of so, otherwise, in part, leaves open, no comment, withdrawn.
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: hots, says: so, source: host-post, quote: we spoke at length }
             ^^^^ Unknown actor “hots”. Did you mean “host”?
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
`,
};
