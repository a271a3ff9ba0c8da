import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/standing/analyse.ts';
import { describeStanding } from '../../../src/i18n/describeStanding.ts';
import { scienceStory } from '../../fixtures/scienceStory.ts';
import { readContent } from '../../support/content.ts';

const { record, problems } = readContent(scienceStory);
const claim = (id: string) => record.claims.find((each) => each.id === id)!;

test('is free of errors, and the check asks for nothing that it does not need', () =>
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['site.md no-address']));

test('a study by a party and another is one voice, the party’s; a retracted one counts until it is', () => {
  const { history } = analyse(claim('spray-shortens-colds'));
  expect(
    history.map(({ day, standing: { row, evidence } }) => {
      const { so, otherwise } = evidence;
      return `${day} ${row.id} ${so.voices}:${otherwise.voices}`;
    }),
  ).toEqual([
    '2024-11-04 single 1:0',
    '2025-03-31 corroborated 2:0',
    '2025-05-12 contested 2:1',
    '2025-05-20 contested 2:2',
    '2025-06-01 isolated 1:2',
  ]);
});

test('the sentence says who finds what, and how many voices that is', () =>
  expect(describeStanding(analyse(claim('spray-shortens-colds')).standing).sentence).toBe(
    'Ada North and Ben South say so on the record, and a study in OpenScience, not peer-reviewed, finds it; nobody outside the parties is recorded as saying so; the Review Committee and the Institute for Colds say otherwise on the record, and The Daily reports otherwise, quoting people who are named here; one voice says so, two say otherwise.',
  ));

test('an unverified film is shown and is no voice', () =>
  expect(describeStanding(analyse(claim('lab-tested-on-animals')).standing)).toMatchObject({
    label: 'Reported, no named source',
    sentence:
      'An unverified recording from Wellwatch seems to show it; nobody is on record as saying so.',
  }));

test('what its holder leaves open is open', () =>
  expect(describeStanding(analyse(claim('north-lab-will-sell')).standing)).toMatchObject({
    label: 'Open',
    sentence: 'Ada North leaves it open; nobody is recorded as saying so or otherwise outright.',
  }));
