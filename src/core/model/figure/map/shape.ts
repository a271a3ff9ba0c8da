import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A country or region by name, in degrees, its rings wound as `d3-geo` wants them. */
export interface Shape {
  name: string;
  /** Other names by which an editor may call it. */
  aliases: readonly string[];
  geometry: MultiPolygon;
}

/** The polygons of a geometry, each wound so that it encloses the smaller part of the globe. */
export function asShape(
  name: string,
  geometry: Polygon | MultiPolygon,
  aliases: readonly string[] = [],
): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    name,
    aliases,
    geometry: { type: 'MultiPolygon', coordinates: polygons.map(woundForSphere) },
  };
}

function woundForSphere(polygon: Position[][]): Position[][] {
  const [outer = [], ...holes] = polygon;
  return [
    isInsideOut(outer) ? outer.toReversed() : outer,
    ...holes.map((hole) => (isInsideOut(hole) ? hole : hole.toReversed())),
  ];
}

/** Whether a ring runs against the clock, and so encloses, for `d3-geo`, the rest of the globe. */
function isInsideOut(ring: Position[]): boolean {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // On the plane where that is the same, since it is far quicker.
  if (east - west > 150) return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  }
  return sum > 0;
}

/** The polygons of an area of a topology. */
export function polygonsOf(topology: Topology, area: GeometryObject<object>): MultiPolygon {
  const { geometry } = feature(topology, area) as Feature<MultiPolygon | Polygon>;
  return {
    type: 'MultiPolygon',
    coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  };
}

/** The shape that a name or an alias names, capitals and marks aside. */
export function shapeNamed<S extends Pick<Shape, 'name' | 'aliases'>>(
  name: string,
  shapes: readonly S[],
): S | undefined {
  const wanted = plain(name);
  return shapes.find((shape) =>
    [shape.name, ...shape.aliases].some((each) => plain(each) === wanted),
  );
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.’'-]+/g, ' ')
    .trim();
}
