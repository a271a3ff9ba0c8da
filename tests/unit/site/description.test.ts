import { expect, test } from 'vitest';
import { claimView } from '../../../src/site/views/claim.ts';
import { eventView } from '../../../src/site/views/event.ts';
import {
  describeClaim,
  describeEvent,
  describeList,
} from '../../../src/site/views/descriptions.ts';
import { editionOf, findById } from '../../support/content.ts';

const edition = editionOf(`=== events/talk.md
---
title: They talk
when: 2025-08-18
whenNote: hour contested
---
Both were there.
=== claims/danced.md
---
claim: They danced
about: [host]
statements: [{ actor: host, says: so, source: host-post }]
retracted: { at: 2025-08-20, why: It was another dance. }
---
`);

test('the description of a claim gives its standing and reason, or its retraction and reason', () => {
  const told = (id: string) =>
    describeClaim(claimView(findById(edition.record.claims, id), edition));
  expect(told('they-spoke')).toBe(
    'Agreed by all sides: Both parties say so: the host and the guest.',
  );
  expect(told('danced')).toBe('Retracted on 20 August 2025. It was another dance.');
});

test('the description of an event gives its date, and that of a list its contents', () => {
  const event = findById(edition.record.events, 'talk');
  expect(describeEvent(eventView(event, edition).event, event)).toBe(
    '18 August 2025, hour contested. Both were there.',
  );
  expect(describeList('1 claim', ['They spoke'])).toBe('1 claim: They spoke');
  expect(describeList('4 claims', ['A', 'B', 'C', 'D'])).toBe('4 claims: A; B; C; …');
});
