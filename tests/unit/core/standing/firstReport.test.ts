import { analyse } from '../../../../src/core/standing/analyse.ts';
import { expect, test } from 'vitest';
import { claimWith, report } from '../../../support/claims.ts';

const herald = report('herald', 'basis: unnamed'),
  post = report('post', 'basis: unnamed');
const first = (reports: string[], files: string) => {
  const { origins, accordingTo } = analyse(claimWith({ reports, files })).firstReport;
  return [origins.map((origin) => origin.source.id).join(' or '), accordingTo?.id];
};

test('the earlier day proves who was first', () =>
  expect(
    first(
      ['{ source: herald, says: so }', '{ source: late, says: so }'],
      herald + report('late', 'basis: named', '2025-08-19'),
    ),
  ).toEqual(['herald', undefined]));
test('of one day nobody is said to be first', () =>
  expect(
    first(['{ source: herald, says: so }', '{ source: post, says: so }'], herald + post),
  ).toEqual(['herald or post', undefined]));
test('unless a source says so', () =>
  expect(
    first(
      ['{ source: herald, says: so, first: post }', '{ source: post, says: so }'],
      herald + post,
    ),
  ).toEqual(['herald', 'post']));
test('a word of a source does not outweigh the dates', () =>
  expect(
    first(
      ['{ source: herald, says: so }', '{ source: late, says: so, first: herald }'],
      herald + report('late', 'basis: named', '2025-08-19'),
    ),
  ).toEqual(['herald', undefined]));
