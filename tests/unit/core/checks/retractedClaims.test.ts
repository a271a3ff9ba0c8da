import { expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';

const claim =
  '=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post }\n  - { actor: guest, says: so, source: guest-post }\nretracted: { at: 2025-09-01, why: They had not met. }\n---\n';

/** The lines of an article in which a retracted claim is told to be stated still. */
const told = (body: string, dek = 'What was said.') =>
  readContent(
    contentWith(
      `${claim}=== articles/the-talk.md\n---\ntitle: The talk\ndek: ${dek}\ntopic: talks\npublished: 2025-08-19\nbrief: ["We no longer say that they [spoke](../claims/they-spoke.md).", b, c]\n---\n${body}\n`,
    ),
  )
    .problems.filter(({ rule }) => rule === 'states-retracted')
    .map(({ line }) => line);

test.each([
  'They [spoke](../claims/they-spoke.md) all night.',
  'Late that night the guest spoke with the host.',
  'It was late. The host and the guest spoke. Then they left.',
])('a retracted claim that is still stated is told: %s', (body) => {
  expect(told(body)).toEqual([8]);
});

test('in the dek it is known by its words', () => {
  expect(told('So.', 'The host and the guest spoke at length.')).toEqual([3]);
});

test.each([
  'The host says that they [spoke](../claims/they-spoke.md).',
  'We were wrong to write that they [spoke](../claims/they-spoke.md).',
  'They [did not speak](../claims/they-spoke.md "otherwise").',
  'The host and the guest never spoke.',
  'That the host and the guest spoke is untrue.',
  'The host spoke. The guest sang.',
  'The guest and the host met.',
  'A host of guests speak.',
  'Whether the host and the guest spoke is open.',
  'The host reportedly spoke with the guest.',
])('what does not state it is not told: %s', (body) => expect(told(body)).toEqual([]));
