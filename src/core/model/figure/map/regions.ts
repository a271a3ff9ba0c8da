import type { MultiPolygon, Position } from 'geojson';
import ukraine from '@svg-maps/ukraine';
import { ringsOfPath } from './ringsOfPath.ts';
import { asShape, type Shape } from './shape.ts';

/** A country whose regions are known by name. */
export interface RegionSet {
  country: string;
  /** What is owed to who made the shapes, as their licence asks, with what was changed. */
  credit: string;
  shapes(): readonly Shape[];
}

/**
 * The countries that have regions. Those of Ukraine come from a drawing without coordinates: it is
 * in Mercator's projection, and `fit` places it. The fit is that of least squares between its
 * outline and Natural Earth's coast and border (`tests/unit/core/model/figure/regions.test.ts`
 * measures it again).
 */
export const regionSets: readonly RegionSet[] = [
  {
    country: 'Ukraine',
    credit:
      'Regions: MapSVG, in the package @svg-maps/ukraine, CC BY 4.0; placed on the globe and simplified by us',
    shapes: () => (kept ??= ukraine.locations.map(shapeOf)),
  },
];

let kept: Shape[] | undefined;

/** The names in the house's spelling, where the drawing has another. */
const spelling: { [inDrawing: string]: string } = {
  Odessa: 'Odesa',
  Zaporizhia: 'Zaporizhzhia',
};

function shapeOf({ id, name, path }: { id: string; name: string; path: string }): Shape {
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: ringsOfPath(path).map((ring) => [ring.map(placed)]),
  };
  return asShape(spelling[name] ?? name, geometry, [name, id]);
}

/** Units of the drawing to a degree of longitude, and of Mercator's latitude; and its zero. */
const fit = { x: 55.3024, y: 55.4756, west: -1222.779, north: 3422.964 };

function placed([x = 0, y = 0]: Position): Position {
  const mercator = ((fit.north - y) / fit.y) * (Math.PI / 180);
  const latitude = (2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) * (180 / Math.PI);
  return [(x - fit.west) / fit.x, latitude];
}
