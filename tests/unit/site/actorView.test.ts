import { expect, test } from 'vitest';
import { actorView } from '../../../src/site/views/actor.ts';
import { editionOf, findById } from '../../support/content.ts';

const actor = (id: string, more = '') =>
  `=== actors/${id}.md\n---\nname: The ${id}\nkind: person\nrole: A part in it\n${more}---\n`;
const edition = editionOf(
  actor('land') +
    actor('voice', 'side: land\nspeaksFor: host\n') +
    actor('host', 'side: land\n') +
    actor('friend', 'side: club\nmemberOf: [club]\n') +
    actor('club'),
);
const tiesOf = (id: string) =>
  actorView(findById(edition.record.actors, id), edition).ties.map(
    ({ label, to }) => `${label}: ${to.map(({ name }) => name).join(', ')}`,
  );

test('the page of an actor leads to the stories that name it and to its claims', () => {
  expect(tiesOf('host')).toEqual([
    'Side: The land',
    'Speaks through: The voice',
    'In the stories: The talk',
    'Claims: 1 claim, as speaker or party',
  ]);
  expect(
    actorView(findById(edition.record.actors, 'host'), edition).ties.at(-1)!.to[0]!.address,
  ).toBe('/claims/actor/host/');
});

test('the page of a side from which nothing is recorded leads to those who are on it', () => {
  expect(tiesOf('land')).toEqual(['On its side: The host, The voice', 'In the stories: The talk']);
});

test('who is on the side of the group of which it is one is told so once', () => {
  expect(tiesOf('friend')).toEqual(['Member of: The club']);
  expect(tiesOf('club')).toEqual(['Members: The friend']);
});
