import { expect, test } from 'vitest';
import { nearestAddresses } from '../../../src/client/nearestAddresses.ts';
import { allPages } from '../../../src/site/formats/allPages.ts';
import { editionOf } from '../../support/content.ts';

const all = allPages(editionOf('', '/news/')).map(
  ({ address, name = '' }) => [address, name] as const,
);
const near = (path: string) => nearestAddresses(path, all).map(([address]) => address)[0];

test('every page is known by its address and its name', () => {
  expect(all).toContainEqual(['/news/claims/they-spoke/', 'The host and the guest spoke']);
  expect(all).toContainEqual(['/news/topics/talks/', 'Talks']);
});

test('a mistyped address suggests the nearest page', () => {
  expect(near('/news/claims/they-spoek/')).toBe('/news/claims/they-spoke/');
  expect(near('/news/claim/they-spoke')).toBe('/news/claims/they-spoke/');
  expect(near('/news/claims/spoke-they')).toBe('/news/claims/they-spoke/');
  expect(near('/they-spoke.html')).toBe('/news/claims/they-spoke/');
  expect(near('/news/Claims/They_Spoke/index.html')).toBe('/news/claims/they-spoke/');
});

test('an unrelated address suggests nothing, and an invalid one does not throw', () => {
  expect(nearestAddresses('/zzzz/qqqqqqqqqqqq/', all)).toEqual([]);
  expect(nearestAddresses('/%E0%A4%A/qqqqqqqqqqqqqq', all)).toEqual([]);
});
