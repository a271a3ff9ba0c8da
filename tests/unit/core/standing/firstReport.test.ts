import { analyse } from '../../../../src/core/standing/analyse.ts';
import { expect, test } from 'vitest';
import { claimWith, report } from '../../../support/claims.ts';

const herald = report('herald', 'basis: unnamed');
const post = report('post', 'basis: unnamed');
const first = (reports: string[], files: string) => {
  const { origins, accordingTo } = analyse(claimWith({ reports, files })).firstReport;
  return [origins.map((origin) => origin.source.id).join(' or '), accordingTo?.id];
};

test('the origin with the earlier day was first', () =>
  expect(
    first(
      ['{ source: herald, says: so }', '{ source: late, says: so }'],
      herald + report('late', 'basis: named', '2025-08-20'),
    ),
  ).toEqual(['herald', undefined]));
test('origins of one day are all possibly first', () =>
  expect(
    first(['{ source: herald, says: so }', '{ source: post, says: so }'], herald + post),
  ).toEqual(['herald or post', undefined]));
test('a source that says who was first decides between origins of one day', () =>
  expect(
    first(
      ['{ source: herald, says: so, first: post }', '{ source: post, says: so }'],
      herald + post,
    ),
  ).toEqual(['herald', 'post']));
test('the dates outweigh a source that says who was first', () =>
  expect(
    first(
      ['{ source: herald, says: so }', '{ source: late, says: so, first: herald }'],
      herald + report('late', 'basis: named', '2025-08-20'),
    ),
  ).toEqual(['herald', undefined]));

test('a day that may overlap the other in another place does not settle it', () => {
  const settled = (published: string, zones = '') =>
    first(
      ['{ source: herald, says: so }', '{ source: late, says: so }'],
      report('herald', `basis: unnamed${zones}`) +
        report('late', `basis: named${zones}`, published),
    )[0];
  expect(settled('2025-08-19')).toBe('herald or late');
  expect(settled('2025-08-19T10:00+03:00')).toBe('herald or late');
  expect(settled('2025-08-19T16:00+03:00')).toBe('herald');
  expect(settled('2025-08-19', '\nzone: Europe/Kyiv')).toBe('herald');
});

test('of two hours the earlier instant was first, whatever day its place wrote', () =>
  expect(
    first(
      ['{ source: a, says: so }', '{ source: b, says: so }'],
      report('a', 'basis: named', '2025-08-19T20:00-04:00') +
        report('b', 'basis: named', '2025-08-20T00:30+03:00'),
    ),
  ).toEqual(['b', undefined]));
