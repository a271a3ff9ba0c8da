import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/standing/readContent.ts';
import { publishedEntries } from '../../src/record/linkRecord.ts';
import { problemsDrawn, withFiles } from './content.ts';

function sees(name: string, text: string): void {
  test(name, () => {
    const { found, drawn } = problemsDrawn(text);
    expect(drawn.length).toBeGreaterThan(0);
    expect(found).toEqual(drawn);
  });
}

/** The claim of the house with these lines more. */
const claim = (more: string, body = '') => `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
${more}
---
${body}
`;

/** A report of the house. */
const report = (id: string, more: string) => `
=== sources/${id}.md
---
title: A report of ${id}
publisher: ${id}
kind: report
url: https://${id}.example/a
published: 2025-08-18
language: en
${more}
---
`;

/** The explainer of the house with these lines more. */
const article = (more: string, body: string) => `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${more}
---
${body}
`;

describe('on whom a report rests', () => {
  sees('a report has a basis or relays', report('gazette', '#^^').replace('kind: report\n', 'kind: report\n#     ^^^^^^ A report says on whom it rests, and this does not. Add `basis`: witnessed, named, unnamed or not said; or `relays`, the sources that it passes on.\n').replace('#^^\n', '') + claim('reports: [{ source: gazette, says: so }]'));
  sees('and not both', report('herald', 'basis: named') + report('gazette', 'basis: named\nrelays: [herald]\n#       ^^^^^^^^ A report has `basis` or `relays`, and this has both. Keep `relays` if the whole piece passes on the accounts of others, else `basis`.').replace('^^^^^^^^ A', '^^^^^^^^ A') + claim('reports: [{ source: gazette, says: so }]'));
  sees('a statement has neither', `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
basis: named
#      ^^^^^ A statement has no \`basis\`. Take \`basis\` out, or make this a report.
---
`);
  sees('a statement reports nothing', claim('reports:\n  - { source: guest-post, says: so }\n#             ^^^^^^^^^^ "guest-post" is a statement, and a statement reports nothing. Record it under `statements`, with the actor who speaks.'));
  sees('relays in a circle are shown, once', report('gazette', 'relays: [herald]\n#       ^^^^^^^^ These go round in a circle: gazette relays herald relays gazette. Take out one of them.') + report('herald', 'relays: [gazette]') + claim('reports: [{ source: gazette, says: so }]'));
  sees('who passes on a statement only adds nothing to it', report('gazette', 'relays: [host-post]') + claim('reports:\n  - { source: gazette, says: so }\n#             ^^^^^^^ "gazette" passes on a statement only, and so adds no origin. Record the statement itself, under `statements`.'));
  sees('nobody passes on what is not out yet', report('gazette', 'relays: [herald]\n#        ^^^^^^ This is dated 2025-08-18, before "herald", which it passes on (2025-08-19). Mend one of the dates, if one is wrong.') + report('herald', 'basis: unnamed').replace('2025-08-18', '2025-08-19') + claim('reports: [{ source: gazette, says: so }]'));
  sees('for one claim, either', report('herald', 'basis: unnamed').replace('2025-08-18', '2025-08-19') + report('gazette', 'basis: named') + claim('reports:\n  - { source: gazette, says: so, via: [herald] }\n#                                      ^^^^^^ This is dated 2025-08-18, before "herald", which it passes on (2025-08-19). Mend one of the dates, if one is wrong.'));
  sees('publishers whose names nearly agree are asked about', report('gazette', 'basis: named').replace('publisher: gazette', 'publisher: Daily Gazete\n#          ^^^^^^^^^^^^ "Daily Gazete" nearly is "Daily Gazette", and they count as two publishers. If they are one, write "Daily Gazette" here too.') + report('gazette-two', 'basis: named').replace('publisher: gazette-two', 'publisher: Daily Gazette') + report('gazette-three', 'basis: named').replace('publisher: gazette-three', 'publisher: Daily Gazette') + claim('reports: [{ source: gazette, says: so }, { source: gazette-two, says: so }, { source: gazette-three, says: so }]'));
});

describe('quotations, letter for letter', () => {
  sees('a passage that is not recorded stops the build, with the nearest that is', article('', 'They [spoke](../claims/they-spoke.md) and “we spoke at lenght”.\n#                                          ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is no recorded quote that this file can reach. The nearest recorded words: “we spoke at length” (here "lenght", recorded "length").'));
  test('kinds of marks, a final comma and spaces do not matter, and “…” leaves out', () => {
    for (const passage of ['"we spoke at length"', '“we  spoke at length,”', '«spoke at length»', '“we … at length”', '“we [then] spoke at length.”']) {
      expect(readContent(withFiles(article('', `They [spoke](../claims/they-spoke.md): ${passage}.`)).files).problems, passage).toEqual([]);
    }
  });
  sees('a quote of a claim that the article does not reach is none', article('', 'They [spoke](../claims/they-spoke.md), “at night”.\n#                                       ^^^^^^^^ “at night” is no recorded quote that this file can reach. Record the quote in the claim that it belongs to and link that claim, or take the quotation marks off.') + '=== claims/when.md\n---\nclaim: They spoke at night\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post, quote: at night }]\n---\n=== events/talk.md\n---\ntitle: The talk\nwhen: 2025-08-18\nclaims: [when]\n---\n=== articles/other.md\n---\ntitle: Other\ndek: Other.\ntopic: talks\npublished: 2025-08-19\nbrief: [a, b, c]\ntimeline: [talk]\n---\nNothing.\n');
  sees('where a source holds its words, a quote is a piece of them', `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
> We spoke at great length, and well.
` + claim('').replace('quote: we spoke at length }', 'quote: we spoke at length }\n#                                                      ^^^^^^^^^^^^^^^^^^ These words do not stand in sources/host-post.md. The nearest there: “We spoke at great” (here "we spoke at length", recorded "We spoke at great"). Mend the one that is wrong.'));
});

describe('dates', () => {
  sees('an article is not updated before it is published', article('updated: 2025-08-18\n#        ^^^^^^^^^^ The article was published on 2025-08-19 and is updated on 2025-08-18, before that. Mend one of the two dates.', 'They [spoke](../claims/they-spoke.md).'));
  sees('a statement is dated to the day', `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08
language: en
---
` + claim('').replace('source: guest-post }', 'source: guest-post }\n#                                     ^^^^^^^^^^ The source "guest-post" is dated 2025-08, which tells no day. Add `when`, the day on which it was said, such as 2025-08-18.'));
  sees('what is added is added later than it was said', claim('').replace('source: guest-post }', 'source: guest-post, added: 2025-08-19 }\n#                                                        ^^^^^^^^^^ It was said on 2025-08-19 and is added on 2025-08-19, which is not later. Leave `added` out when it entered the record on its own day.'));
  sees('a time without its offset', article('updated: 2025-08-19T17:42\n#        ^^^^^^^^^^^^^^^^ "2025-08-19T17:42" does not say in which zone. Add the zone: 2025-08-19T17:42+03:00 for Kyiv in summer, 2025-08-19T17:42Z for UTC.', 'They [spoke](../claims/they-spoke.md).'));
});

describe('events', () => {
  const event = (id: string, more: string) => `=== events/${id}.md\n---\ntitle: ${id}\n${more}\n---\n`;
  const timeline = article('timeline: [one, two]', 'They [spoke](../claims/they-spoke.md).');
  sees('what is planned has no date', timeline + event('one', 'when: 2025-08-18\nplanned: true\n#        ^^^^ This event has a date and is planned. Take out `planned` if it has happened; else write the date as `announcedFor`.') + event('two', 'when: 2025-08-18'));
  sees('an event has a date, a plan or a place in the order', timeline + event('one', '').replace('title: one', 'title: one\n#      ^^^ This event has no date, is not planned, and comes after or before nothing. Add `when`, or `planned: true`, or `after` or `before`.') + event('two', 'when: 2025-08-18'));
  sees('dates that say the opposite of `after`', timeline + event('one', 'when: 2025-08-17\nafter: [two]\n#       ^^^ "one" is said to come after "two", and their dates say the opposite: 2025-08-17 and 2025-08-18. Mend one of the dates, or take this out.') + event('two', 'when: 2025-08-18'));
  sees('also where an event without a date stands between them', article('timeline: [one, two, three]', 'They [spoke](../claims/they-spoke.md).') + event('one', 'when: 2025-08-17\nafter: [two]\n#       ^^^ "one" is said to come after "three", and their dates say the opposite: 2025-08-17 and 2025-08-18. Mend one of the dates, or take this out.') + event('two', 'after: [three]') + event('three', 'when: 2025-08-18'));
  sees('events after one another in a circle', timeline + event('one', 'when: 2025-08-18\nafter: [two]\n#      ^^^^^ These go round in a circle: one comes after two comes after one. Take out one of them.') + event('two', 'when: 2025-08-18\nafter: [one]'));
  sees('a happening later than the record', timeline + event('one', 'when: 2025-09-01\n#     ^^^^^^^^^^ The event is dated 2025-09-01, and the record of "the-talk" ends on 2025-08-19. If it is only announced, write `planned: true` with `announcedFor`; else update the article.') + event('two', 'when: 2025-08-18'));
});

describe('who is reached, and by whom', () => {
  sees('a file that nothing reaches is reported', '=== actors/stranger.md\n---\nname: A stranger\n#     ^^^^^^^^^^ No article reaches the actor "stranger". Name it in a claim or an event, or link it in an article.\nkind: person\nrole: Nobody\n---\n');
  sees('who speaks without being concerned is asked about', claim('').replace('source: guest-post }', 'source: guest-post }\n  - { actor: stranger, says: so, source: guest-post }\n#            ^^^^^^^^ "stranger" speaks here, and its side, A stranger, is not among `about`. Add an actor of that side to `about` if it can bear the claim out or deny it.') + '=== actors/stranger.md\n---\nname: A stranger\nkind: person\nrole: Nobody\n---\n');
  const draft = '=== articles/secret.md\n---\ntitle: Secret\ndek: Secret.\ntopic: talks\npublished: 2025-08-19\nbrief: [a, b, c]\ndraft: true\n---\nHe says that they [met](../claims/they-met.md).\n=== claims/they-met.md\n---\nclaim: They met\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post }]\n---\n';
  test('what only drafts reach is not published', () => {
    const { whole, problems } = readContent(withFiles(draft).files);
    expect(problems).toEqual([]);
    expect(publishedEntries(whole).map((entry) => entry.file)).not.toContain('claims/they-met.md');
    expect(publishedEntries(whole).map((entry) => entry.file)).toContain('sources/host-post.md');
  });
  sees('a published link to a draft is an error', draft + article('', 'They [spoke](../claims/they-spoke.md), see [more](secret.md).\n#                                                 ^^^^^^^^^ This is published, and leads to the draft "secret". Publish that article too, or take the link out.'));
  const formerly = (line: string, more = '') => `=== actors/guest.md\n---\nname: The guest\nkind: person\nrole: Guest\nformerly: ${line}\n---\n${more}`;
  sees('an old id is no id in use', formerly('[host]\n#          ^^^^ The actor "host" exists: actors/host.md. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.'));
  sees('an old id is not its own', formerly('[guest]\n#          ^^^^^ "guest" is this actor\'s own id. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.'));
  sees('an old id is nobody else\'s', formerly('[visitor]', '=== actors/host.md\n---\nname: The host\nkind: person\nrole: Host\nformerly: [visitor]\n#          ^^^^^^^ "visitor" is an old id of actors/guest.md too. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.\n---\n'));
  sees('an old id stands once, and that of another kind of thing is free', formerly('[visitor, host-post, visitor]\n#                              ^^^^^^^ "visitor" stands here twice. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.'));
  sees('an old id does not lead on to another: who moved twice names both', formerly('[host]\n#          ^^^^ The actor "host" exists: actors/host.md. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.', '=== actors/host.md\n---\nname: The host\nkind: person\nrole: Host\nformerly: [first-host]\n---\n'));
  sees('an old id can have been one', formerly('[The Visitor.md]\n#          ^^^^^^^^^^^^^^ "The Visitor.md" cannot have been an id. Take it out of `formerly`, or mend it: it is the name that the file had, without .md.'));
});
