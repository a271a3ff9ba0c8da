import type { Position } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countries, landAt } from '../../../core/model/figure/map/countries.ts';
import { notDrawn, piecesOf } from '../../../core/model/figure/map/drawnWith.ts';
import type { Frame } from '../../../core/model/figure/map/frame.ts';
import type { DisputedArea } from '../../../core/model/figure/map/disputedAreas.ts';
import type { Areas } from './simplified.ts';

/** How a disputed area is drawn: with a country, or by itself. */
export interface DrawnArea {
  area: DisputedArea;
  with: string;
}

/**
 * The countries of which a frame shows something, with only the lines that they need: disputed
 * areas are with whom the map draws them, and those drawn apart are shapes of their own name.
 */
export function baseTopology(frame: Frame, drawnAs: readonly DrawnArea[]): Areas {
  const isInReach = reachOf(frame);
  const polygons = countries().flatMap(({ name, index, geometry }) =>
    arcsOf(index).flatMap((arcs, i) => {
      const rings = geometry.coordinates[i]!;
      return isInReach(rings[0]!) ? [{ owner: name, index, i, arcs }] : [];
    }),
  );
  for (const { area, with: owner } of drawnAs) {
    if (owner === 'divided' || owner === notDrawn) continue;
    for (const piece of piecesOf(area).pieces) {
      const polygon = polygons.find(
        ({ index, i }) => index === piece.country.index && i === piece.polygon,
      );
      if (polygon && piece.isApart) polygon.owner = owner === 'apart' ? area.name : owner;
    }
  }
  const lines = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const from = arc < 0 ? ~arc : arc;
    if (!lines.has(from)) lines.set(from, lines.size);
    return arc < 0 ? ~lines.get(from)! : lines.get(from)!;
  };
  const geometries = [...Map.groupBy(polygons, ({ owner }) => owner)].map(
    ([name, its]): MultiPolygon<{ name: string }> => ({
      type: 'MultiPolygon',
      properties: { name },
      arcs: its.map(({ arcs }) => arcs.map((ring) => ring.map(renumbered))),
    }),
  );
  return {
    ...(world as Topology as Areas),
    arcs: [...lines.keys()].map((line) => world.arcs[line]!),
    objects: {
      areas: { type: 'GeometryCollection', geometries },
    },
  };
}

/** The arcs of each polygon of a country. */
function arcsOf(index: number): number[][][] {
  const geometry = world.objects.countries.geometries[index] as MultiPolygon | Polygon;
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** Tells of a polygon whether it may show in a frame: a corner lies within, or the frame in it. */
function reachOf(frame: Frame): (ring: Position[]) => boolean {
  if (frame.kilometres === undefined) return () => true;
  const { width, height, projection } = frame;
  const [longitude = 0, latitude = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
  const least = Math.cos((Math.hypot(width, height) / 2 / projection.scale()) * 1.15);
  const middle = landAt([longitude, latitude]);
  const around = middle?.country.geometry.coordinates[middle.polygon]?.[0];
  const [x, y, z] = onSphere(longitude, latitude);
  return (ring) =>
    ring === around ||
    ring.some(([longitude = 0, latitude = 0]) => {
      const [a, b, c] = onSphere(longitude, latitude);
      return a * x + b * y + c * z > least;
    });
}

function onSphere(longitude: number, latitude: number): [number, number, number] {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
