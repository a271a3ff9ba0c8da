import { geoBounds, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countryNames } from './countryNames.ts';
import { polygonsOf, type Shape } from './shape.ts';

/**
 * The countries of Natural Earth 4.1 at 1:50 million, as `world-atlas` 2 has them, worked out when
 * a map first needs them. Whom they draw a disputed area with is the choice of that data:
 * `disputedAreas.ts`.
 */
export function countries(): readonly Country[] {
  kept ??= world.objects.countries.geometries.flatMap((geometry, index) => {
    const { name: inData } = geometry.properties as { name: string };
    const [name = inData, ...others] = countryNames[inData] ?? [];
    return [{ name, aliases: [inData, ...others], geometry: polygonsOf(world, geometry), index }];
  });
  return kept;
}

export interface Country extends Shape {
  /** Its place in the list of the data. */
  index: number;
}

let kept: Country[] | undefined;

/** The country on whose land a point lies, and which of its polygons that is; none at sea. */
export function landAt(point: Position): { country: Country; polygon: number } | undefined {
  for (const country of countries())
    for (const [polygon, rings] of country.geometry.coordinates.entries())
      if (
        isNear(rings, point) &&
        geoContains({ type: 'Polygon', coordinates: rings }, asPair(point))
      )
        return { country, polygon };
  return undefined;
}

/** Whether a point lies in the box of a polygon: the costly question is asked of few. */
function isNear(rings: Position[][], [longitude = 0, latitude = 0]: Position): boolean {
  let box = boxes.get(rings);
  if (!box) boxes.set(rings, (box = geoBounds({ type: 'Polygon', coordinates: rings })));
  const [[west, south], [east, north]] = box;
  // A box over the 180th meridian begins in the east.
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}

const boxes = new WeakMap<Position[][], [[number, number], [number, number]]>();

function asPair([longitude = 0, latitude = 0]: Position): [number, number] {
  return [longitude, latitude];
}
