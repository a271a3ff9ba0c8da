import { geoArea } from 'd3-geo';
import { landAt, type Country } from './countries.ts';
import type { DisputedArea } from './disputedAreas.ts';

/** With whom a disputed area is drawn that is too small for the shapes. */
export const notDrawn = 'not drawn';

/** A piece of a disputed area as the data has it. */
export interface Piece {
  country: Country;
  /** The index of its polygon in the country's geometry. */
  polygon: number;
  /** Whether the polygon is of this area alone, so that it can be drawn with another country. */
  isApart: boolean;
}

/** How the data draws a disputed area: its pieces, and whether some of it is not drawn at all. */
export function piecesOf(area: DisputedArea): { pieces: Piece[]; isDrawn: boolean } {
  const found = kept.get(area);
  if (found) return found;
  const pieces: Piece[] = [];
  for (const point of area.points) {
    const land = landAt(point);
    if (!land || pieces.some((each) => isAt(each, land))) continue;
    pieces.push({ ...land, isApart: sizeOf(land) <= area.size * 1.35 });
  }
  const result = { pieces, isDrawn: pieces.length > 0 };
  kept.set(area, result);
  return result;
}

const kept = new Map<DisputedArea, { pieces: Piece[]; isDrawn: boolean }>();

function isAt(a: { country: Country; polygon: number }, b: { country: Country; polygon: number }) {
  return a.country === b.country && a.polygon === b.polygon;
}

const earthRadius = 6371;

function sizeOf({ country, polygon }: { country: Country; polygon: number }): number {
  const coordinates = country.geometry.coordinates[polygon]!;
  return geoArea({ type: 'Polygon', coordinates }) * earthRadius ** 2;
}

/**
 * With whom the shapes can draw an area: the names of countries, `apart` for a shape of its own,
 * `divided` for more than one country, `not drawn` where it is too small for them. The first is
 * the choice of the data.
 */
export function waysToDraw(area: DisputedArea): string[] {
  const { pieces, isDrawn } = piecesOf(area);
  if (!isDrawn) return [notDrawn];
  const owners = [...new Set(pieces.map(({ country }) => country))];
  const [owner] = owners;
  const choice = owners.length > 1 ? 'divided' : isWhollyOf(owner!, area) ? 'apart' : owner!.name;
  // What lies in a country's own polygon stays there; the rest can go with it, or with anybody.
  const fixed = [
    ...new Set(pieces.filter(({ isApart }) => !isApart).map((each) => each.country.name)),
  ];
  const more = fixed.length === 0 ? ['apart', ...area.claimants] : fixed.length === 1 ? fixed : [];
  return [...new Set([choice, ...more])];
}

function isWhollyOf({ geometry }: Country, { size }: DisputedArea): boolean {
  return geoArea(geometry) * earthRadius ** 2 <= size * 1.35;
}
