import { expect, test } from 'vitest';
import { correctionsViews } from '../../../src/site/views/corrections.ts';
import { articleFile, claimFile } from '../../../src/site/formats/json/dataFiles.ts';
import { articleMarkdown } from '../../../src/site/formats/markdown/articleMarkdown.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { claimView } from '../../../src/site/views/claim.ts';
import { reportAddress } from '../../../src/site/parts/reportAddress.ts';
import { editionOf } from '../../support/content.ts';

test('corrections of articles and claims stand in one list, the newest first, each with what was corrected', () => {
  const [view] = correctionsViews(
    editionOf(`=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
corrections:
  - { at: 2025-08-20, was: The host and the guest met, now: They spoke. }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - The host says that they [spoke](../claims/they-spoke.md).
  - Nobody else says so.
  - Nobody else was there.
corrections:
  - { at: 2025-08-21, was: It was a Monday., now: It was a Tuesday. }
retracted: { at: 2025-08-22, why: The account was withdrawn. }
---
The host says that they [spoke](../claims/they-spoke.md).
`),
  );
  expect(
    view!.items.map(
      ({ date, was, now, of }) => `${date.text}, ${of.name} (${of.address}): ${was} ${now}`,
    ),
  ).toEqual([
    '21 August 2025, The talk (/articles/the-talk/): It was a Monday. It was a Tuesday.',
    '20 August 2025, The host and the guest spoke (/claims/they-spoke/): The host and the guest met They spoke.',
  ]);
  expect(view!.retracted).toMatchObject([
    { why: 'The account was withdrawn.', of: { name: 'The talk' } },
  ]);
});

const objectedTo = `=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
corrections:
  - { at: 2026-01-03, was: They met., now: They spoke. }
objections:
  - { at: 2025-12-30, says: Nobody spoke., answer: The host says that they did., became: nothing }
  - { at: 2026-01-02, from: Jane Roe, says: They did not meet., answer: They only spoke., became: correction }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["The host says that they [spoke](../claims/they-spoke.md).", b, c]
objections:
  - { at: 2026-02-01, says: It is one-sided., answer: "We have asked [the guest](../actors/guest.md)." }
---
The host says that they [spoke](../claims/they-spoke.md).
`;

test('objections stand below the corrections, the newest first, counted by year and by what became of them', () => {
  const [view] = correctionsViews(editionOf(objectedTo));
  expect(
    view!.objections.map(({ date, from, says, answer, became, of }) =>
      [date.text, of.name, from, says, answer, became].join(' | '),
    ),
  ).toEqual([
    '1 February 2026 | The talk |  | It is one-sided. | We have asked <a href="/actors/guest/">the guest</a>. | It is still open.',
    '2 January 2026 | The host and the guest spoke | From Jane Roe | They did not meet. | They only spoke. | It led to a correction.',
    '30 December 2025 | The host and the guest spoke |  | Nobody spoke. | The host says that they did. | Nothing was changed.',
  ]);
  expect(view!.objectionsByYear).toEqual([
    '2026: 2 objections; 1 led to a correction, 0 changed nothing, 1 still open',
    '2025: 1 objection; 0 led to a correction, 1 changed nothing, 0 still open',
  ]);
});

test('objections stand on the page of what they are to, in its data and in its Markdown', () => {
  const edition = { ...editionOf(objectedTo), rules: '' };
  const [article] = edition.record.articles;
  const claim = edition.record.claims.find(({ id }) => id === 'they-spoke')!;
  expect(articleView(article!, edition).objections).toMatchObject([{ says: 'It is one-sided.' }]);
  expect(claimView(claim, edition).objections.map(({ from }) => from)).toEqual([
    'From Jane Roe',
    undefined,
  ]);
  expect(articleFile(article!, edition).objections).toMatchObject([
    { answer: 'We have asked the guest.', became: 'open' },
  ]);
  expect(claimFile(claim, edition).objections[1]).toMatchObject({
    from: 'Jane Roe',
    became: 'correction',
  });
  expect(articleMarkdown(article!, edition)).toContain(
    '## Objections\n\n- 1 February 2026. Objection: It is one-sided.',
  );
});

test('with nothing corrected there is still the page', () => {
  expect(correctionsViews(editionOf(''))).toMatchObject([
    {
      page: 'corrections',
      items: [],
      parts: [],
      retracted: [],
      objections: [],
      objectionsByYear: [],
    },
  ]);
});

test('a report of an error is a letter that names the page, in full where the address of the site is known', () => {
  const letter = new URL(
    reportAddress('desk@house.example', {
      path: '/news/claims/they-spoke/',
      site: new URL('https://house.example'),
    }),
  );
  expect(letter.pathname).toBe('desk@house.example');
  expect(letter.searchParams.get('subject')).toBe('Error on /news/claims/they-spoke/');
  expect(letter.searchParams.get('body')).toContain(
    'The page: https://house.example/news/claims/they-spoke/\r\n',
  );
  expect(
    reportAddress('desk@house.example', { path: '/claims/they-spoke/', site: undefined }),
  ).toContain(`body=${encodeURIComponent('The page: /claims/they-spoke/')}`);
  expect(letter.search).not.toContain('+');
});

test('a newsroom with a form for corrections gets the page in its address', () => {
  expect(
    reportAddress('https://house.example/corrections?kind=error', {
      path: '/about/',
      site: undefined,
    }),
  ).toBe('https://house.example/corrections?kind=error&page=%2Fabout%2F');
});
