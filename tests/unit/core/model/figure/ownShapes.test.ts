import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShapes } from '../../../../../src/core/model/figure/map/ownShapes.ts';
import { ringsOfPath } from '../../../../../src/core/model/figure/map/ringsOfPath.ts';

const ring = [
  [16, 48],
  [16, 49],
  [17, 49],
  [17, 48],
  [16, 48],
];

function geoJson(coordinates: unknown, name: unknown = 'West'): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates } },
    ],
  });
}

test('shapes of a newsroom are read whichever way their rings run, with their holes', () => {
  const hole = [
    [16.2, 48.2],
    [16.4, 48.2],
    [16.4, 48.4],
    [16.2, 48.4],
    [16.2, 48.2],
  ];
  const sizes = [
    [ring, hole],
    [ring.toReversed(), hole.toReversed()],
  ].map((coordinates) => {
    const read = readShapes(geoJson(coordinates));
    if ('fault' in read) throw new Error(read.fault.message);
    return geoArea(read.shapes[0]!.geometry);
  });
  expect(sizes[0]).toBeCloseTo(sizes[1]!, 12);
  expect(sizes[0]).toBeLessThan(0.001);
});

test('a topology is read with its transform and its shared lines', () => {
  const text = JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [16, 48] },
    arcs: [
      [
        [0, 0],
        [0, 2],
        [2, 0],
        [0, -2],
        [-2, 0],
      ],
    ],
    objects: {
      a: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', properties: { name: 'West' }, arcs: [[0]] }],
      },
    },
  });
  expect(readShapes(text)).toMatchObject({ shapes: [{ name: 'West' }] });
});

test('what is no shapes never throws, and says what it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((value) => geoJson(value)),
      ),
      (text) => {
        const read = readShapes(text);
        if ('fault' in read) expect(read.fault.message).toMatch(/^\S.*\.$/s);
      },
    ),
  );
});

test('a file of very many points is refused', () => {
  const many = Array.from({ length: 100_002 }, (_, i) => [16 + (i % 100) / 1000, 48]);
  expect(readShapes(geoJson([many]))).toMatchObject({
    fault: { message: 'The shapes have more than 100000 points.' },
  });
});

test('a path of lines becomes rings, with its steps and its moves', () => {
  expect(ringsOfPath('M1 1h2v2H1z m4 0 l1 0 0 1z')).toEqual([
    [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ],
    [
      [5, 1],
      [6, 1],
      [6, 2],
      [5, 1],
    ],
  ]);
});
