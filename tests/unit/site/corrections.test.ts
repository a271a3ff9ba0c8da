import { expect, test } from 'vitest';
import { correctionsViews } from '../../../src/site/views/corrections.ts';
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

test('with nothing corrected there is still the page', () => {
  expect(correctionsViews(editionOf(''))).toMatchObject([
    { page: 'corrections', items: [], parts: [], retracted: [] },
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
