import { describe, expect, test } from 'vitest';
import { publishedEntries } from '../../../../src/core/model/linkRecord.ts';
import { contentWith, readContent } from '../../../support/content.ts';
import { testProblems } from '../../../support/expectProblems.ts';

/** The claim of the base newsroom with these lines more. */
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

/** A report of the base newsroom. */
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

/** The explainer of the base newsroom with these lines more. */
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

describe('the origin of a report', () => {
  testProblems(
    'a report cannot pass on a later report for one claim',
    report('herald', 'basis: unnamed').replace('2025-08-18', '2025-08-19') +
      report('gazette', 'basis: named') +
      claim(
        'reports:\n  - { source: gazette, says: so, via: [herald] }\n#                                      ^^^^^^ This is dated 2025-08-18, before “herald”, which it passes on (2025-08-19). Correct one of the dates if it is wrong.',
      ),
  );
});

describe('quotations, letter for letter', () => {
  test('quotation marks, a final comma and spaces do not matter, and “…” stands for omitted words', () => {
    for (const passage of [
      '"we spoke at length"',
      '“we  spoke at length,”',
      '«spoke at length»',
      '“we … at length”',
      '“we [then] spoke at length.”',
    ]) {
      expect(
        readContent(contentWith(article('', `They [spoke](../claims/they-spoke.md): ${passage}.`)))
          .problems,
        passage,
      ).toEqual([]);
    }
  });
  testProblems(
    'a quote of a claim that the article does not reach is not accepted',
    article(
      '',
      'They [spoke](../claims/they-spoke.md), “at night”.\n#                                       ^^^^^^^^ “at night” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks.',
    ) +
      '=== claims/when.md\n---\nclaim: They spoke at night\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post, quote: at night }]\n---\n=== events/talk.md\n---\ntitle: The talk\nwhen: 2025-08-18\nclaims: [when]\n---\n=== articles/other.md\n---\ntitle: Other\ndek: Other.\ntopic: talks\npublished: 2025-08-19\nbrief: [a, b, c]\ntimeline: [talk]\n---\nNothing.\n',
  );
});

describe('events', () => {
  const event = (id: string, more: string) =>
    `=== events/${id}.md\n---\ntitle: ${id}\n${more}\n---\n`;
  testProblems(
    'dated events in the wrong order are found across an event without a date',
    article('timeline: [one, two, three]', 'They [spoke](../claims/they-spoke.md).') +
      event(
        'one',
        'when: 2025-08-17\nafter: [two]\n#       ^^^ “one” is said to come after “three”, and their dates say the opposite: 2025-08-17 and 2025-08-18. Correct one of the dates, or remove this line.',
      ) +
      event('two', 'after: [three]') +
      event('three', 'when: 2025-08-18'),
  );
});

describe('drafts and old ids', () => {
  const draft =
    '=== articles/secret.md\n---\ntitle: Secret\ndek: Secret.\ntopic: talks\npublished: 2025-08-19\nbrief: [a, b, c]\ndraft: true\n---\nHe says that they [met](../claims/they-met.md).\n=== claims/they-met.md\n---\nclaim: They met\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post }]\n---\n';
  test('what only drafts link to is not published', () => {
    const { linked, problems } = readContent(contentWith(draft));
    expect(problems).toEqual([]);
    expect(publishedEntries(linked).map((entry) => entry.file)).not.toContain('claims/they-met.md');
    expect(publishedEntries(linked).map((entry) => entry.file)).toContain('sources/host-post.md');
  });
  const formerly = (line: string, more = '') =>
    `=== actors/guest.md\n---\nname: The guest\nkind: person\nrole: Guest\nformerly: ${line}\n---\n${more}`;
  testProblems(
    'two files cannot have the same old id',
    formerly(
      '[visitor]',
      '=== actors/host.md\n---\nname: The host\nkind: person\nrole: Host\nformerly: [visitor]\n#          ^^^^^^^ “visitor” is an old id of actors/guest.md too. Remove it from `formerly`, or correct it: write the old file name without .md.\n---\n',
    ),
  );
  testProblems(
    'an old id cannot be listed twice, and may be an id of another type',
    formerly(
      '[visitor, host-post, visitor]\n#                              ^^^^^^^ “visitor” is listed twice. Remove it from `formerly`, or correct it: write the old file name without .md.',
    ),
  );
  testProblems(
    'an old id cannot be the id of an existing thing',
    formerly(
      '[host]\n#          ^^^^ The actor “host” exists: actors/host.md. Remove it from `formerly`, or correct it: write the old file name without .md.',
      '=== actors/host.md\n---\nname: The host\nkind: person\nrole: Host\nformerly: [first-host]\n---\n',
    ),
  );
  testProblems(
    'an old id must be a possible id',
    formerly(
      '[The Visitor.md]\n#          ^^^^^^^^^^^^^^ “The Visitor.md” is not a valid id. Remove it from `formerly`, or correct it: write the old file name without .md.',
    ),
  );
});

describe('dates', () => {
  const datesTold = (text: string) =>
    readContent(contentWith(text)).problems.filter(({ rule }) => rule === 'dates');
  test('dates may differ by a day between time zones, and a document may be of any age', () => {
    const old =
      '=== sources/charter.md\n---\ntitle: The charter\npublisher: The host\nkind: document\nurl: https://host.example/charter\npublished: 1215-06-15\nlanguage: en\n---\n';
    for (const text of [
      claim('retracted: { at: 2025-08-17, why: They had not. }'),
      claim('reports: [{ source: charter, says: so, at: clause 1 }]') + old,
    ]) {
      expect(datesTold(text), text).toEqual([]);
    }
    expect(datesTold(claim('retracted: { at: 2025-08-16, why: They had not. }'))).toHaveLength(1);
  });
});
