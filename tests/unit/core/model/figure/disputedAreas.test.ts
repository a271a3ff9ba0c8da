import { expect, test } from 'vitest';
import { disputedAreas } from '../../../../../src/core/model/figure/map/disputedAreas.ts';
import { waysToDraw } from '../../../../../src/core/model/figure/map/drawnWith.ts';
import { idPattern } from '../../../../../src/core/model/idPattern.ts';

const ways = Object.fromEntries(disputedAreas.map((area) => [area.id, waysToDraw(area)]));

/** The first is the choice of Natural Earth 4.1, read off its shapes. */
test.each([
  ['crimea', ['Russia', 'apart', 'Ukraine']],
  ['eastern-ukraine', ['Ukraine']],
  ['kosovo', ['apart', 'Serbia']],
  ['taiwan', ['apart', 'China']],
  ['cyprus-north', ['apart', 'Cyprus']],
  ['palestine', ['apart', 'Israel']],
  ['golan', ['Israel']],
  ['kashmir', ['divided']],
  ['aksai-chin', ['China']],
  ['arunachal-pradesh', ['India']],
  ['western-sahara', ['divided', 'Morocco']],
  ['abkhazia', ['Georgia']],
  ['south-ossetia', ['Georgia']],
  ['transnistria', ['Moldova']],
  ['nagorno-karabakh', ['Azerbaijan']],
  ['somaliland', ['apart', 'Somalia']],
  ['south-china-sea', ['not drawn']],
  ['falklands', ['apart', 'Argentina']],
])('%s can be drawn as %j', (id, expected) => {
  expect(ways[id]).toEqual(expected);
});

test('each disputed area has an id, a reason in a sentence, and a place within it', () => {
  for (const { id, why, points } of disputedAreas) {
    expect(id).toMatch(idPattern);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(points.length).toBeGreaterThan(0);
  }
  expect(new Set(disputedAreas.map(({ id }) => id)).size).toBe(disputedAreas.length);
});
