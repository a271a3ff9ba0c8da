import { geoArea, geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { countries, landAt } from '../../../../../src/core/model/figure/map/countries.ts';
import { regionSets } from '../../../../../src/core/model/figure/map/regions.ts';
import { shapeNamed } from '../../../../../src/core/model/figure/map/shape.ts';

const earthRadius = 6371;
const [ukraine] = regionSets;
const regions = ukraine!.shapes();

describe('the regions of Ukraine', () => {
  test('lie where Natural Earth has their country and Crimea: half of their outer points within 2 km, nine of ten within 10', () => {
    const crimea = landAt([34.1, 45.2])!;
    const border = [
      ...shapeNamed('Ukraine', countries())!.geometry.coordinates,
      crimea.country.geometry.coordinates[crimea.polygon]!,
    ].flatMap(([outer = []]) => outer.flatMap((point, i) => between(point, outer[i + 1] ?? point)));
    const counts = new Map<string, number>();
    for (const point of regions.flatMap(({ geometry }) => geometry.coordinates.flat(2)))
      counts.set(point.join(), (counts.get(point.join()) ?? 0) + 1);
    const outside = [...counts]
      .filter(([, n]) => n === 1)
      .map(([point]) => point.split(',').map(Number));
    const distances = outside
      .filter((_, i) => i % 40 === 0)
      .map((point) => Math.min(...border.map((other) => kilometres(point, other))))
      .sort((a, b) => a - b);
    expect(distances.length).toBeGreaterThan(60);
    expect(distances[Math.floor(distances.length / 2)]).toBeLessThan(2);
    expect(distances[Math.floor(distances.length * 0.9)]).toBeLessThan(10);
  });

  test('have their sizes: Donetsk 26,500 square kilometres, Kherson with its bays less than 28,500', () => {
    const size = (name: string) => geoArea(shapeNamed(name, regions)!.geometry) * earthRadius ** 2;
    expect(size('Donetsk')).toBeCloseTo(26_500, -3);
    expect(size('Kherson')).toBeGreaterThan(23_000);
    expect(size('Kherson')).toBeLessThan(28_500);
  });

  test('are found by the spelling of the house and by that of the drawing', () => {
    expect(shapeNamed('Zaporizhzhia', regions)).toBe(shapeNamed('zaporizhia', regions));
    expect(shapeNamed('Odesa', regions)?.name).toBe('Odesa');
    expect(shapeNamed('Atlantis', regions)).toBeUndefined();
  });
});

describe('the countries', () => {
  test('are found by the names that people use', () => {
    for (const [name, shown] of [
      ['UK', 'United Kingdom'],
      ['usa', 'United States'],
      ['W. Sahara', 'Western Sahara'],
      ['Cote d’Ivoire', 'Ivory Coast'],
    ] as const)
      expect(shapeNamed(name, countries())?.name).toBe(shown);
  });

  test('have each a name of its own', () => {
    const names = countries().map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('tell on whose land a place lies, also where a country reaches over the 180th meridian', () => {
    expect(landAt([-175, 66.5])?.country.name).toBe('Russia');
    expect(landAt([30.52, 50.45])?.country.name).toBe('Ukraine');
    expect(landAt([-30, 40])).toBeUndefined();
  });
});

function kilometres(a: Position, b: Position): number {
  return geoDistance([a[0]!, a[1]!], [b[0]!, b[1]!]) * earthRadius;
}

/** A point every two kilometres or so. */
function between(a: Position, b: Position): Position[] {
  const steps = Math.max(1, Math.ceil(kilometres(a, b) / 2));
  return Array.from({ length: steps }, (_, i) => [
    a[0]! + ((b[0]! - a[0]!) * i) / steps,
    a[1]! + ((b[1]! - a[1]!) * i) / steps,
  ]);
}
