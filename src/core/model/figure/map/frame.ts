import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

/** What a map has room for: how it is projected, and its size in units of its own. */
export interface Frame {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Kilometres to a unit, in the middle; none for a map of the world, where it differs widely. */
  kilometres?: number;
}

export const frameWidth = 720;
const earthRadius = 6371;

/**
 * A frame around shapes and places, with some room beside them; north is up in the middle, and
 * areas keep their sizes (azimuthal equal-area; Equal Earth for more than a continent).
 */
export function frameAround(
  shapes: readonly MultiPolygon[],
  places: readonly { at: Position; km?: number }[],
): Frame {
  const points: Position[] = [
    ...sampled(shapes.flatMap((shape) => mainPolygons(shape).flat(2))),
    ...places.flatMap(({ at, km = 0 }) => around(at, km)),
  ];
  const cloud = { type: 'MultiPoint' as const, coordinates: points };
  const [[west, south], [east, north]] = geoBounds(cloud);
  const middle: [number, number] = [
    (((west + (east < west ? east + 360 : east)) / 2 + 540) % 360) - 180,
    (south + north) / 2,
  ];
  const reach = Math.max(...points.map((point) => geoDistance(middle, pairOf(point))));
  const isWorld = reach > Math.PI / 3;
  const projection = isWorld
    ? geoEqualEarth().rotate([-middle[0], 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  projection
    .scale(1)
    .translate([0, 0])
    .precision(isWorld ? 0.01 : 0);
  // Cutting at the far side of the globe is slow, and nothing of it is in the frame.
  if (!isWorld) projection.preclip((stream) => stream);
  return fitted(projection, points, isWorld);
}

/** Sets scale and middle of a projection so that points have room. */
function fitted(projection: GeoProjection, points: readonly Position[], isWorld: boolean): Frame {
  const flat = points.flatMap((point) => {
    const at = projection(pairOf(point));
    return at ? [at] : [];
  });
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))];
  // At least 60 km, so that one town is not the whole map.
  const width = Math.max(right - left, 60 / earthRadius);
  const height = Math.max(bottom - top, width / 4);
  const shape = Math.min(1.15, Math.max(0.5, height / width));
  const room = 1.12;
  const scale = Math.min(frameWidth / (width * room), (frameWidth * shape) / (height * room));
  const size = { width: frameWidth, height: Math.round(frameWidth * shape) };
  projection
    .scale(scale)
    .translate([
      size.width / 2 - ((left + right) / 2) * scale,
      size.height / 2 - ((top + bottom) / 2) * scale,
    ]);
  projection.clipExtent([
    [-4, -4],
    [size.width + 4, size.height + 4],
  ]);
  return { projection, ...size, ...(!isWorld && { kilometres: earthRadius / scale }) };
}

/** Where a point lies in a frame; nothing outside of it. */
export function pointIn(frame: Frame, point: Position): [number, number] | undefined {
  const at = frame.projection(pairOf(point));
  if (!at || !(at[0] >= 0 && at[0] <= frame.width && at[1] >= 0 && at[1] <= frame.height))
    return undefined;
  // The far side of the globe is projected, too.
  const back = frame.projection.invert?.(at);
  return back && geoDistance(back, pairOf(point)) < 0.01 ? at : undefined;
}

/** The largest polygon of a shape, and those near it: France without Guiana. */
function mainPolygons({ coordinates }: MultiPolygon): Position[][][] {
  if (coordinates.length < 2) return coordinates;
  const longest = coordinates.toSorted((a, b) => b[0]!.length - a[0]!.length)[0]!;
  const middle = centreOf(longest);
  const reach = Math.max(...longest[0]!.map((point) => geoDistance(middle, pairOf(point))));
  return coordinates.filter(
    (each) => each === longest || geoDistance(middle, centreOf(each)) < reach * 1.6,
  );
}

function centreOf(polygon: Position[][]): [number, number] {
  return geoCentroid({ type: 'MultiPoint', coordinates: polygon[0]! });
}

/** Of very many points some: a corner that is missed lies within the room beside the shapes. */
function sampled(points: readonly Position[]): Position[] {
  const step = Math.ceil(points.length / 2000);
  return points.filter((_, i) => i % step === 0);
}

/** The corners of what is known of a place. */
function around([longitude = 0, latitude = 0]: Position, km: number): Position[] {
  const degrees = (km / earthRadius) * (180 / Math.PI);
  const wide = degrees / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return [
    [longitude - wide, latitude],
    [longitude + wide, latitude],
    [longitude, Math.max(-90, latitude - degrees)],
    [longitude, Math.min(90, latitude + degrees)],
  ];
}

function pairOf([longitude = 0, latitude = 0]: Position): [number, number] {
  return [longitude, latitude];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
