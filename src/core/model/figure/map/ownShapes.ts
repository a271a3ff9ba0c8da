import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { z } from 'zod';
import { asShape, polygonsOf, type Shape } from './shape.ts';

/** The most shapes and points that a file of a newsroom's own may have. */
export const mostShapes = 1000;
export const mostPoints = 100_000;

/** What is wrong with a file as a whole: a fault in it has no place in a line. */
export interface ShapesFault {
  message: string;
  todo: string;
}

/**
 * The regions in a file of GeoJSON (RFC 7946) or TopoJSON: each a polygon or several, in degrees,
 * with a property `name`.
 */
export function readShapes(text: string): { shapes: Shape[] } | { fault: ShapesFault } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fault('The file is not JSON.', 'Save the shapes as GeoJSON or TopoJSON.');
  }
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  if (type === 'Topology') return readTopology(data);
  if (type === 'FeatureCollection') return readFeatures(data);
  return fault(
    `The file is neither GeoJSON nor TopoJSON: its type is ${typeof type === 'string' ? `“${type}”` : 'not given'}.`,
    'Save the shapes as a FeatureCollection (GeoJSON) or a Topology (TopoJSON).',
  );
}

function fault(message: string, todo: string): { fault: ShapesFault } {
  return { fault: { message, todo } };
}

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});
const properties = z.looseObject({ name: z.string().trim().min(1) });
const features = z.object({
  features: z
    .array(
      z.object({ properties, geometry: z.discriminatedUnion('type', [polygon, multiPolygon]) }),
    )
    .min(1),
});

function readFeatures(data: unknown): { shapes: Shape[] } | { fault: ShapesFault } {
  const read = features.safeParse(data);
  if (!read.success) return fault(...whatIsWrong(read.error, 'features'));
  return checked(
    read.data.features.map(({ properties: { name }, geometry }) => ({ name, geometry })),
  );
}

const pair = z.tuple([z.number(), z.number()]);
const topology = z.object({
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('Polygon'), properties, arcs: z.array(z.array(z.int())) }),
            z.object({
              type: z.literal('MultiPolygon'),
              properties,
              arcs: z.array(z.array(z.array(z.int()))),
            }),
          ]),
        )
        .min(1),
    }),
  ),
});

function readTopology(data: unknown): { shapes: Shape[] } | { fault: ShapesFault } {
  const read = topology.safeParse(data);
  if (!read.success) return fault(...whatIsWrong(read.error, 'geometries'));
  const objects = Object.entries(read.data.objects);
  const [first] = objects;
  if (!first || objects.length > 1)
    return fault(
      `The topology has ${objects.length} objects${first ? `: ${objects.map(([key]) => key).join(', ')}` : ''}.`,
      'Keep the one whose regions the map shows.',
    );
  const { geometries } = first[1];
  const { length } = read.data.arcs;
  const wrong = geometries
    .flatMap(({ arcs }) => arcs.flat(2))
    .find((arc) => (arc < 0 ? ~arc : arc) >= length);
  if (wrong !== undefined)
    return fault(
      `The topology names arc ${wrong}, and has ${length}.`,
      'Export the shapes anew: the file is not complete.',
    );
  const whole = { type: 'Topology', ...read.data } as unknown as Topology;
  return checked(
    geometries.map((geometry) => ({
      name: geometry.properties.name,
      geometry: polygonsOf(whole, geometry as GeometryObject<object>),
    })),
  );
}

function checked(
  found: readonly { name: string; geometry: Polygon | MultiPolygon }[],
): { shapes: Shape[] } | { fault: ShapesFault } {
  if (found.length > mostShapes)
    return fault(
      `The file has ${found.length} shapes; the limit is ${mostShapes}.`,
      'Keep only those that the map shows.',
    );
  let points = 0;
  for (const { name, geometry } of found) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const position of rings.flat()) {
      points++;
      const [longitude = NaN, latitude = NaN] = position;
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
        return fault(
          `“${name}” has a point at ${longitude}, ${latitude}: that is not in degrees.`,
          'Export the shapes in WGS 84 (EPSG:4326), longitude first.',
        );
    }
    if (points > mostPoints)
      return fault(
        `The shapes have more than ${mostPoints} points.`,
        'Simplify them: a map shows about a thousand.',
      );
  }
  const twice = found.find(({ name }, i) => found.findIndex((each) => each.name === name) !== i);
  if (twice) return fault(`Two shapes are named “${twice.name}”.`, 'Give each a name of its own.');
  return { shapes: found.map(({ name, geometry }) => asShape(name, geometry)) };
}

function whatIsWrong(error: z.ZodError, list: string): [string, string] {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const index = path[path.indexOf(list) + 1];
  const which = typeof index === 'number' ? `Shape ${index + 1}` : 'The file';
  if (path.includes('properties'))
    return [`${which} has no name.`, 'Give each shape a property “name”.'];
  if (path.at(-1) === 'type' || issue?.code === 'invalid_union')
    return [`${which} is not a polygon.`, 'Keep only polygons: places are written in the figure.'];
  return [
    `${which} cannot be read: ${path.join('.') || 'it'} is not what ${list === 'features' ? 'GeoJSON' : 'TopoJSON'} has there.`,
    'Export the shapes anew.',
  ];
}
