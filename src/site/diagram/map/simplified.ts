import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Areas = Topology<{ areas: GeometryCollection<{ name: string }> }>;

/**
 * A topology without the points that make no difference on a map: a triangle of three neighbouring
 * points that is smaller than `area` pixels loses its middle one. `scale` is pixels to a radian.
 */
export function simplified(topology: Areas, scale: number, area: number): Areas {
  let weighed = kept.get(topology);
  if (!weighed) kept.set(topology, (weighed = presimplify(topology, sphericalTriangleArea)));
  return simplify(weighed, area / scale ** 2);
}

const kept = new WeakMap<Areas, Areas>();
