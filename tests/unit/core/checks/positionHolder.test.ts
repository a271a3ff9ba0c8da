import { expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';

const warned = (claim: string, rest = 'about: [host, guest]') =>
  readContent(
    contentWith(
      `=== claims/they-spoke.md\n---\nclaim: "${claim}"\n${rest}\nstatements:\n  - { actor: host, says: so, source: host-post, quote: we spoke at length }\n  - { actor: guest, says: so, source: guest-post }\n---\n`,
    ),
  ).problems.filter(({ rule }) => rule === 'holder').length;

test.each([
  'The host wants the guest to stay',
  'The guest rejects the offer',
  'The guest will not give up the seat',
  'The host does not intend to leave',
])('“%s” is asked for its holder', (claim) => expect(warned(claim)).toBe(1));

test('not where a holder is given', () =>
  expect(warned('The host wants the guest to stay', 'about: [guest]\nholder: host')).toBe(0));

test.each([
  'The host and the guest spoke',
  'The host phoned the guest',
  'The host will meet the guest on Monday',
  'The host said that the guest wants to stay',
  'The host was expecting a call',
  'The hosts want more',
  'The guest was refused entry',
  'The guest left before the host thought of it',
  'The wish of the host was granted',
  'What the guest wants was discussed',
])('“%s” is an ordinary claim', (claim) => expect(warned(claim)).toBe(0));
